/** How the master pours and is poured for: looks, asks, waits, both hands, label up, stops in time; lifts, thanks, tastes, offers back. */
import { takeUp, toward, raiseTo, tilting, putDown, type Hands } from '../../acts/masters/glass';
import { asking, emptyHands, mouthful, pourOut, putBack, takeBottle, turnLabel, type Bottle, type Pouring } from '../../acts/masters/pouring';
import { ownGlass } from '../../acts/evening/setting';
import { LEARNER, type LineId, type PersonId } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { saying, seen, spoken, them, thing, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import type { Slips } from './slips';

const OWN = ownGlass();
/** Where bottle, tea and flask stand, as the channels lead there. */
const PLACE = { 'bottle.1': { side: 250, reach: 540 }, 'bottle.tea': { side: -250, reach: 540 }, 'tokkuri.1': { side: 10, reach: 590 } } as const;
const BEER_10 = 885;
const TEA_10 = 768;
const SAKE_10 = 772;
const OVER_10 = 1400;
/** Room enough is left for who comes with a bottle afterwards. */
const OWN_10 = 720;
const MOUTHFUL_ML = 14;

export function* pouring(session: Session, slips: Slips): Plan {
  const hands = emptyHands();
  session.feed('gaze.target', 'face:tanaka');
  if (slips.has('unasked')) yield* unasked(session, slips, hands);
  if (slips.has('self-pour')) yield* pourFor(session, slips, hands, LEARNER, { bottle: bottleOf(session, LEARNER), glass: OWN, level10: OWN_10 });
  yield* until(() => isLow(session, 'tanaka'), 6000);
  if (slips.has('late')) yield* wait(3300);
  if (slips.has('friend-first')) yield* serve(session, slips, hands, 'yamada', 'p33');
  yield* serve(session, slips, hands, 'tanaka', 'p33');
  yield* until(() => session.staging().beat === 'second', 900);
  const second = String(session.header.variation['second']);
  session.feed('gaze.target', `face:${second}`);
  yield* until(() => isLow(session, second), 6000);
  yield* serve(session, slips, hands, second, 'p33');
  yield* receive(session, slips);
  yield* until(() => session.staging().beat === 'sake', 2600);
  yield* wait(120);
  yield* pourFor(session, slips, hands, 'tanaka', { bottle: 'tokkuri.1', glass: 'ochoko.tanaka', level10: SAKE_10 }, 'p32');
  yield* until(() => session.staging().beat === 'tejaku', 2600);
  yield* wait(260);
  yield* saying(session, 'e.as-you-say', 400);
}

function bottleOf(session: Session, person: PersonId): 'bottle.1' | 'bottle.tea' {
  return session.header.variation[`glass.${person}`] === 'oolong' ? 'bottle.tea' : 'bottle.1';
}

function isLow(session: Session, person: PersonId): boolean {
  return seen(session, 'glass.low', (one) => one.by === person);
}

function* serve(session: Session, slips: Slips, hands: Bottle, to: PersonId, line: LineId): Plan {
  const bottle = bottleOf(session, to);
  const level10 = to === 'tanaka' && slips.has('overfills') ? OVER_10 : bottle === 'bottle.1' ? BEER_10 : TEA_10;
  yield* pourFor(session, slips, hands, to, { bottle, glass: `glass.${to}`, level10 }, line);
}

/** Without a line nobody is asked. */
function* pourFor(session: Session, slips: Slips, hands: Bottle, to: PersonId, what: Pouring & { readonly bottle: keyof typeof PLACE }, line?: LineId): Plan {
  const isFlask = what.bottle === 'tokkuri.1';
  const spot = slips.has('underhand') ? 2 : slips.has(isFlask ? 'flask-neck' : 'neck') ? 1 : 0;
  const how = { ...what, spot, both: !slips.has('one-hand'), ...(slips.has('touches-rim') ? { gapMm: -3 } : {}) };
  yield* takeBottle(session, hands, how);
  if (!isFlask) yield* turnLabel(session, hands, what.bottle, slips.has('label-down'));
  if (line !== undefined) yield* asking(session, to, line, what.glass);
  yield* pourOut(session, hands, how);
  yield* putBack(session, hands, what.bottle, PLACE[what.bottle]);
}

/** Into the glass of somebody who has enough of it still. */
function* unasked(session: Session, slips: Slips, hands: Bottle): Plan {
  yield* pourFor(session, slips, hands, 'sato', { bottle: 'bottle.1', glass: 'glass.sato', level10: BEER_10 });
}

function* receive(session: Session, slips: Slips): Plan {
  yield* until(() => seen(session, 'line.began', (one) => one.by === 'sato' && one.to === LEARNER && one.line === 'st.offer'), 3000);
  session.feed('gaze.target', 'face:sato');
  yield* until(() => them(session, 'sato').speaking === '', 400);
  if (!slips.has('no-thanks')) yield* spoken(session, 'p34');
  const hands: Hands = { height: 0, reach: 110, side: 0 };
  if (slips.has('leaves-glass')) yield* until(() => isPoured(session), 4000);
  yield* takeUp(session, !slips.has('one-hand-receives'));
  yield* raiseTo(session, hands, 60);
  if (slips.has('chugs')) yield* drain(session, hands);
  else if (!slips.has('no-room') && !slips.has('leaves-glass')) yield* mouthful(session, hands, OWN, MOUTHFUL_ML);
  yield* toward(session, hands, 520, 0, 50);
  yield* until(() => isPoured(session), 4000);
  yield* wait(30);
  if (!slips.has('untouched')) yield* mouthful(session, hands, OWN, MOUTHFUL_ML);
  yield* putDown(session, hands);
  if (slips.has('no-offer-back')) return;
  yield* saying(session, 'e.you-too', 400);
  yield* wait(120);
}

function isPoured(session: Session): boolean {
  return seen(session, 'pour.ended', (one) => one.by === 'sato' && one.to === LEARNER);
}

function* drain(session: Session, hands: Hands): Plan {
  yield* toward(session, hands, 160, 0, 30);
  yield* tilting(session, 0, 880, 110);
  yield* until(() => (thing(session, OWN).fillMl ?? 0) < 14, 700);
  yield* tilting(session, 880, 0, 60);
}
