/** One sheet for all that is printed on small things: labels, covers, slips, a screen. */
import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace } from 'three';
import { cssFont, loadGlyphs } from '../../card/card-fonts';

export const SHEET_PX = 1024;

/** Regions in px: x, y, width, height. */
export const REGIONS = {
  label: [4, 4, 440, 300], neck: [452, 4, 180, 90], menu: [4, 312, 250, 350], bill: [262, 312, 170, 240], document: [440, 312, 250, 354], envelope: [700, 312, 160, 320],
  screen: [640, 4, 380, 240], bento: [4, 670, 260, 200], keys: [272, 680, 300, 130],
} as const;
export type Region = keyof typeof REGIONS;
/** A place on the sheet that is nothing but white. */
export const WHITE_UV = [1 - 6 / SHEET_PX, 6 / SHEET_PX] as const;

const INK = '#26211d';
const VERMILION = '#b8321f';
type Context = CanvasRenderingContext2D;
type Paint = (ctx: Context, w: number, h: number) => void;

/** An invented brand: 汐見坂, the slope from which one sees the tide. */
const BRAND = { ja: '汐見坂', kind: 'ビール', latin: 'SHIOMIZAKA', small: '生ビール（非熱処理）', amount: '500ml  アルコール分5%' } as const;

function line(ctx: Context, text: string, x: number, y: number, size: number, font: 'mincho' | 'gothic', colour: string, tracking = 0): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = cssFont(font, size);
  ctx.letterSpacing = `${tracking * size}px`;
  ctx.fillText(text, x + (tracking * size) / 2, y);
  ctx.letterSpacing = '0px';
}

function upright(ctx: Context, text: string, x: number, top: number, size: number, colour: string): void {
  [...text].forEach((letter, i) => line(ctx, letter, x, top + size * 1.1 * (i + 0.5), size, 'mincho', colour));
}

function rows(ctx: Context, x: number, y: number, w: number, h: number, count: number): void {
  ctx.fillStyle = '#9b958a';
  for (let i = 0; i < count; i += 1) ctx.fillRect(x, y + (h * i) / count, w * (0.72 + ((i * 37) % 28) / 100), Math.max(1.5, (h / count) * 0.28));
}

const label: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#f4ead2';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#24405a';
  ctx.fillRect(0, 0, w, h * 0.07);
  ctx.fillRect(0, h * 0.93, w, h * 0.07);
  ctx.strokeStyle = '#b08d3e';
  ctx.lineWidth = 3;
  ctx.strokeRect(w * 0.2, h * 0.12, w * 0.6, h * 0.76);
  // A slope, a moon over the sea: three strokes.
  ctx.save();
  ctx.beginPath();
  ctx.arc(w / 2, h * 0.34, h * 0.155, 0, Math.PI * 2);
  ctx.clip();
  ctx.fillStyle = '#24405a';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#f0d58a';
  ctx.beginPath();
  ctx.arc(w * 0.53, h * 0.29, h * 0.045, 0, Math.PI * 2);
  ctx.fill();
  ctx.strokeStyle = '#f4ead2';
  ctx.lineWidth = 3;
  for (const y of [0.38, 0.42, 0.46]) {
    ctx.beginPath();
    ctx.moveTo(w * 0.38, h * y);
    ctx.quadraticCurveTo(w * 0.46, h * (y - 0.03), w * 0.52, h * y);
    ctx.quadraticCurveTo(w * 0.58, h * (y + 0.03), w * 0.64, h * y);
    ctx.stroke();
  }
  ctx.restore();
  line(ctx, BRAND.ja, w / 2, h * 0.6, h * 0.15, 'mincho', INK, 0.14);
  line(ctx, BRAND.latin, w / 2, h * 0.72, h * 0.055, 'gothic', '#24405a', 0.28);
  line(ctx, BRAND.small, w / 2, h * 0.8, h * 0.05, 'gothic', VERMILION, 0.06);
  line(ctx, BRAND.amount, w / 2, h * 0.855, h * 0.038, 'gothic', '#5c5346');
};

const neck: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#24405a';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#b08d3e';
  ctx.fillRect(0, h * 0.08, w, 3);
  ctx.fillRect(0, h * 0.9, w, 3);
  line(ctx, BRAND.kind, w / 2, h * 0.5, h * 0.36, 'mincho', '#f4ead2', 0.1);
};

const menu: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#3b2a20';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#efe4c9';
  ctx.fillRect(w * 0.38, h * 0.16, w * 0.24, h * 0.56);
  upright(ctx, 'お品書き', w / 2, h * 0.19, h * 0.11, INK);
};

const bill: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#faf6ea';
  ctx.fillRect(0, 0, w, h);
  line(ctx, 'お会計票', w / 2, h * 0.11, h * 0.085, 'gothic', INK, 0.1);
  rows(ctx, w * 0.12, h * 0.24, w * 0.5, h * 0.46, 7);
  ctx.fillStyle = '#9b958a';
  for (let i = 0; i < 7; i += 1) ctx.fillRect(w * 0.72, h * (0.24 + 0.066 * i), w * 0.16, 3);
  ctx.fillStyle = INK;
  ctx.fillRect(w * 0.1, h * 0.75, w * 0.8, 2);
  line(ctx, '合計', w * 0.28, h * 0.84, h * 0.075, 'gothic', INK);
};

const document: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#fbf9f3';
  ctx.fillRect(0, 0, w, h);
  line(ctx, 'ご提案書', w / 2, h * 0.13, h * 0.06, 'mincho', INK, 0.2);
  rows(ctx, w * 0.12, h * 0.22, w * 0.76, h * 0.22, 6);
  ctx.fillStyle = '#cfd8d8';
  ctx.fillRect(w * 0.12, h * 0.5, w * 0.76, h * 0.2);
  ctx.fillStyle = '#5f7f86';
  for (let i = 0; i < 6; i += 1) ctx.fillRect(w * (0.17 + i * 0.115), h * (0.68 - 0.022 * (i + 1)), w * 0.06, h * 0.022 * (i + 1));
  rows(ctx, w * 0.12, h * 0.75, w * 0.76, h * 0.16, 5);
};

const envelope: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#efe6d0';
  ctx.fillRect(0, 0, w, h);
  ctx.strokeStyle = VERMILION;
  ctx.lineWidth = 2;
  for (let i = 0; i < 7; i += 1) ctx.strokeRect(w * (0.38 + i * 0.075), h * 0.05, w * 0.06, h * 0.045);
  upright(ctx, '御中', w * 0.5, h * 0.56, h * 0.06, INK);
  upright(ctx, '株式会社朝凪商事', w * 0.5, h * 0.14, h * 0.048, INK);
};

const screen: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#dfe5e6';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#2f4a5c';
  ctx.fillRect(0, 0, w, h * 0.12);
  ctx.fillStyle = '#f7f7f3';
  ctx.fillRect(w * 0.06, h * 0.2, w * 0.56, h * 0.7);
  rows(ctx, w * 0.1, h * 0.28, w * 0.46, h * 0.56, 8);
  ctx.fillStyle = '#b9c6c8';
  ctx.fillRect(w * 0.68, h * 0.2, w * 0.26, h * 0.32);
  ctx.fillRect(w * 0.68, h * 0.58, w * 0.26, h * 0.32);
};

const bento: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#7a2f25';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#f1e6cc';
  ctx.fillRect(w * 0.36, 0, w * 0.28, h);
  line(ctx, '御弁当', w / 2, h / 2, h * 0.2, 'mincho', INK);
};

const keys: Paint = (ctx, w, h) => {
  ctx.fillStyle = '#b9b7b2';
  ctx.fillRect(0, 0, w, h);
  ctx.fillStyle = '#3b3a38';
  for (let r = 0; r < 5; r += 1) for (let c = 0; c < 14; c += 1) ctx.fillRect((w * (c + 0.1)) / 14, (h * (r + 0.1)) / 5, (w / 14) * 0.8, (h / 5) * 0.76);
};

const PAINTERS: Readonly<Record<Region, Paint>> = { label, neck, menu, bill, document, envelope, screen, bento, keys };

/** The sheet, drawn when its fonts are there. One for the whole app. */
let sheet: Promise<CanvasTexture> | undefined;

export function wareSheet(): Promise<CanvasTexture> {
  sheet ??= draw();
  return sheet;
}

async function draw(): Promise<CanvasTexture> {
  const text = `${Object.values(BRAND).join('')}お品書きお会計票合計ご提案書御中株式会社朝凪商事御弁当`;
  await Promise.all([loadGlyphs(text, 'mincho'), loadGlyphs(text, 'gothic')]);
  const canvas = globalThis.document.createElement('canvas');
  canvas.width = SHEET_PX;
  canvas.height = SHEET_PX;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no 2D engine to draw labels with');
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, SHEET_PX, SHEET_PX);
  for (const [name, [x, y, w, h]] of Object.entries(REGIONS)) {
    ctx.save();
    ctx.translate(x, y);
    ctx.beginPath();
    ctx.rect(0, 0, w, h);
    ctx.clip();
    PAINTERS[name as Region](ctx, w, h);
    ctx.restore();
  }
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = 8;
  return texture;
}
