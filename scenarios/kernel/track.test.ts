import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busyRoom, entity, hand, person, staging } from '../../tests/support/fixtures/staging';
import type { EntityStaging, PersonStaging, Staging } from '../body/staging';
import { createTrackWriter, readTrack, TRACK_EVERY_STEPS } from './track';
import { TrackError } from './track-bytes';

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

function written(frames: readonly Staging[], takeEvery = Number.POSITIVE_INFINITY): Uint8Array {
  const writer = createTrackWriter();
  const pieces: Uint8Array[] = [];
  frames.forEach((frame, index) => {
    writer.add(frame);
    if (index % takeEvery === 0) pieces.push(writer.take());
  });
  return joined([...pieces, writer.take()]);
}

function busyFrames(seconds: number): Staging[] {
  return Array.from({ length: seconds * 20 }, (_, index) => busyRoom(index * TRACK_EVERY_STEPS));
}

describe('what goes in comes out', () => {
  const int = fc.integer({ min: -10_000_000, max: 10_000_000 });
  const near = fc.integer({ min: -2000, max: 2000 });
  const name = fc.oneof(fc.constantFrom('', 'face:sato', 'card.learner', '礼'), fc.string({ maxLength: 12 }));
  const handOf = fc.record({
    x: near, y: near, z: int, holds: name, spot: fc.nat(2),
    shape: fc.constantFrom('rest', 'open', 'pinch', 'hold', 'stop', 'gesture', 'lap', 'support', 'clap'),
  });
  const personOf = fc.record({
    x: near, z: near, yaw10: near, pitch10: near, gazeX: int, stride: fc.nat(999), gazeAt: name, speaking: name, left: handOf, right: handOf,
    posture: fc.constantFrom('stand', 'sit'), sitting: fc.option(fc.constantFrom('seiza', 'agura', 'well'), { nil: undefined }), sitPercent: fc.nat(100), mora: fc.integer({ min: -1, max: 80 }),
    expression: fc.constantFrom('neutral', 'warm', 'attentive', 'puzzled', 'worried', 'strained'),
  }) as fc.Arbitrary<Partial<PersonStaging>>;
  const entityOf = fc.record({
    x: int, y: near, yaw10: near, parent: name, state: name, face: fc.constantFrom('ja', 'en'),
    kind: fc.constantFrom('card', 'holder', 'coat', 'phone', 'bag', 'door', 'clock', 'bottle', 'glass', 'cushion'),
    fillMl: fc.option(fc.nat(900), { nil: undefined }), foamMl: fc.option(fc.nat(300), { nil: undefined }),
  }) as fc.Arbitrary<Partial<EntityStaging>>;
  const caption = fc.record({ by: name, line: name, startStep: fc.nat(9999), steps: fc.nat(600) });
  const frameOf = fc.record({
    gap: fc.integer({ min: 1, max: 40 }), beat: name, room: name,
    people: fc.tuple(personOf, personOf), entities: fc.tuple(entityOf, entityOf, entityOf), captions: fc.array(caption, { maxLength: 4 }),
  });

  test('any run of stagings, in any order of asking, from pieces of any size', () => {
    fc.assert(
      fc.property(fc.array(frameOf, { minLength: 1, maxLength: 12 }), fc.nat(3), fc.array(fc.nat(11)), (runs, every, asked) => {
        let step = 0;
        const frames = runs.map(({ gap, people, entities, ...rest }) => {
          step += gap;
          return staging({
            ...rest,
            step,
            people: people.map((over, index) => person({ id: `p${index}`, ...over })),
            entities: entities.map((over, index) => entity({ id: `e${index}`, ...over })),
          });
        });
        const track = readTrack(written(frames, every + 1));
        expect(track.length).toBe(frames.length);
        for (const index of [...asked, ...frames.keys()].map((wanted) => wanted % frames.length)) {
          expect(track.frame(index)).toEqual(frames[index]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a long busy run, over many whole rows, forwards and backwards', () => {
    const frames = busyFrames(40);
    const track = readTrack(written(frames, 4));
    expect(frames.map((_, index) => track.frame(index))).toEqual(frames);
    for (let index = frames.length - 1; index >= 0; index -= 37) expect(track.frame(index)).toEqual(frames[index]);
  });

  test('people who come and go start a new whole row', () => {
    const frames = [staging({ step: 3 }), staging({ step: 6, people: [person()] }), staging({ step: 9, entities: [] })];
    const track = readTrack(written(frames));
    expect([0, 1, 2].map((index) => track.frame(index))).toEqual(frames);
  });

  test('a fresh writer may go on where an earlier one was cut off', () => {
    const frames = busyFrames(12);
    const bytes = joined([written(frames.slice(0, 130)), written(frames.slice(130))]);
    const track = readTrack(bytes);
    expect(frames.map((_, index) => track.frame(index))).toEqual(frames);
  });

  test('the same frames give the same bytes, however they are taken', () => {
    const frames = busyFrames(8);
    expect(written(frames, 3)).toEqual(written(frames));
  });
});

/** Two frames of the busy room as the writer of the first format left them. */
const FIRST_FORMAT =
  'DFJUASlzMDMuYmVhdC0wMW1lZXRpbmctcm9vbSVmYWNlOnNhdG8BHWxlYXJuZXIdbWVldGluZxFzYXRvMWNhcmQubGVhcm5lchFtb3JpMWhhbmQ6bGVhcm5lch10aGluZy4wJWhhbmQ6c2F0bx10aG' +
  'luZy4xJWhhbmQ6bW9yaR10aGluZy4yHXRoaW5nLjMddGhpbmcuNB10aGluZy41FXRhYmxlHXRoaW5nLjYddGhpbmcuNx10aGluZy44ETg0MDAddGhpbmcuOZoJAAMKEU+kED/EFg/ADw//Ag/4DR+A' +
  'Aw/4DRADBSUlL+ABFwkP5CkPlhQPhgo/hCcPxBYP5iMP1CYPhA4PlhQP9CwPhA4PlhQAAwUTBRMFL+ABGwkP7DcPlhQPhgo/pjwPxBYP5iMP3DQP+A0PlhQP/DoP+A0PlhQADQUlJS/gAR8ACQ//Ag' +
  '/4DU8CBR8ECQ/UJg+EDg+WFA+GCi8GBR8ICQ/cNA/4DQ+WFA+GCi8KBR8MCQ//Ag/4DU8CBQcPDgkP1CYPhA4PlhQPhgovBgUHDxAJD9w0D/gND5YUD4YKLwoFBw8SCQ+wJQ/oCg+wJT8UBQcPFgkP' +
  '0CsP6AoP0Cs/FAUHDxgJD/AxD+gKD/AxPxQFBw8aCQ+QOA/oCg+QOD8UDxwHDx4JgwIDPy4PLg9ADxYPRB9EHy4PLh8uDy4fLv8FIA8BLzIfMg8xHzL3Bv8ILh8uD0B/Mh8yHwD/Ai4fLg9AfzIfMh' +
  '8A';

describe('a track of the first format', () => {
  test('is still read, and its things hold nothing', () => {
    const track = readTrack(Uint8Array.from(atob(FIRST_FORMAT), (letter) => letter.charCodeAt(0)));
    expect([track.frame(0), track.frame(1)]).toEqual([busyRoom(0), busyRoom(3)]);
    expect(track.frame(0).entities.some((one) => 'fillMl' in one)).toBe(false);
  });

  test('may be followed by one of the present format', () => {
    const now = written([staging({ step: 9, entities: [entity({ kind: 'glass', fillMl: 0, foamMl: 12 })] })]);
    const track = readTrack(joined([Uint8Array.from(atob(FIRST_FORMAT), (letter) => letter.charCodeAt(0)), now]));
    expect(track.frame(2).entities[0]).toMatchObject({ kind: 'glass', fillMl: 0, foamMl: 12 });
  });
});

describe('a moment', () => {
  const track = readTrack(
    written([staging({ step: 3 }), staging({ step: 6, beat: 'x' }), staging({ step: 6 }), staging({ step: 9 })]),
  );

  test('lies between the two frames around it', () => {
    const moment = track.at(5);
    expect([moment.from.step, moment.to.step]).toEqual([3, 6]);
    expect(moment.alpha).toBeCloseTo(2 / 3);
  });

  test('before the first and after the last frame is the nearest end', () => {
    expect(track.at(-50)).toMatchObject({ from: { step: 3 }, alpha: 0 });
    expect(track.at(9000)).toMatchObject({ from: { step: 9 }, to: { step: 9 }, alpha: 0 });
    expect([track.firstStep, track.lastStep]).toEqual([3, 9]);
  });

  test('a frame that is not later than the last was left out', () => {
    expect(track.length).toBe(3);
    expect(track.at(6).from.beat).toBe('x');
  });

  test('is the same object while the frames around it are the same', () => {
    expect(track.at(7).from).toBe(track.at(8).from);
  });
});

describe('damaged and hostile bytes', () => {
  const frames = busyFrames(12);
  const whole = written(frames);

  test('a cut tail loses at most the frame that was cut', () => {
    for (const cut of [1, 7, 33, 500, Math.floor(whole.length / 2), whole.length - 900]) {
      const track = readTrack(whole.subarray(0, whole.length - cut));
      expect(track.length).toBeGreaterThan(0);
      expect(track.frame(track.length - 1)).toEqual(frames[track.length - 1]);
    }
  });

  test.each([
    ['nothing', new Uint8Array(0), 'holds no frame'],
    ['another file', Uint8Array.from('{"format":"other"}', (letter) => letter.charCodeAt(0)), 'begin like one'],
    ['a later format', Uint8Array.of(12, 82, 84, 9), 'its format is 9'],
    ['a header alone', whole.subarray(0, 4), 'holds no frame'],
    ['changes without a row', Uint8Array.of(12, 82, 84, 1, 4 + 3, 3), 'before a whole row'],
    ['a crowd', Uint8Array.of(12, 82, 84, 1, 5, 65, 16 + 2, 3, 255, 127, 1), 'too many people'],
    ['an endless record', Uint8Array.of(12, 82, 84, 1, 254, 255, 255, 255, 15), 'impossibly long'],
  ])('%s is refused with a clear error', (_, bytes, reason) => {
    expect(() => readTrack(bytes)).toThrow(TrackError);
    expect(() => readTrack(bytes)).toThrow(reason);
  });

  test('any bytes, and any spoilt track, either read or throw that one error', () => {
    const small = written(busyFrames(2));
    const spoilt = fc.tuple(fc.nat(small.length - 1), fc.nat(255)).map(([at, value]) => small.with(at, value));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), spoilt), (bytes) => {
        let outcome = 'read';
        try {
          const track = readTrack(bytes);
          for (let index = 0; index < track.length; index += 1) track.frame(index);
        } catch (error) {
          outcome = error instanceof TrackError ? 'refused' : String(error);
        }
        expect(['read', 'refused']).toContain(outcome);
      }),
      { numRuns: 300 },
    );
  });
});

describe('budgets', () => {
  const minute = busyFrames(60);

  test('a busy minute with three people and ten things is at most 60 KB', () => {
    expect(written(minute).length).toBeLessThanOrEqual(60_000);
  });

  test('a quiet minute is a few KB', () => {
    const still = Array.from({ length: 1200 }, (_, index) => staging({ step: index * 3, people: [person({ left: hand() })] }));
    expect(written(still).length).toBeLessThan(9_000);
  });
});
