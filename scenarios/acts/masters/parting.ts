/** The master takes leave: words first, then a bow. */
import type { LineId, PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, spoken, until } from '../../players/moves';
import type { Plan } from '../../players/player';

export function* takeLeave(session: Session, from: PersonId, line: LineId): Plan {
  yield* until(() => session.staging().beat === 'closing', 2400);
  session.feed('gaze.target', `face:${from}`);
  yield* spoken(session, line);
  yield* bowing(session, 30, 56, 66, 88);
  yield* until(() => session.ended, 2400);
}
