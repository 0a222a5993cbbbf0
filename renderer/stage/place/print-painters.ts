/** What is on the pictures, signs and papers of rooms. Each painter fills a box of px; fonts must be loaded. */
import { random } from '../../../scenarios/kernel/random';
import { cssFont } from '../card/card-fonts';
import { logoOf } from '../card-logo';

const INK = '#2b2723';
const PAPER = '#f6f1e5';
const VERMILION = '#c8391f';

export type Context = CanvasRenderingContext2D;
type Paint = (ctx: Context, w: number, h: number, text: string) => void;

function fill(ctx: Context, w: number, h: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fillRect(0, 0, w, h);
}

/** Writes a line as large as it fits, its middle at a point. */
function fitted(ctx: Context, text: string, x: number, y: number, wide: number, high: number, font: 'mincho' | 'gothic', colour: string, tracking = 0): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = cssFont(font, high);
  ctx.letterSpacing = `${high * tracking}px`;
  const size = Math.min(high, (high * wide) / ctx.measureText(text).width);
  ctx.font = cssFont(font, size);
  ctx.letterSpacing = `${size * tracking}px`;
  ctx.fillText(text, x + (size * tracking) / 2, y);
  ctx.letterSpacing = '0px';
}

/** Writes from above down, a letter under the other. */
function upright(ctx: Context, text: string, x: number, top: number, size: number, font: 'mincho' | 'gothic', colour: string, pitch = 1.08): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = cssFont(font, size);
  [...text].forEach((letter, i) => {
    const isLong = letter === 'ー';
    ctx.save();
    ctx.translate(x, top + size * pitch * (i + 0.5));
    if (isLong) ctx.rotate(Math.PI / 2);
    ctx.fillText(letter, 0, 0);
    ctx.restore();
  });
}

/** A few calm pictures in the manner of prints: hills, water, a bamboo, a moon, waves. */
const art: Paint = (ctx, w, h, text) => {
  const which = Number(text);
  fill(ctx, w, h, PAPER);
  const m = Math.min(w, h) * 0.12;
  ctx.save();
  ctx.beginPath();
  ctx.rect(m, m, w - 2 * m, h - 2 * m);
  ctx.clip();
  fill(ctx, w, h, ['#e9e2d0', '#dfe4e2', '#ece3cd', '#2f3d4c', '#e6e0d2'][which] ?? '#e9e2d0');
  const dice = random(which + 3);
  const hill = (base: number, high: number, colour: string, shift: number): void => {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.moveTo(0, h);
    for (let i = 0; i <= 40; i += 1) ctx.lineTo((w * i) / 40, base - high * (0.5 + 0.5 * Math.sin(i * 0.19 + shift)) * (0.6 + 0.4 * Math.sin(i * 0.07 + shift * 2)));
    ctx.lineTo(w, h);
    ctx.fill();
  };
  if (which === 2) {
    for (let i = 0; i < 7; i += 1) {
      const x = w * (0.2 + i * 0.11);
      ctx.strokeStyle = ['#5f7559', '#7d9070', '#8f9f83'][i % 3] ?? '#5f7559';
      ctx.lineWidth = w * (0.018 - (i % 3) * 0.004);
      for (let y = 0; y < h; y += h * 0.17) {
        ctx.beginPath();
        ctx.moveTo(x + (i % 2) * 3, y + h * 0.008);
        ctx.lineTo(x, y + h * 0.162);
        ctx.stroke();
      }
      // Leaves in threes, hanging from a joint.
      for (const [dx, dy] of [[0.05, 0.07], [0.075, 0.03], [0.02, 0.085]] as const) {
        const y = h * (0.2 + ((i * 31) % 50) / 100);
        ctx.fillStyle = i % 2 === 0 ? '#51684c' : '#6f8463';
        ctx.beginPath();
        ctx.moveTo(x, y);
        ctx.quadraticCurveTo(x + w * dx * 0.7, y + h * dy * 0.2, x + w * dx, y + h * dy);
        ctx.quadraticCurveTo(x + w * dx * 0.3, y + h * dy * 0.8, x, y);
        ctx.fill();
      }
    }
  } else if (which === 4) {
    ctx.strokeStyle = '#4d6a7c';
    ctx.lineWidth = Math.max(1, h * 0.006);
    for (let row = 0; row < 9; row += 1) {
      for (let i = -1; i < 9; i += 1) {
        for (const r of [0.07, 0.05, 0.03]) {
          ctx.beginPath();
          ctx.arc((w * (i + (row % 2) / 2)) / 8, h * (0.25 + row * 0.09), w * r, Math.PI, 0);
          ctx.stroke();
        }
      }
    }
  } else {
    ctx.fillStyle = which === 3 ? '#e9e4d4' : VERMILION;
    ctx.beginPath();
    ctx.arc(w * (0.62 + dice.below(12) / 100), h * 0.34, Math.min(w, h) * (which === 3 ? 0.13 : 0.07), 0, Math.PI * 2);
    ctx.fill();
    hill(h * 0.66, h * 0.34, which === 3 ? '#4a5a69' : '#aeb9b6', dice.below(6));
    hill(h * 0.78, h * 0.24, which === 3 ? '#3b4a58' : '#7e8d8b', dice.below(6) + 2);
    fill2(ctx, w, h, which === 3 ? '#53636f' : '#cfd6d1');
    hill(h * 0.97, h * 0.12, which === 3 ? '#28343f' : '#59605f', dice.below(6) + 4);
  }
  ctx.restore();
};

function fill2(ctx: Context, w: number, h: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fillRect(0, h * 0.76, w, h * 0.12);
}

const scroll: Paint = (ctx, w, h, text) => {
  fill(ctx, w, h, '#8a7a5a');
  ctx.fillStyle = '#a3936e';
  for (let y = 0; y < h; y += 9) for (let x = (y % 18) / 2; x < w; x += 9) ctx.fillRect(x, y, 2, 2);
  fill3(ctx, w * 0.1, h * 0.14, w * 0.8, h * 0.72, '#5d6b58');
  fill3(ctx, w * 0.13, h * 0.17, w * 0.74, h * 0.66, '#f3ecd9');
  const size = Math.min(w * 0.5, (h * 0.58) / (text.length * 1.05));
  upright(ctx, text, w / 2, h * 0.5 - (size * 1.05 * text.length) / 2, size, 'mincho', INK, 1.05);
  fill3(ctx, w * 0.66, h * 0.75, w * 0.1, w * 0.1, VERMILION);
};

function fill3(ctx: Context, x: number, y: number, w: number, h: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fillRect(x, y, w, h);
}

/** A name set wide, its mark before it, its Latin form small beneath; or one short line. */
const sign: Paint = (ctx, w, h, text) => {
  const [ja = '', latin] = text.split('|');
  if (latin === undefined) {
    fitted(ctx, ja, w / 2, h / 2, w * 0.84, h * 0.5, 'gothic', INK, 0.06);
    return;
  }
  const mark = h * 0.72;
  ctx.save();
  ctx.translate(w * 0.04, h * 0.1);
  ctx.scale(mark, mark);
  for (const path of logoOf(ja)) {
    const shape = new Path2D(path.d);
    ctx.lineCap = 'round';
    if (path.fill !== undefined) { ctx.fillStyle = path.fill; ctx.fill(shape, 'evenodd'); }
    if (path.stroke !== undefined) { ctx.strokeStyle = path.stroke; ctx.lineWidth = path.width ?? 0.05; ctx.stroke(shape); }
  }
  ctx.restore();
  const from = w * 0.06 + mark;
  fitted(ctx, ja, from + (w - from) / 2, h * 0.42, (w - from) * 0.92, h * 0.54, 'mincho', INK, 0.16);
  fitted(ctx, latin, from + (w - from) / 2, h * 0.84, (w - from) * 0.8, h * 0.15, 'gothic', INK, 0.4);
};

const directory: Paint = (ctx, w, h, text) => {
  fill(ctx, w, h, '#46413b');
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

/** Lines that stand for text too small to be read. */
function lines(ctx: Context, x: number, y: number, w: number, h: number, count: number, colour: string, seed: number): void {
  const dice = random(seed);
  ctx.fillStyle = colour;
  for (let i = 0; i < count; i += 1) ctx.fillRect(x, y + (h * i) / count, w * (0.6 + dice.below(40) / 100), Math.max(1, (h / count) * 0.34));
}

const notice: Paint = (ctx, w, h) => {
  fill(ctx, w, h, '#f4efe4');
  fill3(ctx, 0, 0, w, h * 0.16, '#4f6468');
  lines(ctx, w * 0.1, h * 0.24, w * 0.8, h * 0.3, 5, '#8a857b', 5);
  fill3(ctx, w * 0.1, h * 0.6, w * 0.8, h * 0.26, '#c9bfa8');
};

const pinboard: Paint = (ctx, w, h) => {
  fill(ctx, w, h, '#bda27a');
  const dice = random(9);
  for (let i = 0; i < 6; i += 1) {
    const [x, y] = [w * (0.04 + 0.16 * i), h * (0.08 + dice.below(14) / 100)];
    const [pw, ph] = [w * 0.135, h * (0.6 + dice.below(20) / 100)];
    fill3(ctx, x, y, pw, ph, ['#f6f2e8', '#efe9da', '#dfe6e4', '#f3e8d3'][i % 4] ?? '#f6f2e8');
    fill3(ctx, x + pw * 0.1, y + ph * 0.08, pw * 0.8, ph * 0.1, ['#6d7f86', '#a0624e', '#7a7a54'][i % 3] ?? '#6d7f86');
    lines(ctx, x + pw * 0.1, y + ph * 0.26, pw * 0.8, ph * 0.6, 8, '#a39c8e', i);
    fill3(ctx, x + pw / 2 - 2, y + 2, 4, 4, VERMILION);
  }
};

const menu: Paint = (ctx, w, h, text) => {
  fill(ctx, w, h, '#f1e7cf');
  const columns = Math.max(2, Math.floor(w / (h * 0.11)));
  const size = Math.min(h * 0.1, (h * 0.86) / (text.length * 1.08));
  upright(ctx, text, w - (w / (columns + 1)) * 0.75, h * 0.06, size, 'mincho', VERMILION);
  const dishes = ['枝豆', '冷奴', '刺身盛合せ', '焼き鳥', 'だし巻き玉子', '天ぷら', '焼き魚', 'お茶漬け'];
  for (let i = 0; i + 1 < columns; i += 1) upright(ctx, dishes[i % dishes.length] ?? '', w - (w / (columns + 1)) * (i + 1.85), h * 0.1, h * 0.075, 'mincho', INK);
};

const easel: Paint = (ctx, w, h) => {
  fill(ctx, w, h, '#f7f3ea');
  fill3(ctx, 0, 0, w, h * 0.05, VERMILION);
  fitted(ctx, '品質管理セミナー', w / 2, h * 0.24, w * 0.82, h * 0.12, 'mincho', INK, 0.04);
  fitted(ctx, '13:00～17:00', w / 2, h * 0.44, w * 0.6, h * 0.085, 'gothic', INK);
  fitted(ctx, 'セミナー室 A', w / 2, h * 0.6, w * 0.6, h * 0.085, 'gothic', INK);
  ctx.strokeStyle = INK;
  ctx.lineWidth = w * 0.02;
  ctx.beginPath();
  for (const [i, [x, y]] of ([[0.68, 0.8], [0.32, 0.8], [0.42, 0.73], [0.32, 0.8], [0.42, 0.87]] as const).entries()) {
    if (i === 0) ctx.moveTo(w * x, h * y);
    else ctx.lineTo(w * x, h * y);
  }
  ctx.stroke();
};

const chart: Paint = (ctx, w, h, text) => {
  fill(ctx, w, h, '#f6f2e8');
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
    fill3(ctx, w * (0.22 + r * 0.06 + dice.below(6) / 100), y, w * (0.1 + dice.below(16) / 100), h * 0.045, ['#6d8078', '#a5814f', '#7b6f8d'][r % 3] ?? '#6d8078');
  }
  fill3(ctx, w * 0.52, h * 0.17, w * 0.004, h * 0.76, VERMILION);
};

/** What was left on the whiteboard, on nothing: the board shows through. */
const board: Paint = (ctx, w, h, text) => {
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

const banner: Paint = (ctx, w, h, text) => {
  const [ja = '', latin = ''] = text.split('|');
  fill(ctx, w, h, '#f3ebd9');
  fitted(ctx, ja, w / 2, h * 0.42, w * 0.84, h * 0.34, 'mincho', INK, 0.08);
  fitted(ctx, latin, w / 2, h * 0.76, w * 0.7, h * 0.1, 'gothic', '#6a5c48', 0.24);
  fill3(ctx, w * 0.47, h * 0.14, w * 0.06, h * 0.02, VERMILION);
};

const lantern: Paint = (ctx, w, h, text) => {
  const size = Math.min(w * 0.82, (h * 0.94) / (text.length * 1.02));
  upright(ctx, text, w / 2, h / 2 - (size * 1.02 * text.length) / 2, size, 'mincho', '#2a1712', 1.02);
};

const boardSign: Paint = (ctx, w, h, text) => {
  fitted(ctx, text, w * 0.5, h * 0.5, w * 0.7, h * 0.68, 'mincho', '#f0dcae', 0.3);
};

const PAINTERS: Readonly<Record<string, Paint>> = { art, scroll, sign, directory, notice, pinboard, menu, easel, chart, board, banner, lantern, 'board-sign': boardSign };

export function paint(ctx: Context, print: string, w: number, h: number): void {
  const colon = print.indexOf(':');
  const [kind, text] = colon < 0 ? [print, ''] : [print.slice(0, colon), print.slice(colon + 1)];
  const one = PAINTERS[kind];
  if (one === undefined) throw new RangeError(`nobody paints "${kind}"`);
  one(ctx, w, h, text);
}

/** All letters that the painters of these prints may set. */
export function glyphsOf(prints: readonly string[]): string {
  return `${prints.join('')}枝豆冷奴刺身盛合せ焼き鳥だし巻き玉子天ぷら焼き魚お茶漬け品質管理セミナー室A0123456789:～月会釈敬礼最°共同開発日程仕様試作評価本日の議題納期確認見積り次回　`;
}
