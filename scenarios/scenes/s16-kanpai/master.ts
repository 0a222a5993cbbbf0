/** How the master drinks a toast: hands off until the call, both hands, the rim a little lower, a touch, and the lips after the leader's. */
import { companyOf, isAbove } from '../../acts/evening/company';
import { canTouch, putDown, raiseTo, sip, takeUp, toward, type Hands } from '../../acts/masters/glass';
import { toasting } from '../../acts/masters/toasting';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { glide, saying, seen, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const LEADER = 'tanaka';
const BELOW_MM = 25;
const ABOVE_MM = 22;
const FAR_BELOW_MM = 75;
const RAISED_MM = 120;

export function* kanpai(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', `face:${LEADER}`);
  yield* saying(session, 'e.all-set', 240);
  if (slips.has('drinks-early')) yield* mouthful(session, RAISED_MM);
  yield* until(() => session.staging().beat === 'lift', 4800);
  session.feed('gaze.target', `face:${LEADER}`);
  yield* takeUp(session, !slips.has('one-hand'));
  yield* glide(session, 'hands.height', 0, RAISED_MM, 30);
  const hands = { height: RAISED_MM, reach: 110, side: 0 };
  yield* until(() => session.staging().beat === 'toast', 2400);
  if (slips.has('late-word')) yield* wait(300);
  yield* saying(session, slips.has('tchin') ? 'x.tchin' : 'p31', 200);
  const [last, ...others] = company(session).toReversed();
  for (const other of others.toReversed()) yield* toast(session, slips, other, hands);
  if (slips.has('drinks-first')) yield* sip(session, hands);
  if (last !== undefined) yield* toast(session, slips, last, hands);
  session.feed('gaze.target', `face:${LEADER}`);
  yield* until(() => seen(session, 'sip.began', (one) => one.by === LEADER), 3000);
  yield* wait(25);
  if (slips.has('no-sip')) yield* toward(session, hands, 200, 0);
  else yield* sip(session, hands);
  yield* putDown(session, hands);
}

/** Whoever called it, then those within reach, the highest first. */
function company(session: Session): readonly PersonId[] {
  const people = Number(session.header.variation['people']);
  const others = companyOf(people).map(({ id }) => id).filter((id) => id !== LEARNER);
  return [LEADER, ...others.filter((id) => id !== LEADER && canTouch(session, id))];
}

/** One's own rim a little below a senior's, level with a colleague's. */
function toast(session: Session, slips: Slips, other: PersonId, hands: Hands): Plan {
  const lower = slips.has('rim-high') ? -ABOVE_MM : slips.has('rim-at-the-table') ? FAR_BELOW_MM : BELOW_MM;
  const isUp = isAbove(other, LEARNER);
  return toasting(session, hands, other, { belowMm: isUp ? lower : 0, dips: isUp && slips.has('chases-down') ? 3 : 0, isHard: slips.has('slams') });
}

/** Before the time: a mouthful, and the glass back as if nothing had been. */
function* mouthful(session: Session, height: number): Plan {
  const hands: Hands = { height: 0, reach: 110, side: 0 };
  yield* until(() => session.staging().beat === 'speech', 1200);
  yield* takeUp(session, false);
  yield* raiseTo(session, hands, height);
  yield* sip(session, hands);
  yield* putDown(session, hands);
}
