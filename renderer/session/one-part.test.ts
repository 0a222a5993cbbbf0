import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import { scenes } from '../../scenarios/scenes/catalog';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { played } from '../../tests/support/plays';
import { openPlay } from './open-play';

describe.each(scenes.map((scene, at) => [scene.code, scene, at] as const))('one part of %s in a loop', (_code, scene, at) => {
  const visit = played('perfect', 2, 'practice', scene);
  const begun = visit.observations.flatMap((one) => (one.type === 'beat.entered' ? [{ beat: one.beat, step: one.step + 1 }] : []));
  // Another part in each scene; the last one takes as long as the visit.
  const part = begun[(at + 1) % begun.length] ?? expect.fail('no part');

  it(`begins where “${part.beat}” began, at half pace as before, and is the same once more`, async () => {
    const header = { ...visit.header, assists: { pacePercent: 50 } };
    const first = await openPlay(new FakeBridge(), { kind: 'again', of: { header, samples: visit.samples }, steps: part.step, isLoop: true }, 'keyboard', DEFAULT_SETTINGS);
    expect([first.session.staging().beat, first.session.step, first.session.ended]).toEqual([part.beat, part.step, false]);
    expect(first.session.header.assists).toMatchObject({ pacePercent: 50, loop: 1, again: 1 });
    const second = await openPlay(new FakeBridge(), { kind: 'again', of: first.session, steps: part.step, isLoop: true }, 'keyboard', DEFAULT_SETTINGS);
    expect(second.session.header.assists).toMatchObject({ loop: 1, again: 2 });
    expect(second.session.observations).toEqual(first.session.observations);
  });
});
