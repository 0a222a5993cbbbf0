/** Who paints what on the pictures, signs and papers of rooms; signs and what a house hangs out are painted here. */
import { logoOf } from '../card-logo';
import { INK, VERMILION, box, fitted, upright, type Context, type Paint } from './print-brush';
import { art, scroll } from './print-art';
import { board, chart, directory, notice, pinboard } from './print-office';

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

const menu: Paint = (ctx, w, h, text) => {
  box(ctx, 0, 0, w, h, '#f1e7cf');
  const columns = Math.max(2, Math.floor(w / (h * 0.11)));
  const size = Math.min(h * 0.1, (h * 0.86) / (text.length * 1.08));
  upright(ctx, text, w - (w / (columns + 1)) * 0.75, h * 0.06, size, 'mincho', VERMILION);
  const dishes = ['枝豆', '冷奴', '刺身盛合せ', '焼き鳥', 'だし巻き玉子', '天ぷら', '焼き魚', 'お茶漬け'];
  for (let i = 0; i + 1 < columns; i += 1) upright(ctx, dishes[i % dishes.length] ?? '', w - (w / (columns + 1)) * (i + 1.85), h * 0.1, h * 0.075, 'mincho', INK);
};

const easel: Paint = (ctx, w, h) => {
  box(ctx, 0, 0, w, h, '#f7f3ea');
  box(ctx, 0, 0, w, h * 0.05, VERMILION);
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

const banner: Paint = (ctx, w, h, text) => {
  const [ja = '', latin = ''] = text.split('|');
  box(ctx, 0, 0, w, h, '#f3ebd9');
  fitted(ctx, ja, w / 2, h * 0.42, w * 0.84, h * 0.34, 'mincho', INK, 0.08);
  fitted(ctx, latin, w / 2, h * 0.76, w * 0.7, h * 0.1, 'gothic', '#6a5c48', 0.24);
  box(ctx, w * 0.47, h * 0.14, w * 0.06, h * 0.02, VERMILION);
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
