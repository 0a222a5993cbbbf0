/** The track's part of a simulation, by itself: the same moments, encoded again. */
import type { Staging } from '../../scenarios/body/staging';
import { createSession } from '../../scenarios/kernel/session';
import { createTrackWriter, TRACK_EVERY_STEPS } from '../../scenarios/kernel/track';
import type { Session } from '../../scenarios/kernel/session-api';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';

export function projectedTrack(visit: Session): { readonly bytes: number; readonly encode: () => unknown } {
  const stagings = stagingsOf(visit);
  const encode = (): Uint8Array => {
    const writer = createTrackWriter();
    for (const staging of stagings) writer.add(staging);
    return writer.take();
  };
  return { bytes: encode().length, encode };
}

function stagingsOf({ header, samples, step }: Session): readonly Staging[] {
  const session = createSession(s03, header);
  const stagings: Staging[] = [];
  let next = 0;
  while (!session.ended && session.step < step) {
    for (let sample = samples[next]; sample !== undefined && sample.step <= session.step; sample = samples[next]) {
      session.feed(sample.channel, sample.value);
      next += 1;
    }
    session.advance();
    if (session.step % TRACK_EVERY_STEPS === 0) stagings.push(session.staging());
  }
  return stagings;
}
