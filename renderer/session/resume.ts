/** Lives an attempt again, up to one of its steps, so that it can go on from there. */
import type { ChannelSample } from '../../scenarios/kernel/channels';
import type { Session } from '../../scenarios/kernel/session-api';

/** `steps`: how far it went. The session is fresh and has the attempt's own header. `lived` is called after every step. */
export function liveAgain(session: Session, samples: readonly ChannelSample[], steps: number, lived?: () => void): void {
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
    lived?.();
  }
  feedUpTo(session.step);
}
