/** How the master meets someone with an empty holder, and what is done about it the same day. */
import { receiving, type Taking } from '../../acts/masters/receiving';
import { refilling } from '../../acts/masters/refilling';
import { walking } from '../../acts/masters/walking';
import type { EntityId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, spoken, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const TAKING: Taking = { from: 'oishi', card: 'card.oishi', thanks: 'p05', confirm: 'p10.oishi' };
const inBeat = (session: Session, beat: string): boolean => session.staging().beat === beat;

export function* runOut(session: Session, slips: Slips): Plan {
  yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  yield* glide(session, 'hands.reach', 110, 260, 20);
  yield* until(() => inBeat(session, 'greeting'), 2400);
  session.feed('gaze.target', 'face:oishi');
  yield* until(() => seen(session, 'line.ended', (one) => one.by === 'oishi'), 900);
  yield* spoken(session, 'p23');
  yield* until(() => inBeat(session, 'offering'), 600);
  if (!slips.has('says-nothing')) yield* apologise(session, slips);
  if (slips.has('refuses')) yield* refuse(session);
  else {
    yield* receiving(session, slips, TAKING);
    yield* until(() => me(session).speaking === '', 300);
    session.feed('reach.target', '');
    session.feed('hand.right.grip', 0);
  }
  yield* until(() => inBeat(session, 'identity'), 3600);
  if (slips.has('dictates')) yield* spoken(session, 'x.contact');
  if (!slips.has('keeps-name')) yield* spoken(session, 'p02');
  yield* until(() => inBeat(session, 'asking'), 2400);
  if (!slips.has('sends-unasked')) yield* spoken(session, 'p15');
  yield* until(() => inBeat(session, 'closing'), 900);
  yield* spoken(session, 'p45c');
  yield* bowing(session, 30, 56, 66, 88);
  yield* until(() => inBeat(session, 'desk'), 1200);
  yield* afterwards(session, slips);
}

/** The words and a bow of thirty degrees, one within the other. */
function* apologise(session: Session, slips: Slips): Plan {
  yield* saying(session, slips.has('forgot') ? 't02' : 'p14', 120);
  yield* bowing(session, slips.has('shallow-apology') ? 12 : 30, 56, 66, 88);
  yield* until(() => me(session).speaking === '', 300);
}

function* refuse(session: Session): Plan {
  yield* until(() => seen(session, 'card.extended', (one) => one.by === 'oishi'), 2400);
  yield* wait(30);
  yield* spoken(session, 'x.no-thanks');
}

/** The same day, at one's own desk. */
function* afterwards(session: Session, slips: Slips): Plan {
  yield* walking(session, 'seat.own');
  session.feed('posture.want', 'sit');
  yield* until(() => me(session).sitPercent === 100, 200);
  if (me(session).left.holds === '') yield* gripping(session, 'left', 'holder.learner', () => me(session).left.holds === 'holder.learner');
  if (!slips.has('no-refill')) yield* refilling(session);
  if (!slips.has('never-sends')) yield* enclose(session, slips.has('no-refill') ? 'card.own' : 'holder.learner');
  if (!slips.has('no-mail')) yield* spoken(session, 'mail.oishi');
  session.feed('posture.want', 'stand');
  yield* until(() => me(session).sitPercent === 0, 200);
  if (!slips.has('never-sends')) yield* post(session);
  yield* walking(session, 'office.exit');
  yield* until(() => session.ended || inBeat(session, 'morning'), 600);
  yield* walking(session, 'office.exit');
  yield* until(() => session.ended, 12_000);
}

/** A fresh card goes into the envelope, and the envelope into the hand. */
function* enclose(session: Session, from: EntityId): Plan {
  yield* gripping(session, 'right', from, () => me(session).right.holds === 'card.own');
  session.feed('reach.target', 'envelope');
  yield* wait(2);
  session.feed('hand.right.grip', 0);
  yield* until(() => thing(session, 'card.own').parent === 'in:envelope', 120);
  yield* gripping(session, 'right', 'envelope', () => me(session).right.holds === 'envelope');
}

function* post(session: Session): Plan {
  yield* walking(session, 'office.post');
  session.feed('reach.target', 'post');
  yield* glide(session, 'hands.reach', 260, 480, 24);
  session.feed('hand.right.grip', 0);
  yield* wait(20);
}
