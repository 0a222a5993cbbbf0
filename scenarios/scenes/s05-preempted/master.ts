/** How the master meets someone who offers first. */
import { takeLeave } from '../../acts/masters/parting';
import { presenting, stageCard, type Giving } from '../../acts/masters/presenting';
import { receiving, type Taking } from '../../acts/masters/receiving';
import type { Session } from '../../kernel/session-api';
import { glide, gripping, me, seen, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const TAKING: Taking = { from: 'takahashi', card: 'card.takahashi', thanks: 'p07', confirm: '' };
const GIVING: Giving = { to: 'takahashi', line: 'p08', theirs: 'card.takahashi' };
const isOffered = (session: Session): boolean => seen(session, 'card.extended', (one) => one.by === 'takahashi');

export function* preempted(session: Session, slips: Slips): Plan {
  if (!slips.has('rummage')) {
    yield* stageCard(session, slips);
    // The card is in the hand already when she comes: one was about to offer it.
    yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
  }
  yield* until(() => session.staging().beat === 'entrance', 2400);
  session.feed('gaze.target', 'face:takahashi');
  yield* until(() => isOffered(session), 1200);
  if (slips.has('rummage')) {
    yield* wait(330);
    yield* stageCard(session, slips);
  } else if (slips.has('pushes-forward')) yield* pushForward(session);
  // While her card is held out, an opening hand slides one's own beneath the holder.
  session.feed('hand.right.grip', 0);
  yield* wait(8);
  yield* receiving(session, slips, { ...TAKING, thanks: slips.has('no-first-phrase') ? 'p05' : 'p07' });
  if (slips.has('keeps-waiting')) {
    session.feed('reach.target', '');
    session.feed('hand.right.grip', 0);
    yield* until(() => session.staging().beat === 'offering', 900);
    yield* wait(480);
  }
  yield* presenting(session, slips, { ...GIVING, line: slips.has('no-apology') ? 'p02' : 'p08' });
  yield* takeLeave(session, 'takahashi', 'p45c');
}

/** Two cards in the air; only after a long moment one's own comes back. */
function* pushForward(session: Session): Plan {
  yield* glide(session, 'hands.reach', 260, 470, 24);
  yield* wait(330);
  yield* glide(session, 'hands.reach', 470, 260, 24);
}
