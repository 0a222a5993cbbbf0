/** The master presents the card: drawn, turned, offered with both hands, name first, a slight bow as it leaves. */
import type { EntityId, LineId, PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, them, thing, together, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

/** Who is given which card, with which words. */
export interface Giving {
  readonly to: PersonId;
  readonly line: LineId;
  /** The other's card, where one still holds it. */
  readonly theirs: EntityId;
}

function isOwn(card: EntityId, { theirs }: Giving): boolean {
  return card.startsWith('card') && card !== theirs;
}

export function* presenting(session: Session, slips: Slips, giving: Giving): Plan {
  if (slips.has('rummage')) {
    yield* wait(200);
    yield* stageCard(session, slips);
  }
  session.feed('gaze.target', slips.has('eyes-on-hands') ? 'hands' : `face:${giving.to}`);
  if (me(session).left.holds === '' && !isOwn(me(session).right.holds, giving)) {
    yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  }
  if (me(session).right.holds === giving.theirs) {
    session.feed('reach.target', '');
    session.feed('hand.right.grip', 0);
    yield* wait(8);
  }
  if (!me(session).right.holds.startsWith('card')) yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
  if ((slips.has('one-hand') || slips.has('no-holder')) && me(session).left.holds === 'holder.learner') yield* holderAway(session);
  if (slips.has('no-holder')) yield* gripping(session, 'left', 'card.own', () => me(session).left.holds === 'card.own');
  if (slips.has('toss')) yield* toss(session, slips);
  if (slips.has('thumb-on-own-print')) session.feed('hand.right.spot', 2);
  yield* together(nameLine(session, slips, giving), handOver(session, slips, giving));
  yield* until(() => me(session).speaking === '' && me(session).pitch10 < 30, 400);
  session.feed('hand.right.spot', 0);
}

/** Holder in the left hand, a card drawn with the right and laid ready on it. */
export function* stageCard(session: Session, slips: Slips): Plan {
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  yield* glide(session, 'hands.reach', 110, 260, 20);
  yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
  yield* orient(session, slips);
  session.feed('hand.right.grip', 0);
  yield* wait(6);
}

/** Back into the jacket first, so that one hand is left with the card. */
export function* holderAway(session: Session): Plan {
  yield* gripping(session, 'right', 'card.own', () => me(session).right.holds === 'card.own');
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.left.grip', 0);
  yield* wait(20);
}

function* toss(session: Session, slips: Slips): Plan {
  // The first card falls on the floor; a fresh one is drawn and the visit goes on.
  session.feed('reach.target', '');
  yield* holderToPocketAndDrop(session);
  session.feed('hands.reach', 200);
  yield* stageCard(session, slips);
  yield* gripping(session, 'right', 'holder.learner', () => me(session).right.holds.startsWith('card'));
}

function* holderToPocketAndDrop(session: Session): Plan {
  session.feed('reach.target', 'inner:learner');
  yield* wait(2);
  session.feed('hand.left.grip', 0);
  yield* wait(10);
  session.feed('reach.target', '');
  yield* glide(session, 'hands.reach', 260, 300, 8);
  session.feed('hand.right.grip', 0);
  yield* wait(40);
}

/** Text toward the one it is for, Japanese face up: done while staging, long before the arms extend. */
export function* orient(session: Session, slips: Slips): Plan {
  const card = thing(session, me(session).right.holds === '' ? 'card.own' : me(session).right.holds);
  const facesMe = Math.abs(wrapped(card.yaw10 - me(session).yaw10)) < 900;
  if ((card.face === 'en') !== slips.has('english-up')) session.feed('object.flip', asked(session, 'object.flip') + 1);
  const wantsMe = slips.has('text-facing-self') || slips.has('turn-late');
  if (facesMe !== wantsMe) {
    session.feed('object.turn', thingTurn(session));
    yield* wait(56);
  }
}

function wrapped(deg10: number): number {
  return ((((deg10 + 1800) % 3600) + 3600) % 3600) - 1800;
}

function* askew(session: Session): Plan {
  // Talking to his side of the room: the body stays turned away from the line between the two.
  session.feed('gaze.target', 'room');
  session.feed('step.turn', 60);
  yield* wait(15);
  session.feed('step.turn', 0);
}

function* nameLine(session: Session, slips: Slips, giving: Giving): Plan {
  if (slips.has('no-name')) return;
  yield* saying(session, giving.line);
}

function* handOver(session: Session, slips: Slips, giving: Giving): Plan {
  const height = slips.has('low-card') ? -330 : 0;
  // Slips of preparation fit into the breath before the arms extend, so that the offer comes no later for them.
  yield* together(wait(28), slips.has('askew') ? askew(session) : wait(0), glide(session, 'hands.height', 0, height, height === 0 ? 0 : 28));
  const arms = glide(session, 'hands.reach', 260, 480, 30);
  const late = slips.has('turn-late') ? turnOnTheWay(session) : wait(0);
  yield* slips.has('dipping') ? together(arms, dip(session, height)) : together(arms, late);
  if (slips.has('askew')) session.feed('gaze.target', `face:${giving.to}`);
  const bent = slips.has('talk-bent');
  const bow = slips.has('no-bow') ? wait(90) : bent ? bowing(session, 15, 70, 62, 95) : bowing(session, 15, 39, 42, 60);
  yield* together(bow, letGo(session, giving.to));
  yield* until(() => me(session).speaking === '', 400);
  if (!slips.has('no-closing')) yield* saying(session, 'p03', 60);
}

/** In the recipient's face: the card comes round only as the arms go out. */
function* turnOnTheWay(session: Session): Plan {
  yield* wait(8);
  session.feed('object.turn', thingTurn(session));
}

function* dip(session: Session, height: number): Plan {
  yield* wait(18);
  for (let i = 0; i < 4; i += 1) {
    yield* glide(session, 'hands.height', height, height - 80, 7);
    yield* glide(session, 'hands.height', height - 80, height, 7);
  }
}

/** What a running count has reached. */
function asked(session: Session, channel: 'object.turn' | 'object.flip'): number {
  const value = session.samples.findLast((one) => one.channel === channel)?.value;
  return typeof value === 'number' ? value : 0;
}

/** Half a turn more than has been asked for so far. */
function thingTurn(session: Session): number {
  return asked(session, 'object.turn') + 1800;
}

/** Opens the right hand once his are on the card; the holder stays in the left. */
export function* letGo(session: Session, to: PersonId): Plan {
  yield* until(() => seen(session, 'card.taken', (one) => one.from === 'learner') && them(session, to).left.holds !== '' && them(session, to).right.holds !== '', 900);
  yield* wait(14);
  session.feed('reach.target', '');
  session.feed('hand.right.grip', 0);
  if (me(session).left.holds.startsWith('card')) session.feed('hand.left.grip', 0);
  yield* wait(8);
  session.feed('hands.height', 0);
  yield* glide(session, 'hands.reach', 480, 260, 24);
}
