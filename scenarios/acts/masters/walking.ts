/** The master walks to a place, and is there when the feet have stopped or a door has led elsewhere. */
import type { SpotId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { seen, until } from '../../players/moves';
import type { Plan } from '../../players/player';

export function* walking(session: Session, spot: SpotId): Plan {
  const from = session.step;
  const { room } = session.staging();
  session.feed('step.to', spot);
  // A door on the way ends the walk as well.
  yield* until(() => session.ended || session.staging().room !== room || seen(session, 'walk.ended', (one) => one.by === 'learner' && one.at === spot && one.step >= from), 900);
  session.feed('step.to', '');
}
