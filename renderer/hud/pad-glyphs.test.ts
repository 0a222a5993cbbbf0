import { describe, expect, it } from 'vitest';
import { bindingsFor } from '../input/bindings';
import { sayIn } from '../ui/text/text';
import { controlRows } from './control-rows';
import { brandOf, padGlyph, padName, shownInputs } from './pad-glyphs';

describe('the signs of a gamepad', () => {
  it('follow its maker', () => {
    expect(brandOf('DualSense Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 0ce6)')).toBe('playstation');
    expect(brandOf('Pro Controller (STANDARD GAMEPAD Vendor: 057e Product: 2009)')).toBe('nintendo');
    expect(brandOf('Xbox 360 Controller (XInput STANDARD GAMEPAD)')).toBe('xbox');
    expect(padGlyph('Pad0', 'xbox')).toEqual({ shape: 'face', label: 'A' });
    expect(padGlyph('Pad0', 'nintendo')).toEqual({ shape: 'face', label: 'B' });
    expect(padGlyph('Pad0', 'playstation')).toEqual({ shape: 'symbol', symbol: 'cross' });
    expect(padGlyph('Pad7', 'playstation')).toEqual({ shape: 'shoulder', label: 'R2' });
  });

  it('show a stick once, and leave keys as they are', () => {
    expect(shownInputs(['PadAxis1-', 'PadAxis0-', 'PadAxis1+', 'KeyF'])).toEqual(['PadStickLeft', 'KeyF']);
    expect(padGlyph('KeyF', 'xbox')).toBeUndefined();
  });

  it('have names for the ear, with the way a stick is pushed and both halves of a chord', () => {
    const say = sayIn('en');
    expect(padName('PadAxis3-', 'xbox', say)).toBe('right stick up');
    expect(padName('Pad11+Pad14', 'xbox', say)).toBe('press the right stick + cross, left');
    expect(padName('Pad3', 'playstation', say)).toBe('triangle button');
  });

  it('exist for everything that is bound by default', () => {
    const rows = controlRows('gamepad', bindingsFor('gamepad'), sayIn('en'), (input) => input);
    const parts = rows.flatMap(({ keys }) => keys).flatMap((key) => key.split('+'));
    expect(parts.length).toBeGreaterThan(20);
    for (const part of parts) expect(padGlyph(part, 'xbox'), part).toBeDefined();
  });
});
