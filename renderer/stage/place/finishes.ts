/** What surfaces are made of: small pictures that tile, drawn once and shared. They are near white; vertices colour them. */
import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, MeshBasicMaterial, RepeatWrapping, SRGBColorSpace } from 'three';
import { random } from '../../../scenarios/kernel/random';

export type Finish = 'paint' | 'wood' | 'boards' | 'tatami' | 'carpet' | 'stone' | 'plaster' | 'paper' | 'asphalt' | 'brick';

type Draw = (ctx: CanvasRenderingContext2D, size: number) => void;
type Textured = Exclude<Finish, 'paint'>;

/** Edge of one tile in the world, m. */
export const TILE_M: Readonly<Record<Finish, number>> = {
  paint: 0, wood: 0.9, boards: 1.2, tatami: 0.24, carpet: 0.5, stone: 1.2, plaster: 1.5, paper: 0.8, asphalt: 1.6, brick: 0.64,
};

const grey = (value: number, alpha = 1): string => `rgba(${value},${value},${value},${alpha})`;

/** Sixteen thousand dots are put in as numbers: asked for one by one, the engine's own would take longer than all the rest of a room. */
function speckle(ctx: CanvasRenderingContext2D, size: number, count: number, low: number, high: number, alpha: number, dot: number): void {
  const dice = random(7);
  const picture = ctx.getImageData(0, 0, size, size);
  const { data } = picture;
  for (let i = 0; i < count; i += 1) {
    const light = low + dice.below(high - low + 1);
    const left = dice.below(size);
    const top = dice.below(size);
    for (let y = top; y < Math.min(size, top + dot); y += 1) {
      for (let x = left; x < Math.min(size, left + dot); x += 1) {
        const at = (y * size + x) * 4;
        const mixed = Math.round((data[at] ?? 0) * (1 - alpha) + light * alpha);
        data[at] = mixed;
        data[at + 1] = mixed;
        data[at + 2] = mixed;
      }
    }
  }
  ctx.putImageData(picture, 0, 0);
}

/** Long soft lines along the grain, and a few darker ones that swing. Each line ends where it began, so that it tiles. */
const wood: Draw = (ctx, size) => {
  const dice = random(11);
  for (let i = 0; i < 260; i += 1) {
    const y = dice.below(size);
    const swing = 1 + dice.below(9);
    ctx.strokeStyle = grey(150 + dice.below(70), 0.1 + dice.below(12) / 100);
    ctx.lineWidth = 0.6 + dice.below(20) / 10;
    for (const shift of [-size, 0, size]) {
      ctx.beginPath();
      ctx.moveTo(0, y + shift);
      ctx.bezierCurveTo(size / 3, y + shift - swing, (2 * size) / 3, y + shift + swing, size, y + shift);
      ctx.stroke();
    }
  }
};

/** Floor boards: six rows with staggered ends, each of its own tone. */
const boards: Draw = (ctx, size) => {
  const dice = random(23);
  const rows = 8;
  for (let row = 0; row < rows; row += 1) {
    const end = dice.below(size);
    for (const [from, to] of [[0, end], [end, size]] as const) {
      ctx.fillStyle = grey(214 + dice.below(38));
      ctx.fillRect(from, (row * size) / rows, to - from, size / rows);
    }
    ctx.fillStyle = grey(120, 0.5);
    ctx.fillRect(0, (row * size) / rows, size, 1.2);
    ctx.fillRect(end, (row * size) / rows, 1.2, size / rows);
  }
  ctx.globalAlpha = 0.6;
  wood(ctx, size);
  ctx.globalAlpha = 1;
};

/** Rush laid in pairs of strands, bound by cotton every few centimetres. */
const tatami: Draw = (ctx, size) => {
  const dice = random(5);
  const strands = 40;
  for (let i = 0; i < strands; i += 1) {
    const y = (i * size) / strands;
    ctx.fillStyle = grey(226 + dice.below(28));
    ctx.fillRect(0, y, size, size / strands);
    ctx.fillStyle = grey(150, 0.45);
    ctx.fillRect(0, y, size, 1);
  }
  for (let i = 0; i < 16; i += 1) {
    ctx.fillStyle = grey(255, 0.2);
    ctx.fillRect((i * size) / 16, 0, size / 34, size);
    ctx.fillStyle = grey(120, 0.16);
    ctx.fillRect((i * size) / 16, 0, 1, size);
  }
};

const carpet: Draw = (ctx, size) => {
  speckle(ctx, size, 16_000, 190, 255, 0.5, 2);
  ctx.fillStyle = grey(120, 0.16);
  ctx.fillRect(0, 0, size, 1);
  ctx.fillRect(0, 0, 1, size);
};

/** Large slabs with narrow joints, two by two. */
const stone: Draw = (ctx, size) => {
  const dice = random(41);
  for (const x of [0, 1]) {
    for (const y of [0, 1]) {
      ctx.fillStyle = grey(234 + dice.below(18));
      ctx.fillRect((x * size) / 2, (y * size) / 2, size / 2, size / 2);
    }
  }
  speckle(ctx, size, 5200, 200, 255, 0.28, 2);
  ctx.fillStyle = grey(110, 0.5);
  for (const at of [0, size / 2]) {
    ctx.fillRect(at, 0, 1.5, size);
    ctx.fillRect(0, at, size, 1.5);
  }
};

const plaster: Draw = (ctx, size) => {
  const dice = random(3);
  speckle(ctx, size, 6000, 228, 255, 0.3, 2);
  for (let i = 0; i < 60; i += 1) {
    ctx.fillStyle = grey(205, 0.018);
    const wide = 20 + dice.below(60);
    ctx.fillRect(dice.below(size - wide), dice.below(size), wide, 1 + dice.below(3));
  }
};

/** Washi: long fibres in every direction. */
const paper: Draw = (ctx, size) => {
  const dice = random(17);
  for (let i = 0; i < 700; i += 1) {
    const x = 16 + dice.below(size - 32);
    const y = 16 + dice.below(size - 32);
    ctx.strokeStyle = grey(dice.below(2) === 0 ? 255 : 205, 0.35);
    ctx.lineWidth = 0.7;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.quadraticCurveTo(x + dice.between(-10, 10), y + dice.between(-10, 10), x + dice.between(-15, 15), y + dice.between(-15, 15));
    ctx.stroke();
  }
};

const asphalt: Draw = (ctx, size) => {
  ctx.fillStyle = grey(226);
  ctx.fillRect(0, 0, size, size);
  speckle(ctx, size, 16_000, 150, 255, 0.55, 2);
};

/** Small tiles, as fronts of houses have. */
const brick: Draw = (ctx, size) => {
  const dice = random(29);
  for (let row = 0; row < 8; row += 1) {
    for (let col = 0; col < 4; col += 1) {
      const x = ((col + (row % 2) / 2) * size) / 4;
      ctx.fillStyle = grey(220 + dice.below(35));
      for (const shift of [0, -size]) ctx.fillRect(x + shift + 1, (row * size) / 8 + 1, size / 4 - 2, size / 8 - 2);
    }
  }
};

const DRAW: Readonly<Record<Textured, Draw>> = { wood, boards, tatami, carpet, stone, plaster, paper, asphalt, brick };
const SIZE_PX = 512;

function picture(draw: Draw, ground: number): CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE_PX;
  canvas.height = SIZE_PX;
  // Drawn at once, and not when the picture is first asked for.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) throw new Error('no 2D engine to draw surfaces with');
  ctx.fillStyle = grey(ground);
  ctx.fillRect(0, 0, SIZE_PX, SIZE_PX);
  draw(ctx, SIZE_PX);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = 4;
  return texture;
}

const made = new Map<Finish, MeshBasicMaterial>();

/** The material of a finish: the light is in the vertices. One a finish for the whole app. */
export function finishMaterial(finish: Finish): MeshBasicMaterial {
  const known = made.get(finish);
  if (known !== undefined) return known;
  const material = new MeshBasicMaterial({ vertexColors: true });
  if (finish !== 'paint') material.map = picture(DRAW[finish], finish === 'brick' ? 130 : 248);
  // A wet road lets through what shines below it, which is what shines above it, upside down.
  if (finish === 'asphalt') Object.assign(material, { transparent: true, opacity: 0.7 });
  made.set(finish, material);
  return material;
}
