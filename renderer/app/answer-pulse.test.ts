import { expect, it, vi } from 'vitest';
import { FakeBridge } from '../../tests/support/fake-bridge';
import { answerPulse } from './answer-pulse';

it('every pulse is answered once, whatever becomes of the answer', () => {
  const bridge = new FakeBridge();
  vi.stubGlobal('reigi', bridge);
  const stop = answerPulse();
  bridge.tell('pulse', {});
  bridge.failures = 1;
  bridge.tell('pulse', {});
  bridge.tell('pulse', {});
  expect(bridge.requestsOf('app.pulse')).toHaveLength(2);
  stop();
  bridge.tell('pulse', {});
  expect(bridge.requestsOf('app.pulse')).toHaveLength(2);
});
