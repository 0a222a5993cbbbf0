import { describe, expect, it } from 'vitest';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { createSession } from '../../scenarios/kernel/session';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { seededHeader } from '../../tests/support/plays';
import { Recorder } from './recorder';
import { summarise } from './summarise';

describe('an attempt that the disk does not take', () => {
  it('leaves as a file with all of it: what was on the disk before, and what never came there', async () => {
    const whole = createSession(s03, seededHeader(2));
    const session = createSession(s03, seededHeader(2));
    const earlier = Uint8Array.of(7, 8, 9);
    const bridge = new FakeBridge({ 'attempts.rescue': () => ({ path: '/elsewhere' }) });
    const recorder = new Recorder(bridge, session, 3, earlier);
    bridge.failures = 1_000;
    for (let step = 0; step < 100; step += 1) {
      whole.advance();
      session.advance();
      recorder.lived();
    }
    const summary = summarise(s03, session);
    expect(await recorder.end(summary)).toBe(false);
    bridge.failures = 0;
    expect(await recorder.rescue(summary)).toBe(true);
    const [{ track, ...sent } = { track: new Uint8Array() }] = bridge.requestsOf('attempts.rescue');
    expect(sent).toEqual({ header: session.header, samples: session.samples, observations: session.observations, steps: 100, summary });
    expect([...track]).toEqual([...earlier, ...(whole.takeChunk()?.track ?? [])]);
    // Nothing was given up meanwhile.
    expect(await recorder.flush()).toBe(true);
    expect(bridge.requestsOf('attempts.append')[0]?.seq).toBe(3);
  });
});
