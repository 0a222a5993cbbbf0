/** How one plays S03 with a gamepad, without a fault. */
import { createSession } from '../../scenarios/kernel/session';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { A, B, L3, LT, PadVisitor, RB, RT } from './pad-visitor';

const ID = '00000000-0000-4000-8000-00000000000c';
/** Leans of the right stick: half a degree a step down, a third of a degree up. */
const FALL = 0.76;
const RISE = -0.64;

export function visitByGamepad(seed: number): PadVisitor {
  const header = attemptHeader(s03, { id: ID, seed, mode: 'learn', pack: 'traditional', device: 'gamepad' });
  const visitor = new PadVisitor(createSession(s03, header));
  lobby(visitor);
  waiting(visitor);
  greeting(visitor);
  presenting(visitor);
  receiving(visitor);
  seated(visitor);
  closing(visitor);
  return visitor;
}

const holdsLeft = (visitor: PadVisitor, id: string) => (): boolean => visitor.me.left.holds === id;
const holdsRight = (visitor: PadVisitor, id: string) => (): boolean => visitor.me.right.holds === id;

/** Pulls the right stick until the trunk is there. */
function pullTo(visitor: PadVisitor, degrees: number): void {
  visitor.sticks([0, 0], [0, FALL]);
  visitor.until(`bent by ${degrees}`, () => visitor.loop.state.channels['trunk.pitch'] >= degrees * 10);
  visitor.sticks([0, 0]);
}

function straighten(visitor: PadVisitor): void {
  visitor.sticks([0, 0], [0, RISE]);
  visitor.until('upright', () => visitor.loop.state.channels['trunk.pitch'] === 0);
  visitor.sticks([0, 0]);
}

function bow(visitor: PadVisitor, degrees: number, hold: number): void {
  pullTo(visitor, degrees);
  visitor.live(hold);
  straighten(visitor);
}

/** With something in the hands the stick tilts it: the trunk is led while the left stick is pressed. */
function bowHolding(visitor: PadVisitor, degrees: number, hold: number): void {
  visitor.button(L3, 1);
  bow(visitor, degrees, hold);
  visitor.button(L3, 0);
}

const reachOf = (visitor: PadVisitor): number => visitor.loop.state.channels['hands.reach'];

function carryOut(visitor: PadVisitor, to: number): void {
  visitor.sticks([0, -1]);
  visitor.until(`reach ${to}`, () => reachOf(visitor) >= to);
  visitor.sticks([0, 0]);
}
function drawIn(visitor: PadVisitor, to: number): void {
  visitor.sticks([0, 1]);
  visitor.until(`reach ${to}`, () => reachOf(visitor) <= to);
  visitor.sticks([0, 0]);
}

function goTo(visitor: PadVisitor, id: string): void {
  visitor.aim(id);
  visitor.tapButton(A);
}

function lobby(visitor: PadVisitor): void {
  visitor.aim('coat');
  visitor.button(LT, 1);
  visitor.button(RT, 0.8);
  visitor.until('both hands on the coat', () => holdsLeft(visitor, 'coat')() && holdsRight(visitor, 'coat')());
  carryOut(visitor, 430);
  visitor.until('the coat is off', () => visitor.thing('coat').parent === 'arm:learner');
  visitor.button(LT, 0);
  visitor.button(RT, 0);
  visitor.aim('phone');
  visitor.tapButton(LT);
  visitor.until('the phone is out', holdsLeft(visitor, 'phone'));
  visitor.aim('phone');
  visitor.button(RT, 1);
  visitor.until('the phone is silent', () => visitor.thing('phone').state === 'silent');
  visitor.live(12);
  visitor.button(RT, 0);
  drawIn(visitor, 120);
  visitor.live(20);
  visitor.openHand(LT);
  goTo(visitor, 'lobby.desk');
  visitor.until('the desk', () => visitor.beat === 'reception' && visitor.me.speedMmS === 0);
  visitor.lookAt('face:kimura');
  visitor.until('five minutes before', () => Number(visitor.thing('clock').state) >= 8330);
  visitor.say('p62');
  visitor.until('said', () => visitor.isSilent());
  visitor.live(30);
  goTo(visitor, 'lobby.corridor');
  visitor.until('the meeting room', () => visitor.loop.scene.staging.room === 'meeting');
}

function waiting(visitor: PadVisitor): void {
  visitor.say('arigatou');
  visitor.until('said', () => visitor.isSilent());
  goTo(visitor, 'seat.far.b');
  visitor.until('seated', () => visitor.me.sitPercent === 100);
  visitor.aim('holder.learner');
  visitor.tapButton(LT);
  visitor.until('the holder is out', holdsLeft(visitor, 'holder.learner'));
  carryOut(visitor, 260);
  visitor.aim('holder.learner');
  visitor.tapButton(RT);
  visitor.until('a card is drawn', () => visitor.me.right.holds.startsWith('card'));
  visitor.live(10);
  const card = visitor.thing(visitor.me.right.holds);
  if (card.face === 'en') visitor.tapButton(B);
  if (Math.abs(((card.yaw10 - visitor.me.yaw10 + 5400) % 3600) - 1800) < 900) {
    visitor.tapButton(RB);
    visitor.tapButton(RB);
    visitor.live(60);
  }
  visitor.openHand(RT);
  visitor.until('he comes', () => visitor.beat === 'entrance' || visitor.beat === 'greeting');
}

function greeting(visitor: PadVisitor): void {
  visitor.tapButton(A);
  visitor.lookAt('face:sato');
  visitor.until('standing', () => visitor.me.sitPercent === 0);
  goTo(visitor, 'meeting.aisle');
  visitor.until('he has greeted', () =>
    visitor.session.observations.some((one) => one.type === 'line.ended' && one.by === 'sato') && visitor.me.speedMmS === 0);
  visitor.say('p23');
  visitor.until('said', () => visitor.isSilent());
  bowHolding(visitor, 30, 60);
}

function presenting(visitor: PadVisitor): void {
  visitor.lookAt('face:sato');
  visitor.aim('holder.learner');
  visitor.button(RT, 1);
  visitor.until('the card is in the hand', () => visitor.me.right.holds.startsWith('card'));
  const card = visitor.me.right.holds;
  visitor.say('p02');
  visitor.live(20);
  carryOut(visitor, 480);
  visitor.button(L3, 1);
  pullTo(visitor, 15);
  const sato = (): readonly string[] => [visitor.person('sato').left.holds, visitor.person('sato').right.holds];
  visitor.until('he has it', () => sato().every((held) => held === card));
  visitor.live(20);
  visitor.button(RT, 0);
  straighten(visitor);
  visitor.button(L3, 0);
  drawIn(visitor, 260);
  visitor.until('said', () => visitor.isSilent());
  visitor.say('p03');
}

function receiving(visitor: PadVisitor): void {
  visitor.until('his card comes', () => visitor.session.observations.some((one) => one.type === 'card.extended' && one.by === 'sato'));
  visitor.lookAt('face:sato');
  carryOut(visitor, 460);
  visitor.aim('card.sato');
  visitor.button(RT, 1);
  visitor.say('p05');
  visitor.until('received', () => visitor.session.observations.some((one) => one.type === 'card.received' && one.by === 'learner'));
  bowHolding(visitor, 15, 40);
  drawIn(visitor, 300);
  visitor.until('said', () => visitor.isSilent());
  visitor.lookAt('card.sato');
  visitor.live(190);
  visitor.lookAt('face:sato');
  visitor.say('p10.sato');
  visitor.until('the seat', () => visitor.beat === 'seating');
}

function seated(visitor: PadVisitor): void {
  visitor.until('said', () => visitor.isSilent());
  goTo(visitor, 'seat.far.b');
  visitor.until('seated', () => visitor.me.sitPercent === 100);
  carryOut(visitor, 430);
  visitor.live(16);
  visitor.aim('table');
  visitor.openHand(LT);
  visitor.live(10);
  visitor.aim('holder.learner');
  visitor.button(RT, 0);
  visitor.until('the end of the talk', () => visitor.beat === 'closing');
}

function closing(visitor: PadVisitor): void {
  visitor.until('his last words', () =>
    visitor.person('sato').speaking === '' && visitor.session.observations.some((one) => one.type === 'line.ended' && one.line.startsWith('s.close')));
  visitor.aim('card.sato');
  visitor.button(RT, 1);
  visitor.until('his card is in the hand', holdsRight(visitor, 'card.sato'));
  visitor.aim('holder.learner');
  visitor.tapButton(LT);
  visitor.until('the holder is in the hand', holdsLeft(visitor, 'holder.learner'));
  visitor.live(12);
  visitor.aim('holder.learner');
  visitor.button(RT, 0);
  visitor.live(12);
  drawIn(visitor, 120);
  visitor.live(20);
  visitor.openHand(LT);
  visitor.say('p23c');
  visitor.until('said', () => visitor.isSilent());
  visitor.tapButton(A);
  visitor.until('standing', () => visitor.me.sitPercent === 0);
  visitor.lookAt('face:sato');
  bow(visitor, 30, 66);
  goTo(visitor, 'meeting.exit');
  for (let n = 0; n < 1200 && !visitor.session.ended; n += 1) visitor.live(1);
}
