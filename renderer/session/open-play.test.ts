import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../electron/contract/default-settings';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { played } from '../../tests/support/plays';
import { openPlay } from './open-play';

const visit = played('careless', 4);

describe('taking over an old attempt', () => {
  const open = (bridge: FakeBridge, steps: number) =>
    openPlay(bridge, { kind: 'again', of: { header: visit.header, samples: visit.samples }, steps, isTakeOver: true }, 'keyboard', DEFAULT_SETTINGS);

  it('brings one to the same moment, as a new attempt that knows where it came from', async () => {
    const steps = 3000;
    const { session } = await open(new FakeBridge(), steps);
    expect(session.step).toBe(steps);
    expect(session.observations).toEqual(visit.observations.filter(({ step }) => step < steps));
    expect(session.header).toMatchObject({ start: { from: visit.header.id, step: steps }, device: { kind: 'keyboard' }, seed: visit.header.seed });
    expect(session.header.id).not.toBe(visit.header.id);
  });

  it('writes what was lived before in pieces that storage takes', async () => {
    const bridge = new FakeBridge();
    const { recorder } = await open(bridge, 3000);
    await recorder.flush();
    const chunks = bridge.calls.flatMap(({ name, request }) => (name === 'attempts.append' ? [request as { fromStep: number; toStep: number }] : []));
    expect(chunks.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...chunks.map(({ fromStep, toStep }) => toStep - fromStep))).toBeLessThanOrEqual(300);
  });

  it('refuses an attempt of another version of its scene', async () => {
    const header = { ...visit.header, sceneVersion: 99 };
    await expect(openPlay(new FakeBridge(), { kind: 'again', of: { header, samples: visit.samples }, steps: 100 }, 'keyboard', DEFAULT_SETTINGS)).rejects.toThrow('version 99');
  });
});

describe('going on with an attempt that was cut off', () => {
  const steps = 600;
  const samples = visit.samples.filter(({ step }) => step <= steps);
  const kept = () => new FakeBridge({
    'attempts.read': () => ({ header: visit.header, samples, track: new Uint8Array(), nextSeq: 3, listed: { steps } }) as never,
  });

  it.each([false, true])('leads to the moment it was left at, after a crash too (%s)', async (isReturn) => {
    const { session, loop } = await openPlay(kept(), { kind: 'resume', id: visit.header.id, isReturn }, 'keyboard', DEFAULT_SETTINGS);
    expect([session.step, session.header]).toEqual([steps, visit.header]);
    expect(session.observations).toEqual(visit.observations.filter(({ step }) => step < steps));
    // All of it is on the disk already.
    expect(session.takeChunk()).toBeUndefined();
    loop.begin(0);
    expect(loop.view().phase.kind).toBe(isReturn ? 'counting' : 'running');
  });
});
