/** How the master spends an evening of bureikō: eyes on whoever speaks, polite and warm, the phone left alone, the talk led away from politics. */
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { putDown, raiseTo, takeUp, tilting, toward, type Hands } from '../../acts/masters/glass';
import { asking, emptyHands, pourOut, putBack, takeBottle, turnLabel } from '../../acts/masters/pouring';
import { walking } from '../../acts/masters/walking';
import { silencing } from '../../acts/masters/silencing';
import { ownGlass } from '../../acts/evening/setting';
import { BOSS } from './people';
import type { Slips } from './slips';

/** A breath before one answers. */
const BREATH_STEPS = 24;
const LOOKS_AT_PHONE_STEPS = 420;
const BOTTOM_UP_10 = 1000;
const BOTTLE = 'bottle.1';
const FULL_10 = 850;
/** Before one's own place, where it may stand. */
const BACK = { side: 0, reach: 500 } as const;

export function* bureiko(session: Session, slips: Slips): Plan {
  look(session, BOSS);
  yield* answer(session, 'thanks', slips.has('first-name') ? 'x.b.seiichi' : slips.has('ice-stiff') ? 'x.b.awed' : slips.has('speaks-english') ? 'x.b.okay' : 'p39');
  yield* answer(session, 'bait', slips.has('complains') ? 'x.b.meetings' : slips.has('plain-answer') ? 'x.b.so-so' : slips.has('ice-stiff') ? 'x.b.nothing' : 'b.praise');
  if (!slips.has('silent-when-asked')) yield* answer(session, 'press', slips.has('gossips') ? 'x.b.gossip' : 'b.steer');
  yield* until(() => session.staging().beat === 'story', 6000);
  if (slips.has('drains-glass')) yield* drain(session);
  yield* refill(session, slips);
  yield* until(() => session.staging().beat === 'phone', 6000);
  yield* until(() => seen(session, 'phone.buzzed'), 900);
  // A phone that is out ends the story, whatever for.
  if (slips.has('checks-phone')) yield* checkPhone(session);
  else if (slips.has('silences-phone')) yield* silencing(session);
  else yield* answer(session, 'phone', slips.has('speaks-english') ? 'x.b.good-story' : 'p40');
  yield* changeTopic(session, slips);
  yield* answer(session, 'water', 'b.water', 'kobayashi');
  yield* answer(session, 'farewell', slips.has('ice-stiff') ? 'x.b.honour' : 'b.thanks');
  yield* thankAgain(session, slips);
  yield* until(() => session.ended, 4000);
}

/** The next morning: to his desk first, then a bow, and a word of thanks that names something. */
function* thankAgain(session: Session, slips: Slips): Plan {
  yield* until(() => session.ended || session.staging().beat === 'desk', 6000);
  if (session.ended || slips.has('no-thanks-again')) return;
  if (!slips.has('thanks-aloud')) yield* walking(session, 'office.manager');
  look(session, BOSS);
  yield* wait(BREATH_STEPS);
  yield* bowing(session, 30, 40, 20, 50);
  yield* answer(session, 'desk', slips.has('thanks-vaguely') ? 'p47' : `b.again.${String(session.header.variation['hobby'])}`);
}

function look(session: Session, at: PersonId): void {
  session.feed('gaze.target', `face:${at}`);
}

/** Waits for the turn, with the eyes on whoever speaks, and answers. */
function* answer(session: Session, beat: string, line: LineId, to: PersonId = BOSS): Plan {
  yield* until(() => session.ended || (session.staging().beat === beat && session.sayable().includes(line)), 9000);
  look(session, to);
  yield* wait(BREATH_STEPS);
  yield* saying(session, line);
  yield* until(() => me(session).speaking === '', 900);
}

function* checkPhone(session: Session): Plan {
  yield* gripping(session, 'left', 'phone', () => me(session).left.holds === 'phone');
  yield* glide(session, 'hands.reach', 0, 260, 24);
  session.feed('gaze.target', 'phone');
  yield* wait(LOOKS_AT_PHONE_STEPS);
  session.feed('reach.target', `pocket:${LEARNER}`);
  yield* glide(session, 'hands.reach', 260, 110, 24);
  session.feed('hand.left.grip', 0);
  yield* until(() => thing(session, 'phone').parent.startsWith('pocket'), 120);
  session.feed('reach.target', '');
  session.feed('hands.reach', 0);
  look(session, BOSS);
}

/** His glass has come to the last third: the bottle is taken up, he is asked, and it is filled. */
function* refill(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'glass', 6000);
  yield* until(() => seen(session, 'glass.low', ({ by }) => by === BOSS), 900);
  if (slips.has('forgets-glass')) return;
  const hands = emptyHands();
  const pouring = { bottle: BOTTLE, glass: ownGlass(BOSS), level10: FULL_10 };
  yield* takeBottle(session, hands, pouring);
  yield* turnLabel(session, hands, BOTTLE);
  yield* asking(session, BOSS, 'p33', pouring.glass);
  yield* pourOut(session, hands, pouring);
  yield* putBack(session, hands, BOTTLE, BACK);
  session.feed('object.turn', 0);
  look(session, BOSS);
}

/** The whole glass in one draught. */
function* drain(session: Session): Plan {
  const hands: Hands = { height: 0, reach: 110, side: 0 };
  yield* takeUp(session, false);
  yield* raiseTo(session, hands, 120);
  yield* toward(session, hands, 160, 0, 30);
  yield* tilting(session, 0, BOTTOM_UP_10, 70);
  yield* wait(420);
  yield* tilting(session, BOTTOM_UP_10, 0, 50);
  yield* putDown(session, hands);
}

function* changeTopic(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'politics', 6000);
  const hobby: LineId = `b.hobby.${String(session.header.variation['hobby'])}`;
  if (slips.has('late-steer')) yield* until(() => seen(session, 'line.ended', ({ line }) => line === 'b.pol.youth'), 6000);
  yield* answer(session, 'politics', slips.has('joins-politics') ? 'x.b.join' : hobby);
}
