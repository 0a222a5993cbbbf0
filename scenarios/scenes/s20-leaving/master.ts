/** How the master ends an evening: claps as shown, offers at the till, sees the guests off to the last, thanks, and takes leave. */
import { walking } from '../../acts/masters/walking';
import { LEARNER, type PersonId, type Step } from '../../kernel/ids';
import type { Session } from '../../kernel/session-api';
import { bowing, glide, gripping, me, saying, seen, spoken, them, until, wait } from '../../players/moves';
import type { Plan } from '../../players/player';
import { SEEN_IN, type Door } from './car';
import { hasDrunk, rightWayHome, wrongWayHome } from './way-home';
import { FAREWELLS, OTHERS } from './words';
import type { Slips } from './slips';
import { FIRST_STEPS, beatsOf } from './tejime';

const HELD_STEPS = 3;
const EXTRA_STEPS = 26;
const BOSS = 'face:suzuki';

const hasSaid = (session: Session, line: string): boolean => seen(session, 'line.ended', (one) => one.line === line);
const saidAt = (session: Session, line: string): Step => session.observations.findLast((one) => one.type === 'line.ended' && one.line === line)?.step ?? session.step;

export function* leaving(session: Session, slips: Slips): Plan {
  if (slips.has('slips-out') || slips.has('tells-one')) {
    yield* slipOut(session, slips);
    return;
  }
  yield* joinClosing(session, slips);
  yield* claps(session, slips);
  yield* followOut(session, slips);
  yield* settle(session, slips);
  yield* goOut(session);
  yield* part(session, slips);
  yield* showIn(session, slips);
  yield* seeOff(session, slips);
  yield* thankAndGo(session, slips);
}

function* slipOut(session: Session, slips: Slips): Plan {
  yield* wait(80);
  if (slips.has('tells-one')) {
    session.feed('gaze.target', 'face:kobayashi');
    yield* spoken(session, 'p44');
  }
  yield* walking(session, 'tatami.exit');
  yield* until(() => session.ended, 3600);
}

function* joinClosing(session: Session, slips: Slips): Plan {
  yield* until(() => hasSaid(session, 'yd.learnt'), 600);
  session.feed('gaze.target', 'face:yamada');
  yield* spoken(session, 'c.learnt');
  if (slips.has('asks-before-guests')) yield* spoken(session, 'p41');
  session.feed('gaze.target', BOSS);
  yield* until(() => hasSaid(session, 'sz.time'), 2400);
  if (!slips.has('stays-seated')) session.feed('posture.want', 'stand');
  if (slips.has('talks-on')) {
    yield* wait(60);
    yield* spoken(session, 'x.domo');
  }
  if (slips.has('turns-away')) {
    yield* until(() => me(session).sitPercent === 0, 300);
    yield* wait(110);
    session.feed('gaze.target', 'room');
    session.feed('step.turn', 80);
    yield* wait(130);
    session.feed('step.turn', 0);
  }
  yield* until(() => seen(session, 'tejime.called'), 3600);
}

/** Both hands at once round nothing, and open again. */
function* clapOnce(session: Session): Plan {
  session.feed('hand.left.grip', 1);
  session.feed('hand.right.grip', 1);
  yield* wait(HELD_STEPS);
  session.feed('hand.left.grip', 0);
  session.feed('hand.right.grip', 0);
  yield;
}

function* claps(session: Session, slips: Slips): Plan {
  session.feed('reach.target', '');
  yield* wait(45);
  // One hand alone: both go up.
  session.feed('hand.right.grip', 1);
  yield* wait(HELD_STEPS);
  session.feed('hand.right.grip', 0);
  yield* until(() => hasSaid(session, 'sz.iyo'), 1200);
  const first = saidAt(session, 'sz.iyo') + FIRST_STEPS;
  const beats = beatsOf(session.header.variation);
  const offBeat = (at: number): Step => (!slips.has('off-beat') ? 0 : beats.length === 1 ? 50 : at % 2 === 0 ? -20 : 34);
  for (const [at, beat] of beats.entries()) {
    if (slips.has('misses-a-clap') && at === beats.length - 1) break;
    yield* until(() => session.step >= first + beat + offBeat(at), 600);
    yield* clapOnce(session);
  }
  if (slips.has('claps-once-more')) {
    yield* until(() => session.step >= first + (beats.at(-1) ?? 0) + EXTRA_STEPS, 600);
    yield* clapOnce(session);
  }
  yield* until(() => seen(session, 'tejime.ended'), 300);
  for (let n = 0; n < 6; n += 1) {
    yield* wait(14);
    yield* clapOnce(session);
  }
}

function* followOut(session: Session, slips: Slips): Plan {
  if (!slips.has('turns-away')) session.feed('gaze.target', BOSS);
  yield* until(() => session.staging().beat === 'bill', 900);
  session.feed('gaze.target', BOSS);
  yield* until(() => hasSaid(session, 'sz.a-word'), 900);
  // He goes ahead.
  yield* until(() => them(session, 'suzuki').room === 'entrance', 600);
  yield* walking(session, 'tatami.exit');
  yield* until(() => session.staging().room === 'entrance', 300);
}

function* settle(session: Session, slips: Slips): Plan {
  yield* walking(session, 'entrance.beside');
  session.feed('gaze.target', BOSS);
  yield* wait(40);
  if (slips.has('peeks')) {
    session.feed('gaze.target', 'bill');
    yield* wait(80);
    session.feed('gaze.target', BOSS);
  }
  if (slips.has('thanks-early')) yield* spoken(session, 'p42');
  if (!slips.has('no-offer')) {
    yield* gripping(session, 'right', 'wallet', () => me(session).right.holds === 'wallet');
    session.feed('reach.target', '');
    yield* glide(session, 'hands.reach', 0, 240, 20);
    yield* until(() => hasSaid(session, 'sz.treat'), 600);
    if (slips.has('insists')) {
      yield* spoken(session, 'p41');
      yield* until(() => hasSaid(session, 'sz.treat.again'), 600);
      yield* spoken(session, 'p41');
    }
    yield* spoken(session, 'accept-treat');
    session.feed('reach.target', `pocket:${LEARNER}`);
    yield* glide(session, 'hands.reach', 240, 0, 20);
    session.feed('hand.right.grip', 0);
    yield* wait(10);
    session.feed('reach.target', '');
  }
  yield* until(() => hasSaid(session, 'sz.see-off'), 3000);
}

/** The guests first. */
function* goOut(session: Session): Plan {
  const are = (room: string): boolean => OTHERS.some((id) => session.staging().people.find((one) => one.id === id)?.room === room);
  yield* until(() => them(session, 'tanaka').room === 'entrance', 600);
  session.feed('gaze.target', 'face:tanaka');
  yield* until(() => are('street') && !are('entrance') && !are('tatami'), 2400);
  yield* walking(session, 'entrance.exit');
  yield* until(() => session.staging().room === 'street', 300);
}

function* part(session: Session, slips: Slips): Plan {
  yield* walking(session, 'street.host.right');
  session.feed('gaze.target', 'face:tanaka');
  yield* until(() => Object.values(FAREWELLS).some((line) => hasSaid(session, line)), 900);
  if (slips.has('thanks-before-guests')) yield* spoken(session, 'p42');
  yield* spoken(session, 'thank-guests');
  yield* bowing(session, 30, 52, 60, 80);
}

function* showIn(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'taxi', 1800);
  if (slips.has('waits-for-others')) {
    yield* until(() => session.staging().beat === 'send-off', 6000);
    return;
  }
  const order: readonly PersonId[] = slips.has('wrong-order') ? SEEN_IN.toReversed() : SEEN_IN;
  for (const guest of order) yield* show(session, slips, guest, slips.has('front-seat') && guest === 'tanaka' ? 'front' : 'rear');
  yield* until(() => session.staging().beat === 'send-off', 2400);
}

/** A look, the open palm toward the door, and the words. */
function* show(session: Session, slips: Slips, guest: PersonId, door: Door): Plan {
  session.feed('gaze.target', `face:${guest}`);
  yield* wait(24);
  if (!slips.has('words-only')) {
    session.feed('reach.target', `street.taxi.${door}`);
    yield;
    session.feed('hand.right.grip', 1);
    yield;
  }
  yield* saying(session, `to-car.${guest}`, 120);
  yield* until(() => me(session).speaking === '', 300);
  session.feed('hand.right.grip', 0);
  session.feed('reach.target', '');
  yield* until(() => seen(session, 'car.boarded', ({ by }) => by === guest), 1500);
  // A third guest follows the first by himself.
  yield* wait(40);
  yield* until(() => !['nakamura', 'nishimura'].some((id) => session.staging().people.find((one) => one.id === id)?.gazeAt === 'taxi' && session.staging().people.find((one) => one.id === id)?.room === 'street'), 900);
}

function* seeOff(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', 'taxi');
  yield* spoken(session, 'safe-home');
  yield* until(() => session.staging().entities.find(({ id }) => id === 'taxi')?.state === 'going', 900);
  if (slips.has('rises-early') || slips.has('walks-off')) {
    yield* bowing(session, 38, 56, 30, 80);
    if (slips.has('walks-off')) yield* walking(session, 'street.door');
  } else {
    for (let i = 1; i <= 56; i += 1) {
      session.feed('trunk.pitch', 380 * (i / 56) * (i / 56) * (3 - (2 * i) / 56));
      yield;
    }
    yield* until(() => seen(session, 'car.gone'), 900);
    yield* wait(40);
    session.feed('trunk.pitch', 0);
  }
  yield* until(() => session.staging().beat === 'thanks', 900);
}

function* thankAndGo(session: Session, slips: Slips): Plan {
  session.feed('gaze.target', BOSS);
  yield* until(() => hasSaid(session, 'sz.good-work'), 600);
  if (!slips.has('no-thanks') && !slips.has('thanks-before-guests')) yield* spoken(session, 'p42');
  yield* until(() => hasSaid(session, 'sz.second'), 2400);
  session.feed('gaze.target', BOSS);
  yield* spoken(session, slips.has('excuses') ? 'x.excuses' : slips.has('curt') ? 'x.curt-no' : slips.has('joins') ? 'second.yes' : 'second.no');
  if (!slips.has('joins')) {
    yield* sayHow(session, slips);
    yield* takeLeave(session, slips);
  }
  yield* until(() => session.ended, 1800);
}

function* sayHow(session: Session, slips: Slips): Plan {
  const { variation, carry } = session.header;
  yield* until(() => seen(session, 'line.ended', ({ line }) => line.startsWith('kb.way-home')), 1200);
  session.feed('gaze.target', 'face:kobayashi');
  yield* spoken(session, slips.has('rides-home') && hasDrunk(variation, carry) ? wrongWayHome(variation) : rightWayHome(variation, carry));
}

function* takeLeave(session: Session, slips: Slips): Plan {
  yield* until(() => session.staging().beat === 'leave', 1800);
  if (!slips.has('no-leave')) {
    session.feed('gaze.target', BOSS);
    yield* wait(20);
    if (!slips.has('silent-leave')) yield* spoken(session, 'p44');
    yield* bowing(session, 30, 52, 55, 80);
    session.feed('gaze.target', 'face:kobayashi');
    yield* wait(30);
    if (!slips.has('no-second-bow')) yield* bowing(session, 30, 52, 55, 80);
  }
  yield* walking(session, 'street.east');
}
