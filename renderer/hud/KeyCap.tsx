import type { ReactNode } from 'react';
import { chordOf, isPadInput, type Way } from '../input/pad-inputs';
import { Key } from '../ui/Key';
import { useSay } from '../ui/text/use-text';
import { brandOf, padGlyph, padName, type PadBrand } from './pad-glyphs';
import { usePadId } from './use-pad-id';
import './key-cap.css';

/** A key as it is printed, or a part of the gamepad as it looks on the one that is connected. */
export function KeyCap({ name }: { readonly name: string }) {
  return isPadInput(name) ? <PadCap input={name} /> : <Key>{name}</Key>;
}

function PadCap({ input }: { readonly input: string }) {
  const brand = brandOf(usePadId());
  return (
    <span className="pad-chord">
      {chordOf(input).map((part) => <Part key={part} input={part} brand={brand} />)}
    </span>
  );
}

function Part({ input, brand }: { readonly input: string; readonly brand: PadBrand }) {
  const say = useSay();
  const glyph = padGlyph(input, brand);
  const label = padName(input, brand, say);
  if (glyph === undefined) return <Key>{label}</Key>;
  switch (glyph.shape) {
    case 'face': return <kbd className="key pad-face">{label}</kbd>;
    case 'shoulder':
    case 'menu': return <kbd className="key pad-shoulder">{label}</kbd>;
    case 'symbol': return <Drawn label={label} isRound><Symbol symbol={glyph.symbol} /></Drawn>;
    case 'cross': return <Drawn label={label}><Cross way={glyph.way} /></Drawn>;
    case 'stick': return <Drawn label={label}><Stick {...glyph} /></Drawn>;
  }
}

function Drawn({ label, isRound = false, children }: { readonly label: string; readonly isRound?: boolean; readonly children: ReactNode }) {
  return (
    <kbd className={isRound ? 'pad-drawn pad-drawn-round' : 'pad-drawn'}>
      <svg viewBox="0 0 20 20" aria-hidden="true">{children}</svg>
      <span className="pad-label">{label}</span>
    </kbd>
  );
}

const SYMBOLS = { cross: 'M6 6l8 8M14 6l-8 8', circle: 'M14.5 10a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0', square: 'M6 6h8v8h-8z', triangle: 'M10 5l5 8.5h-10z' } as const;

function Symbol({ symbol }: { readonly symbol: keyof typeof SYMBOLS }) {
  return <path className="pad-line" d={SYMBOLS[symbol]} />;
}

const ARMS = { up: 'M7.5 2h5v5.5h-5z', down: 'M7.5 12.5h5v5.5h-5z', left: 'M2 7.5h5.5v5h-5.5z', right: 'M12.5 7.5h5.5v5h-5.5z' } as const;

/** The whole cross as a line, the arm that is meant in ink. */
function Cross({ way }: { readonly way: keyof typeof ARMS }) {
  return (
    <>
      <path className="pad-line" d="M7.5 2h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5z" />
      <path className="pad-ink" d={ARMS[way]} />
    </>
  );
}

const TURNS: Readonly<Record<Way, number>> = { up: 0, right: 90, down: 180, left: 270 };

/** Seen from above; one that is to be pressed has its middle in ink, one that is pushed has a mark at its rim. */
function Stick({ side, isPress, way }: { readonly side: 'left' | 'right'; readonly isPress: boolean; readonly way?: Way }) {
  return (
    <>
      <circle className="pad-line" cx="10" cy="10" r={way === undefined ? 8.5 : 6.5} />
      {isPress ? <circle className="pad-ink" cx="10" cy="10" r="6.5" /> : null}
      {way === undefined ? null : <path className="pad-ink" d="M10 0l3 3.4h-6z" transform={`rotate(${TURNS[way]} 10 10)`} />}
      <text className={isPress ? 'pad-letter pad-letter-light' : 'pad-letter'} x="10" y="13.4">{side === 'left' ? 'L' : 'R'}</text>
    </>
  );
}
