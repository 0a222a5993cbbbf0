/** What hangs in homes and rooms for guests: prints and a scroll. */
import { random } from '../../../scenarios/kernel/random';
import { INK, PAPER, VERMILION, box, upright, type Paint } from './print-brush';

/** A few calm pictures in the manner of prints: hills, water, a bamboo, a moon, waves. */
export const art: Paint = (ctx, w, h, text) => {
  const which = Number(text);
  box(ctx, 0, 0, w, h, PAPER);
  const m = Math.min(w, h) * 0.12;
  ctx.save();
  ctx.beginPath();
  ctx.rect(m, m, w - 2 * m, h - 2 * m);
  ctx.clip();
  box(ctx, 0, 0, w, h, ['#e9e2d0', '#dfe4e2', '#ece3cd', '#2f3d4c', '#e6e0d2'][which] ?? '#e9e2d0');
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
    box(ctx, 0, h * 0.76, w, h * 0.12, which === 3 ? '#53636f' : '#cfd6d1');
    hill(h * 0.97, h * 0.12, which === 3 ? '#28343f' : '#59605f', dice.below(6) + 4);
  }
  ctx.restore();
};

export const scroll: Paint = (ctx, w, h, text) => {
  box(ctx, 0, 0, w, h, '#8a7a5a');
  ctx.fillStyle = '#a3936e';
  for (let y = 0; y < h; y += 9) for (let x = (y % 18) / 2; x < w; x += 9) ctx.fillRect(x, y, 2, 2);
  box(ctx, w * 0.1, h * 0.14, w * 0.8, h * 0.72, '#5d6b58');
  box(ctx, w * 0.13, h * 0.17, w * 0.74, h * 0.66, '#f3ecd9');
  const size = Math.min(w * 0.5, (h * 0.58) / (text.length * 1.05));
  upright(ctx, text, w / 2, h * 0.5 - (size * 1.05 * text.length) / 2, size, 'mincho', INK, 1.05);
  box(ctx, w * 0.66, h * 0.75, w * 0.1, w * 0.1, VERMILION);
};
