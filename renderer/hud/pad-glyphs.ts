/** What stands on the parts of a gamepad: the same place is called differently by each maker. */
import { axisWay, chordOf, isPadInput, stickOf, type Way } from '../input/pad-inputs';
import type { Say } from '../ui/text/text';

export type PadBrand = 'xbox' | 'playstation' | 'nintendo';
export type Side = 'left' | 'right';

export type PadGlyph =
  | { readonly shape: 'face' | 'shoulder'; readonly label: string }
  /** Drawn, not written: no typeface need have it. */
  | { readonly shape: 'symbol'; readonly symbol: 'cross' | 'circle' | 'square' | 'triangle' }
  | { readonly shape: 'cross'; readonly way: Way }
  | { readonly shape: 'stick'; readonly side: Side; readonly isPress: boolean; readonly way?: Way }
  | { readonly shape: 'menu'; readonly which: 'back' | 'start' };

/** One name for all directions of a stick. */
const STICKS = { left: 'PadStickLeft', right: 'PadStickRight' } as const;

/** By the maker's number, or the words that drivers put into the id. */
export function brandOf(id: string): PadBrand {
  if (/054c|playstation|dualshock|dualsense/i.test(id)) return 'playstation';
  return /057e|nintendo|joy-?con|pro controller/i.test(id) ? 'nintendo' : 'xbox';
}

const FACES: Readonly<Record<PadBrand, readonly PadGlyph[]>> = {
  xbox: ['A', 'B', 'X', 'Y'].map((label) => ({ shape: 'face', label })),
  nintendo: ['B', 'A', 'Y', 'X'].map((label) => ({ shape: 'face', label })),
  playstation: (['cross', 'circle', 'square', 'triangle'] as const).map((symbol) => ({ shape: 'symbol', symbol })),
};
const SHOULDERS: Readonly<Record<PadBrand, readonly string[]>> = {
  xbox: ['LB', 'RB', 'LT', 'RT'],
  nintendo: ['L', 'R', 'ZL', 'ZR'],
  playstation: ['L1', 'R1', 'L2', 'R2'],
};
const REST: Readonly<Record<string, PadGlyph>> = {
  Pad8: { shape: 'menu', which: 'back' },
  Pad9: { shape: 'menu', which: 'start' },
  Pad10: { shape: 'stick', side: 'left', isPress: true },
  Pad11: { shape: 'stick', side: 'right', isPress: true },
  Pad12: { shape: 'cross', way: 'up' },
  Pad13: { shape: 'cross', way: 'down' },
  Pad14: { shape: 'cross', way: 'left' },
  Pad15: { shape: 'cross', way: 'right' },
  [STICKS.left]: { shape: 'stick', side: 'left', isPress: false },
  [STICKS.right]: { shape: 'stick', side: 'right', isPress: false },
};

export function padGlyph(input: string, brand: PadBrand): PadGlyph | undefined {
  if (!isPadInput(input)) return undefined;
  const side = stickOf(input);
  const way = axisWay(input);
  if (side !== undefined && way !== undefined) return { shape: 'stick', side, isPress: false, way };
  const index = Number(input.slice('Pad'.length));
  const label = SHOULDERS[brand][index - 4];
  return FACES[brand][index] ?? (label === undefined ? REST[input] : { shape: 'shoulder', label });
}

/** In words, for the ear and for a label. */
export function padName(input: string, brand: PadBrand, say: Say): string {
  return chordOf(input).map((part) => partName(part, brand, say)).join(' + ');
}

function partName(input: string, brand: PadBrand, say: Say): string {
  const glyph = padGlyph(input, brand);
  if (glyph === undefined) return input.replace(/^Pad/, '');
  switch (glyph.shape) {
    case 'face':
    case 'shoulder': return glyph.label;
    case 'menu': return say(`pad.${glyph.which}`);
    case 'symbol': return say(`pad.${glyph.symbol}`);
    case 'cross': return say(`pad.${glyph.way}`);
    case 'stick': {
      const stick = say(glyph.isPress ? `pad.press.${glyph.side}` : `pad.stick.${glyph.side}`);
      return glyph.way === undefined ? stick : `${stick} ${say(`way.${glyph.way}`)}`;
    }
  }
}

/** The parts to show for the inputs of a row: a stick once, whichever of its directions are meant. */
export function shownInputs(inputs: readonly string[]): readonly string[] {
  const shown = inputs.map((input) => {
    const stick = stickOf(input);
    return stick === undefined ? input : STICKS[stick];
  });
  return [...new Set(shown)];
}
