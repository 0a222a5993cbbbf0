import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../scenarios/kernel/channels';
import type { TwinItem } from '../../scenarios/body/staging';
import { HandPlayed, NOTHING_AROUND, optionsFor } from '../../tests/support/hand-played';
import { ACTIONS, DEFAULT_BINDINGS } from './bindings';
import type { DeviceEvent } from './device-event';
import { keyboardAlone } from './keyboard';
import { mouseKeyboard } from './mouse';

const thing = (id: string, role: TwinItem['role'], ...actions: string[]): TwinItem => ({ id, role, nameKey: id, stateKey: 'state.lying', actions });
const ROOM = {
  ...NOTHING_AROUND,
  things: [thing('face:sato', 'person', 'gaze'), thing('card.learner', 'object', 'reach', 'gaze'), thing('chair.2', 'place', 'sit', 'reach')],
  sayable: ['greet', 'card.give', 'trap.casual', 'card.take'],
};

describe.each([
  ['mouse and keyboard', mouseKeyboard, optionsFor('mouse-keyboard')],
  ['the keyboard alone', keyboardAlone, optionsFor('keyboard')],
] as const)('any events on %s', (_name, adapter, options) => {
  const inputs = [...new Set(ACTIONS.flatMap((action) => DEFAULT_BINDINGS['mouse-keyboard'][action].concat(DEFAULT_BINDINGS.keyboard[action])))];
  const far = fc.double({ min: -5000, max: 5000, noNaN: false });
  const anyEvent: fc.Arbitrary<DeviceEvent> = fc.oneof(
    fc.record({ kind: fc.constant('down' as const), input: fc.constantFrom(...inputs), shift: fc.boolean() }),
    fc.record({ kind: fc.constant('up' as const), input: fc.constantFrom(...inputs) }),
    fc.record({ kind: fc.constant('move' as const), side: far, reach: far, dxPx: far, dyPx: far, roomPx: far }),
    fc.record({ kind: fc.constant('wheel' as const), notches: far }),
    fc.record({ kind: fc.constant('point' as const), id: fc.constantFrom('', 'chair.2', 'card.learner', 'nowhere'), spot: far }),
    fc.record({ kind: fc.constant('activate' as const), id: fc.constantFrom('self', 'chair.2', 'nowhere'), action: fc.constantFrom('bow', 'push', 'reach', 'sit', 'odd') }),
    fc.constant({ kind: 'step' as const }),
    fc.constant({ kind: 'step' as const }),
  );

  it('stay within the bounds of every channel, whole and finite', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 120 }), (events) => {
        const played = new HandPlayed(adapter, options);
        played.around = ROOM;
        played.send(...events);
        for (const { channel, value } of played.samples) {
          const spec = CHANNELS[channel];
          if (spec.kind === 'word') expect(typeof value).toBe('string');
          else expect(Number.isInteger(value) && Number(value) >= spec.min && Number(value) <= spec.max).toBe(true);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
