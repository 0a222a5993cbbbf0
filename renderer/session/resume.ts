/** Lives an attempt again, up to one of its steps, so that it can go on from there. */
import type { ChannelSample } from '../../scenarios/kernel/channels';
import type { Session } from '../../scenarios/kernel/session-api';

/** So long it keeps whatever else comes meanwhile from its turn. */
const SLICE_MS = 8;

/** `steps`: how far it went. The session is fresh and has the attempt's own header. `lived` is called after every step. */
export function liveAgain(session: Session, samples: readonly ChannelSample[], steps: number, lived?: () => void): void {
  for (const _ of livingAgain(session, samples, steps)) lived?.();
}

/**
 * The same a few milliseconds at a time, for a page that has other things to make ready. It costs less, too: a program that has just
 * begun is slow until the engine has compiled what it does often, and that goes on while the page does something else.
 */
export async function liveAgainMeanwhile(session: Session, samples: readonly ChannelSample[], steps: number): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let until = performance.now() + SLICE_MS;
  try {
    for (const _ of livingAgain(session, samples, steps)) {
      if (performance.now() < until) continue;
      // Timers that follow one another are kept waiting for four milliseconds; messages are not.
      await new Promise((turn) => {
        port1.onmessage = turn;
        port2.postMessage(undefined);
      });
      until = performance.now() + SLICE_MS;
    }
  } finally {
    port1.close();
  }
}

/** Pauses after every step. */
function* livingAgain(session: Session, samples: readonly ChannelSample[], steps: number): Generator<undefined, void> {
  let next = 0;
  const feedUpTo = (step: number): void => {
    for (let sample = samples[next]; sample !== undefined && sample.step <= step; sample = samples[next]) {
      session.feed(sample.channel, sample.value);
      next += 1;
    }
  };
  while (session.step < steps && !session.ended) {
    feedUpTo(session.step);
    session.advance();
    yield;
  }
  feedUpTo(session.step);
}
