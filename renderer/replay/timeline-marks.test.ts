import { describe, expect, test } from 'vitest';
import { played } from '../../tests/support/plays';
import { s02 } from '../../scenarios/scenes/s02-bow-dojo/scene';
import { bowAt, replayedBows } from './bow-now';
import { beatSpans, nextPin, pinsOf, type PinOutcome } from './timeline-marks';

const whole = { from: 0, to: 1000 };
const at = (step: number, outcome: PinOutcome) => ({ id: `${outcome}.${step}`, outcome, title: 'x', span: { from: step, to: step + 10 } });

describe('beats', () => {
  test('fill the whole of an attempt, one after the other', () => {
    const { observations, step } = played('perfect', 1);
    const spans = beatSpans(observations, { from: 0, to: step });
    expect(spans[0]?.from).toBe(0);
    expect(spans.at(-1)?.to).toBe(step);
    expect(spans.slice(1).every((span, index) => span.from === spans[index]?.to)).toBe(true);
  });

  test('that were over at once are left out', () => {
    const entered = (step: number, beat: string) => ({ step, type: 'beat.entered', by: 'scene', beat }) as const;
    expect(beatSpans([entered(0, 'a'), entered(10, 'b'), entered(10, 'c')], whole).map(({ beat }) => beat)).toEqual(['a', 'c']);
  });
});

describe('pins', () => {
  test('of one outcome share a pin where they could not be told apart', () => {
    const pins = pinsOf([at(100, 'met'), at(110, 'met'), at(149, 'met'), at(150, 'met'), at(112, 'missed')], whole);
    expect(pins.map(({ outcome, step, verdicts }) => [outcome, step, verdicts.length])).toEqual([['met', 100, 3], ['missed', 112, 1], ['met', 150, 1]]);
  });

  test('come in the order of time, a fault before what was met at the same moment', () => {
    expect(pinsOf([at(50, 'met'), at(50, 'partly'), at(50, 'missed'), at(0, 'met')], whole).map(({ outcome }) => outcome)).toEqual(['met', 'missed', 'partly', 'met']);
  });

  test('are walked through forward and back', () => {
    const pins = pinsOf([at(100, 'met'), at(500, 'missed')], whole);
    expect([nextPin(pins, 100, 1)?.step, nextPin(pins, 500, 1), nextPin(pins, 500, -1)?.step, nextPin(pins, 100, -1)]).toEqual([500, undefined, 100, undefined]);
  });
});

test('a bow is found at and near its moment, with what was asked for', () => {
  const { observations } = played('perfect', 1, 'practice', s02);
  const bows = replayedBows(observations);
  expect(bows.filter(({ target }) => target !== undefined).length).toBeGreaterThan(3);
  const [first] = bows;
  if (first === undefined) throw new Error('nobody bowed');
  expect(bowAt(bows, first.from + 10)).toBe(first);
  expect(bowAt(bows, first.from - 60)).toBe(first);
  expect(bowAt([first], first.to + 1000)).toBeUndefined();
});
