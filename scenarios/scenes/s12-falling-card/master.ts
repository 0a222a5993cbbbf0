/** How the master meets a card that falls: words, a deep bow, both knees, both hands; a fresh card, or his held high. */
import { refilling } from '../../acts/masters/refilling';
import { takeLeave } from '../../acts/masters/parting';
import { orient, presenting, type Giving } from '../../acts/masters/presenting';
import { reading, receiving, type Taking } from '../../acts/masters/receiving';
import { walking } from '../../acts/masters/walking';
import type { EntityId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, spoken, thing, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const TAKING: Taking = { from: 'sato', card: 'card.sato', thanks: 'p05', confirm: 'p10.sato' };
const GIVING: Giving = { to: 'sato', line: 'p02', theirs: 'card.sato' };
const hasSlipped = (session: Session): boolean => seen(session, 'card.slipped');
const holder = (session: Session): boolean => me(session).left.holds === 'holder.learner';

export function* fallenCard(session: Session, slips: Slips): Plan {
  yield* gripping(session, 'left', 'holder.learner', () => holder(session));
  yield* glide(session, 'hands.reach', 110, 260, 20);
  if (!slips.has('no-refill')) yield* refilling(session);
  yield* walking(session, 'meeting.aisle');
  yield* until(() => session.staging().beat === 'greeting', 2400);
  session.feed('gaze.target', 'face:sato');
  yield* until(() => seen(session, 'line.ended', (one) => one.by === 'sato'), 900);
  yield* spoken(session, 'p23');
  if (session.header.variation['drop'] === 'theirs') yield* his(session, slips);
  else yield* mine(session, slips);
  if (!session.ended) yield* takeLeave(session, 'sato', 'p45c');
}

/** One's own card slips as it is held out: a fresh one takes its place. */
function* mine(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'offering', 900);
  yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
  yield* orient(session, slips);
  yield* together(saying(session, 'p02', 60), glide(session, 'hands.reach', 260, 480, 30));
  yield* until(() => hasSlipped(session), 200);
  yield* recover(session, slips, 'card.own', 'p18');
  if (session.ended) return;
  if (slips.has('hands-it-over')) yield* orient(session, slips);
  else {
    yield* putAway(session);
    yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
    yield* orient(session, slips);
  }
  yield* presenting(session, slips, GIVING);
  yield* receiving(session, slips, TAKING);
  yield* into(session);
}

/** His card slips as it is received: it is lifted, held high and looked at; one's own follows. */
function* his(session: Session, slips: Slips): Plan {
  yield* until(() => seen(session, 'card.extended', (one) => one.by === 'sato'), 2400);
  yield* wait(20);
  yield* glide(session, 'hands.reach', 260, 460, 24);
  yield* together(gripping(session, 'right', 'card.sato', () => hasSlipped(session), 300), saying(session, 'p05', 60));
  yield* recover(session, slips, 'card.sato', 'p18b');
  if (session.ended) return;
  yield* reading(session, new Set(), TAKING);
  yield* until(() => me(session).speaking === '', 300);
  yield* into(session);
  yield* until(() => session.staging().beat === 'offering', 2400);
  yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
  yield* orient(session, slips);
  yield* presenting(session, slips, GIVING);
}

/** Half a second of standing still; words; a deep bow; down on the knees; up again with the card. */
function* recover(session: Session, slips: Slips, card: EntityId, line: string): Plan {
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* glide(session, 'hands.reach', 470, 260, 20);
  yield* until(() => me(session).speaking === '', 300);
  if (slips.has('steps-on-it')) {
    session.feed('step.forward', 100);
    yield* until(() => session.ended, 400);
    return;
  }
  if (slips.has('laughs')) yield* saying(session, 'x.oops', 60);
  if (slips.has('laughs')) yield* until(() => me(session).speaking === '', 300);
  if (!slips.has('says-nothing')) yield* saying(session, line, 60);
  yield* bowing(session, slips.has('shallow-apology') ? 30 : 45, 66, 120, 90);
  if (slips.has('drops-holder')) yield* dropHolder(session);
  if (slips.has('lifts-with-one')) yield* holderAside(session);
  session.feed('posture.want', 'sit');
  yield* until(() => me(session).sitPercent === 100, 160);
  yield* wait(40);
  yield* gripping(session, 'right', card, () => me(session).right.holds === card, 120);
  session.feed('posture.want', 'stand');
  yield* until(() => me(session).sitPercent === 0, 160);
  yield* wait(20);
  if (!holder(session)) yield* gripping(session, 'left', 'holder.learner', () => holder(session));
}

/** In fright the left hand opens as well; both pick the cards up, and the holder is in the jacket again. */
function* dropHolder(session: Session): Plan {
  session.feed('hands.reach', 300);
  yield* wait(10);
  session.feed('hand.left.grip', 0);
  yield* until(() => thing(session, 'holder.learner').parent === 'inner:learner', 600);
  yield* gripping(session, 'left', 'holder.learner', () => holder(session));
}

function* holderAside(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.left.grip', 0);
  yield* wait(14);
}

/** The fallen card goes into the jacket, away from the clean ones. */
function* putAway(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.right.grip', 0);
  yield* wait(14);
}

function* into(session: Session): Plan {
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  yield* wait(10);
}
