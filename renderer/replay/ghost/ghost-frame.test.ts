import { describe, expect, it, vi } from 'vitest';
import { LEARNER } from '../../../scenarios/kernel/ids';
import { readTrack } from '../../../scenarios/kernel/track';
import { ghostInSlices, ghostOf } from '../../../scenarios/players/ghost';
import { s02 } from '../../../scenarios/scenes/s02-bow-dojo/scene';
import { played } from '../../../tests/support/plays';
import { MASTER } from '../../stage/cast/master';
import { ReplayClock } from '../replay-clock';
import { beatSpans } from '../timeline-marks';
import { ghostFrame, ghostStep } from './ghost-frame';
import { inSlices } from './use-ghost';

const visit = played('careless', 4, 'practice', s02);
const track = readTrack(visit.takeChunk()?.track ?? new Uint8Array());
const beats = beatSpans(visit.observations, { from: 0, to: visit.step });
const ghost = ghostOf(s02, visit.header) ?? expect.fail('no ghost');
const masterIn = (people: readonly { readonly id: string; readonly room: string; readonly pitch10: number }[]) => people.find(({ id }) => id === MASTER);

describe('where the master is', () => {
  it('begins every part with the learner, and waits at its end', () => {
    for (const { beat, from, to } of beats) {
      const part = ghost.parts.find((one) => one.beat === beat);
      if (part === undefined) continue;
      expect(ghostStep(ghost.parts, beats, from)).toBe(part.from);
      expect(ghostStep(ghost.parts, beats, to - 1)).toBe(Math.min(part.to - 1, part.from + to - 1 - from));
    }
    const slow = beats.map((span) => ({ ...span, from: span.from * 9, to: span.to * 9 }));
    const [first] = ghost.parts;
    expect(ghostStep(ghost.parts, slow, (slow[1]?.from ?? 0) - 1)).toBe((first?.to ?? 0) - 1);
  });

  it('is nowhere before the first part, and in a part that the master never plays', () => {
    expect(ghostStep(ghost.parts, [{ beat: 'elsewhere', from: 10, to: 20 }], 12)).toBeUndefined();
    expect(ghostStep(ghost.parts, [{ beat: 'elsewhere', from: 10, to: 20 }], 2)).toBeUndefined();
  });

  it('of a part that is played twice has the second time for the second', () => {
    const parts = [{ beat: 'a', from: 0, to: 10, pose: 0 }, { beat: 'b', from: 10, to: 20, pose: 0 }, { beat: 'a', from: 20, to: 30, pose: 0 }];
    const lived = [{ beat: 'a', from: 0, to: 5 }, { beat: 'b', from: 5, to: 9 }, { beat: 'a', from: 9, to: 40 }, { beat: 'b', from: 40, to: 50 }];
    expect([2, 6, 12, 42].map((step) => ghostStep(parts, lived, step))).toEqual([2, 11, 23, 12]);
  });
});

describe('the recording with the master in it', () => {
  const clock = new ReplayClock(track, { run: () => () => {} });
  const frame = ghostFrame(clock.frame, beats, ghost, true);

  it('follows the clock wherever it is sent, and is the same object while it stands', () => {
    for (const share of [0.8, 0.1, 0.55]) {
      const step = Math.round(track.firstStep + share * (track.lastStep - track.firstStep));
      clock.seek(step);
      const { to } = frame();
      const at = ghostStep(ghost.parts, beats, to.step) ?? 0;
      const own = ghost.track.at(at).to.people.find(({ id }) => id === LEARNER);
      expect(masterIn(to.people)?.room).toBe(own?.room);
      expect(Math.abs((masterIn(to.people)?.pitch10 ?? 999) - (own?.pitch10 ?? 0))).toBeLessThan(60);
      expect(frame()).toBe(frame());
    }
  });

  it('off, has them away and keeps everybody else as they are', () => {
    const off = ghostFrame(clock.frame, beats, ghost, false)();
    expect(masterIn(off.to.people)?.room).toBe('away');
    expect(off.to.people.slice(0, -1)).toEqual(clock.frame().to.people);
  });
});

describe('made in slices', () => {
  it('is the same as made at once, with pauses in which the page goes on', async () => {
    let pauses = 0;
    for (const slices = ghostInSlices(s02, visit.header); slices.next().done !== true;) pauses += 1;
    expect(pauses).toBeGreaterThan(visit.step / 100);
    const done = vi.fn();
    inSlices(ghostInSlices(s02, visit.header), done);
    expect(done).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(done.mock.calls[0]?.[0]).toEqual(expect.objectContaining({ parts: ghost.parts }));
  });

  it('that nobody waits for any more is given up', async () => {
    const done = vi.fn();
    inSlices(ghostInSlices(s02, visit.header), done)();
    await new Promise((later) => setTimeout(later, 30));
    expect(done).not.toHaveBeenCalled();
  });
});
