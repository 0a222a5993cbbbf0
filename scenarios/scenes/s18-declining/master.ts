/** How the master keeps company on tea: a glass raised like everybody's, thanks and a reason, a palm, tables turned, and a menu for whoever is pressed. */
import { canTouch, putDown, raiseTo, sip, takeUp, toward, type Hands } from '../../acts/masters/glass';
import { asking, emptyHands, pourOut, putBack, takeBottle, turnLabel } from '../../acts/masters/pouring';
import { toasting } from '../../acts/masters/toasting';
import { isAbove } from '../../acts/evening/company';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { glide, gripping, me, saying, seen, spoken, thing, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { BEER_GLASS } from './layout';
import { reasonLine, reasonOf } from './reasons';
import type { Slips } from './slips';

const GUEST = 'tanaka';
const JUNIOR = 'yamada';
const RAISED_MM = 120;
const BELOW_MM = 25;
const FULL_10 = 850;
const PALM_STEPS = 1200;
const SHORT_PALM_STEPS = 45;

export function* declining(session: Session, slips: Slips): Plan {
  yield* toast(session, slips);
  yield* until(() => session.staging().beat === 'offer' || session.ended, 3000);
  yield* firstNo(session, slips);
  if (slips.has('accepts-driving')) return;
  yield* until(() => session.staging().beat === 'insist' || session.ended, 1800);
  yield* secondNo(session, slips);
  yield* until(() => session.staging().beat === 'tables' || session.ended, 1800);
  yield* turnTables(session, slips);
  yield* until(() => session.staging().beat === 'pressed' || session.ended, 3000);
  yield* help(session, slips);
}

function* toast(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', 'face:kobayashi');
  yield* until(() => seen(session, 'line.ended', ({ line }) => line.startsWith('kb.known')), 1200);
  yield* spoken(session, 'p38');
  session.feed('gaze.target', 'face:suzuki');
  if (slips.has('drinks-early')) yield* tooSoon(session);
  yield* until(() => seen(session, 'line.ended', ({ line }) => line === 'sz.lift'), 2400);
  if (slips.has('sits-out')) return;
  yield* takeUp(session, true);
  yield* glide(session, 'hands.height', 0, RAISED_MM, 30);
  const hands: Hands = { height: RAISED_MM, reach: 110, side: 0 };
  yield* until(() => session.staging().beat === 'toast', 2400);
  yield* saying(session, 'p31', 200);
  for (const other of [GUEST, 'kobayashi'] satisfies PersonId[]) if (canTouch(session, other)) yield* toasting(session, hands, other, { belowMm: isAbove(other, LEARNER) ? BELOW_MM : 0 });
  session.feed('gaze.target', 'face:suzuki');
  yield* until(() => seen(session, 'sip.began', ({ by }) => by === 'suzuki'), 1500);
  yield* wait(25);
  yield* sip(session, hands);
  yield* putDown(session, hands);
}

/** A mouthful while the others are still being asked. */
function* tooSoon(session: Session): Plan {
  const hands: Hands = { height: 0, reach: 110, side: 0 };
  yield* takeUp(session, false);
  yield* raiseTo(session, hands, RAISED_MM);
  yield* sip(session, hands);
  yield* putDown(session, hands);
}

function* firstNo(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', slips.has('eyes-down') ? BEER_GLASS : `face:${GUEST}`);
  yield* until(() => seen(session, 'line.ended', ({ line }) => line === 'tk.offer'), 400);
  if (slips.has('accepts-driving')) yield* spoken(session, 'p34');
  else if (slips.has('bare-no')) yield* spoken(session, 'x.no');
  else {
    const own = reasonLine(session.header.variation);
    if (own !== 'p35' && !slips.has('no-thanks')) yield* spoken(session, 'arigatou');
    yield* spoken(session, slips.has('borrowed-reason') ? (reasonOf(session.header.variation) === 'faith' ? 'p65' : 'p67') : own);
  }
  session.feed('gaze.target', `face:${GUEST}`);
}

function* secondNo(session: Session, slips: Slips): Plan {
  yield* wait(50);
  if (slips.has('flips')) yield* flip(session);
  else if (!slips.has('no-palm')) {
    session.feed('hand.right.spot', 2);
    session.feed('reach.target', BEER_GLASS);
    yield;
    session.feed('hand.right.grip', 1);
    yield* wait(slips.has('short-palm') ? SHORT_PALM_STEPS : 40);
    if (slips.has('short-palm')) session.feed('hand.right.grip', 0);
  }
  yield* spoken(session, slips.has('puts-forward') ? 'x.instead' : 'p36');
  if (slips.has('puts-forward')) yield* spoken(session, 'p36');
  // The palm stays until he gives way.
  yield* until(() => seen(session, 'line.began', ({ line }) => line === 'tk.sorry'), PALM_STEPS);
  session.feed('hand.right.grip', 0);
  session.feed('hand.right.spot', 0);
  session.feed('reach.target', '');
}

/** Onto its mouth, with a clack. */
function* flip(session: Session): Plan {
  yield* gripping(session, 'right', BEER_GLASS, () => me(session).right.holds === BEER_GLASS);
  session.feed('object.flip', 1);
  yield* glide(session, 'hands.reach', 110, 420, 40);
  session.feed('reach.target', 'lowtable');
  session.feed('hand.right.grip', 0);
  yield* until(() => thing(session, BEER_GLASS).parent === 'lowtable', 200);
  session.feed('hands.reach', 0);
}

function* turnTables(session: Session, slips: Slips): Plan {
  const pouring = { bottle: 'bottle.1', glass: 'glass.tanaka', level10: FULL_10 };
  const hands = emptyHands();
  session.feed('gaze.target', `face:${GUEST}`);
  yield* until(() => thing(session, pouring.bottle).parent === 'lowtable', 300);
  yield* takeBottle(session, hands, pouring);
  yield* turnLabel(session, hands, pouring.bottle);
  if (!slips.has('pours-unasked')) yield* asking(session, GUEST, 'p32', pouring.glass);
  yield* pourOut(session, hands, pouring);
  yield* putBack(session, hands, pouring.bottle, { side: -120, reach: 480 });
}

function* help(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', `face:${JUNIOR}`);
  yield* until(() => seen(session, 'line.ended', ({ line }) => line === 'ym.hesitate'), 900);
  if (slips.has('looks-on')) return;
  if (slips.has('mocks')) yield* spoken(session, 'x.mock');
  if (slips.has('chugs')) {
    yield* spoken(session, 'x.chug');
    return;
  }
  yield* together(
    gripping(session, 'right', 'menu', () => me(session).right.holds === 'menu'),
    gripping(session, 'left', 'menu', () => me(session).left.holds === 'menu'),
  );
  const hands: Hands = { height: 0, reach: 110, side: 0 };
  yield* toward(session, hands, 520, -60, 40);
  yield* until(() => !thing(session, 'menu').parent.startsWith('hand:'), 300);
  session.feed('hand.right.grip', 0);
  session.feed('hand.left.grip', 0);
  session.feed('reach.target', '');
  yield* toward(session, hands, 0, 0, 30);
  yield* spoken(session, 'e.soft');
}
