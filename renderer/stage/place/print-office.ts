/** What hangs where people work: who is where, notices, a chart, the whiteboard. */
import { random } from '../../../scenarios/kernel/random';
import { cssFont } from '../card/card-fonts';
import { INK, VERMILION, box, fitted, lines, type Paint } from './print-brush';

export const directory: Paint = (ctx, w, h, text) => {
  box(ctx, 0, 0, w, h, '#46413b');
  const rows = text.split('|');
  rows.forEach((row, i) => {
    const [floor = '', name = ''] = [row.slice(0, 2), row.slice(3)];
    const y = (h * (i + 0.6)) / (rows.length + 0.2);
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.fillStyle = '#d8c9a8';
    ctx.font = cssFont('gothic', h * 0.06);
    ctx.fillText(floor, w * 0.08, y);
    ctx.fillStyle = '#f3eee2';
    ctx.font = cssFont('gothic', Math.min(h * 0.058, (w * 0.66) / Math.max(6, name.length)));
    ctx.fillText(name, w * 0.26, y);
    ctx.fillStyle = 'rgba(255,255,255,0.16)';
    ctx.fillRect(w * 0.06, y + h * 0.07, w * 0.88, 1);
  });
};

export const notice: Paint = (ctx, w, h) => {
  box(ctx, 0, 0, w, h, '#f4efe4');
  box(ctx, 0, 0, w, h * 0.16, '#4f6468');
  lines(ctx, w * 0.1, h * 0.24, w * 0.8, h * 0.3, 5, '#8a857b', 5);
  box(ctx, w * 0.1, h * 0.6, w * 0.8, h * 0.26, '#c9bfa8');
};

export const pinboard: Paint = (ctx, w, h) => {
  box(ctx, 0, 0, w, h, '#bda27a');
  const dice = random(9);
  for (let i = 0; i < 6; i += 1) {
    const [x, y] = [w * (0.04 + 0.16 * i), h * (0.08 + dice.below(14) / 100)];
    const [pw, ph] = [w * 0.135, h * (0.6 + dice.below(20) / 100)];
    box(ctx, x, y, pw, ph, ['#f6f2e8', '#efe9da', '#dfe6e4', '#f3e8d3'][i % 4] ?? '#f6f2e8');
    box(ctx, x + pw * 0.1, y + ph * 0.08, pw * 0.8, ph * 0.1, ['#6d7f86', '#a0624e', '#7a7a54'][i % 3] ?? '#6d7f86');
    lines(ctx, x + pw * 0.1, y + ph * 0.26, pw * 0.8, ph * 0.6, 8, '#a39c8e', i);
    box(ctx, x + pw / 2 - 2, y + 2, 4, 4, VERMILION);
  }
};

export const chart: Paint = (ctx, w, h, text) => {
  box(ctx, 0, 0, w, h, '#f6f2e8');
  if (text === 'bows') {
    for (const [i, [deg, name]] of ([[15, '会釈'], [30, '敬礼'], [45, '最敬礼']] as const).entries()) {
      const [x, y] = [(w * (i + 0.42)) / 3, h * 0.82];
      const rad = (deg * Math.PI) / 180;
      ctx.strokeStyle = INK;
      ctx.lineWidth = h * 0.035;
      ctx.lineCap = 'round';
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(x, y - h * 0.3);
      ctx.lineTo(x + Math.sin(rad) * h * 0.27, y - h * 0.3 - Math.cos(rad) * h * 0.27);
      ctx.stroke();
      ctx.beginPath();
      ctx.arc(x + Math.sin(rad) * h * 0.35, y - h * 0.3 - Math.cos(rad) * h * 0.35, h * 0.045, 0, Math.PI * 2);
      ctx.fillStyle = INK;
      ctx.fill();
      ctx.strokeStyle = VERMILION;
      ctx.lineWidth = h * 0.008;
      ctx.beginPath();
      ctx.arc(x, y - h * 0.3, h * 0.2, -Math.PI / 2, -Math.PI / 2 + rad);
      ctx.stroke();
      fitted(ctx, `${name} ${deg}°`, x + w * 0.04, h * 0.92, w * 0.26, h * 0.075, 'gothic', INK);
    }
    return;
  }
  if (text === 'calendar') {
    fitted(ctx, '11月', w / 2, h * 0.12, w * 0.5, h * 0.1, 'mincho', INK);
    for (let i = 0; i < 30; i += 1) fitted(ctx, String(i + 1), w * (0.14 + 0.12 * (i % 7)), h * (0.28 + 0.14 * Math.floor(i / 7)), w * 0.1, h * 0.05, 'gothic', i % 7 === 0 ? VERMILION : INK);
    return;
  }
  // A plan of work: rows of bars over weeks.
  fitted(ctx, '共同開発 日程', w * 0.2, h * 0.1, w * 0.34, h * 0.09, 'gothic', INK);
  const dice = random(31);
  for (let r = 0; r < 8; r += 1) {
    const y = h * (0.22 + r * 0.09);
    lines(ctx, w * 0.04, y, w * 0.14, h * 0.05, 1, '#6a655c', r);
    box(ctx, w * (0.22 + r * 0.06 + dice.below(6) / 100), y, w * (0.1 + dice.below(16) / 100), h * 0.045, ['#6d8078', '#a5814f', '#7b6f8d'][r % 3] ?? '#6d8078');
  }
  box(ctx, w * 0.52, h * 0.17, w * 0.004, h * 0.76, VERMILION);
};

/** What was left on the whiteboard, on nothing: the board shows through. */
export const board: Paint = (ctx, w, h, text) => {
  ctx.strokeStyle = '#3b5878';
  ctx.lineWidth = h * 0.008;
  ctx.lineCap = 'round';
  if (text === 'plan') {
    for (const [x, y, bw, label] of [[0.06, 0.16, 0.2, '仕様'], [0.38, 0.16, 0.2, '試作'], [0.7, 0.16, 0.2, '評価']] as const) {
      ctx.strokeRect(w * x, h * y, w * bw, h * 0.22);
      fitted(ctx, label, w * (x + bw / 2), h * (y + 0.11), w * bw * 0.7, h * 0.1, 'gothic', '#2f4a6b');
      if (x < 0.6) {
        ctx.beginPath();
        ctx.moveTo(w * (x + bw + 0.01), h * (y + 0.11));
        ctx.lineTo(w * (x + bw + 0.1), h * (y + 0.11));
        ctx.stroke();
      }
    }
    lines(ctx, w * 0.08, h * 0.52, w * 0.36, h * 0.4, 5, '#56616c', 3);
    ctx.strokeStyle = VERMILION;
    ctx.beginPath();
    ctx.ellipse(w * 0.74, h * 0.7, w * 0.16, h * 0.16, 0, 0, Math.PI * 2);
    ctx.stroke();
    fitted(ctx, '12月10日', w * 0.74, h * 0.7, w * 0.24, h * 0.1, 'gothic', VERMILION);
    return;
  }
  fitted(ctx, '本日の議題', w * 0.2, h * 0.12, w * 0.34, h * 0.11, 'gothic', '#2f4a6b');
  ['納期の確認', '見積り', '次回の日程'].forEach((line, i) => {
    ctx.textAlign = 'left';
    ctx.fillStyle = INK;
    ctx.font = cssFont('gothic', h * 0.085);
    ctx.fillText(`${i + 1}　${line}`, w * 0.06, h * (0.34 + i * 0.17));
  });
  ctx.beginPath();
  ctx.moveTo(w * 0.6, h * 0.84);
  for (let i = 1; i <= 6; i += 1) ctx.lineTo(w * (0.6 + i * 0.055), h * (0.84 - i * 0.07 - (i % 2) * 0.06));
  ctx.stroke();
};
