/** What a telephone shows, in signs that need no words. */
export const SCREEN = { width: 160, height: 336 } as const;

const INK = '#f4efe6';

/** A bell in a square of 1. */
const BELL = 'M0.5 0.08 a0.06 0.06 0 0 1 0.06 0.06 v0.03 a0.26 0.26 0 0 1 0.2 0.25 v0.2 l0.08 0.12 h-0.68 l0.08 -0.12 v-0.2 a0.26 0.26 0 0 1 0.2 -0.25 v-0.03 a0.06 0.06 0 0 1 0.06 -0.06 z M0.4 0.8 h0.2 a0.1 0.1 0 0 1 -0.2 0 z';

function bell(ctx: CanvasRenderingContext2D, size: number): void {
  ctx.save();
  ctx.translate(SCREEN.width / 2 - size / 2, SCREEN.height / 2 - size / 2);
  ctx.scale(size, size);
  ctx.fill(new Path2D(BELL));
  ctx.restore();
}

export function drawPhoneScreen(canvas: HTMLCanvasElement, state: string): void {
  const ctx = canvas.getContext('2d');
  if (ctx === null) return;
  const { width, height } = SCREEN;
  ctx.fillStyle = state === 'off' ? '#101113' : state === 'ringing' ? '#2f5d46' : state === 'silent' ? '#23262b' : '#51617a';
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = INK;
  ctx.strokeStyle = INK;
  ctx.lineCap = 'round';
  if (state === 'off') return;
  if (state === 'silent') {
    bell(ctx, 84);
    ctx.lineWidth = 9;
    ctx.beginPath();
    ctx.moveTo(width / 2 - 42, height / 2 - 44);
    ctx.lineTo(width / 2 + 42, height / 2 + 46);
    ctx.stroke();
    return;
  }
  if (state === 'ringing') {
    bell(ctx, 70);
    ctx.lineWidth = 6;
    for (const radius of [54, 70]) {
      for (const side of [0, Math.PI]) {
        ctx.beginPath();
        ctx.arc(width / 2, height / 2, radius, side - 0.5, side + 0.5);
        ctx.stroke();
      }
    }
    return;
  }
  // On: a bar for the clock and a few quiet lines.
  ctx.fillRect(width / 2 - 38, 54, 76, 20);
  ctx.globalAlpha = 0.5;
  for (const [y, w] of [[96, 54], [250, 96], [272, 80]] as const) ctx.fillRect(width / 2 - w / 2, y, w, 8);
  ctx.globalAlpha = 1;
}
