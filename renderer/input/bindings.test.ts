import { describe, expect, it } from 'vitest';
import { actionNow, bindingsFor, conflicts, DEFAULT_BINDINGS } from './bindings';

describe('bindings', () => {
  it.each(['mouse-keyboard', 'keyboard'] as const)('of %s have no conflicts by default', (device) => {
    expect(conflicts(DEFAULT_BINDINGS[device])).toEqual([]);
  });

  it('names both actions of a conflict, and lets the fan share its keys', () => {
    const own = bindingsFor('keyboard', { rise: ['KeyF'], 'choose.1': ['KeyW'] });
    expect(conflicts(own)).toEqual([{ input: 'KeyF', actions: ['hand.left', 'rise'] }]);
  });

  it('read an input by whether the fan is open', () => {
    const bindings = bindingsFor('mouse-keyboard');
    expect(actionNow(bindings, 'Digit1', false)).toBe('spot.margin');
    expect(actionNow(bindings, 'Digit1', true)).toBe('choose.1');
    expect(actionNow(bindings, 'Space', true)).toBe('bow');
    expect(actionNow(bindings, 'KeyP', false)).toBeUndefined();
  });

  it('keep the default of every line that is not changed, and can take a key away', () => {
    const bindings = bindingsFor('mouse-keyboard', { hint: [], nonsense: ['KeyZ'] });
    expect(bindings.hint).toEqual([]);
    expect(bindings.bow).toEqual(['Space']);
    expect('nonsense' in bindings).toBe(false);
  });
});
