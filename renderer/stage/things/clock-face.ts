import { cssFont } from '../card/card-fonts';

const SIZE = 512;
const INK = '#24211d';

/** A plain dial: strokes for the minutes, four strong ones, twelve numbers. Fonts must be loaded. */
export function drawClockFace(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D text engine to draw the clock with');
  ctx.fillStyle = '#f8f5ee';
  ctx.fillRect(0, 0, SIZE, SIZE);
  ctx.translate(SIZE / 2, SIZE / 2);
  ctx.strokeStyle = INK;
  ctx.lineCap = 'butt';
  for (let i = 0; i < 60; i += 1) {
    const angle = (i / 60) * Math.PI * 2;
    const strong = i % 15 === 0;
    const hour = i % 5 === 0;
    const from = hour ? (strong ? 0.4 : 0.42) : 0.45;
    ctx.lineWidth = strong ? 13 : hour ? 8 : 3;
    ctx.beginPath();
    ctx.moveTo(Math.sin(angle) * SIZE * from, -Math.cos(angle) * SIZE * from);
    ctx.lineTo(Math.sin(angle) * SIZE * 0.475, -Math.cos(angle) * SIZE * 0.475);
    ctx.stroke();
  }
  ctx.fillStyle = INK;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = cssFont('gothic', 56);
  for (let hour = 1; hour <= 12; hour += 1) {
    const angle = (hour / 12) * Math.PI * 2;
    ctx.fillText(String(hour), Math.sin(angle) * SIZE * 0.335, -Math.cos(angle) * SIZE * 0.335 + 3);
  }
  return canvas;
}
