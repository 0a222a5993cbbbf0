/** How one plays S03 with the keyboard alone, without a fault. */
import { keyboardAlone } from '../../renderer/input/keyboard';
import type { Mode } from '../../scenarios/kernel/attempt';
import { createSession } from '../../scenarios/kernel/session';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { Visitor } from './visitor';

const ID = '00000000-0000-4000-8000-00000000000a';

/** The whole first visit by keys and by the focus of the accessible list, nothing else. */
export function visitByKeyboard(seed: number, mode: Mode = 'learn'): Visitor {
  const header = attemptHeader(s03, { id: ID, seed, mode, pack: 'traditional', device: 'keyboard' });
  const visitor = new Visitor(createSession(s03, header), keyboardAlone, 'keyboard');
  lobby(visitor);
  waiting(visitor);
  greeting(visitor);
  presenting(visitor);
  receiving(visitor);
  seated(visitor);
  closing(visitor);
  return visitor;
}

function focus(visitor: Visitor, id: string): void {
  if (!visitor.loop.scene.things.some((thing) => thing.id === id)) throw new Error(`${id} is not in the list`);
  visitor.send({ kind: 'focus', id });
  visitor.live(1);
}

function grip(visitor: Visitor, key: 'KeyF' | 'KeyJ', id: string): void {
  const holds = (): string => (key === 'KeyF' ? visitor.me.left.holds : visitor.me.right.holds);
  focus(visitor, id);
  visitor.tap(key);
  visitor.until(`${key} holds ${id}`, () => holds() !== '');
}

function goTo(visitor: Visitor, id: string): void {
  focus(visitor, id);
  visitor.tap('KeyX');
}

function bow(visitor: Visitor, fall: number, hold: number): void {
  visitor.hold('Space', fall);
  visitor.live(hold);
  visitor.tap('KeyB');
}

const reach = (visitor: Visitor): number => visitor.loop.state.channels['hands.reach'];

function carryOut(visitor: Visitor, to: number): void {
  visitor.holdUntil('KeyW', `reach ${to}`, () => reach(visitor) >= to);
}
function drawIn(visitor: Visitor, to: number): void {
  visitor.holdUntil('KeyS', `reach ${to}`, () => reach(visitor) <= to);
}

function lobby(visitor: Visitor): void {
  grip(visitor, 'KeyF', 'coat');
  grip(visitor, 'KeyJ', 'coat');
  visitor.holdUntil('KeyW', 'the coat is off', () => visitor.thing('coat').parent === 'arm:learner');
  visitor.open('KeyF', 'left');
  visitor.open('KeyJ', 'right');
  grip(visitor, 'KeyF', 'phone');
  focus(visitor, 'phone');
  visitor.tap('KeyJ');
  visitor.until('the phone is silent', () => visitor.thing('phone').state === 'silent');
  visitor.open('KeyJ', 'right');
  drawIn(visitor, 120);
  visitor.live(20);
  visitor.tap('KeyF');
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

function waiting(visitor: Visitor): void {
  visitor.say('arigatou');
  visitor.until('said', () => visitor.isSilent());
  goTo(visitor, 'seat.far.b');
  visitor.until('seated', () => visitor.me.sitPercent === 100);
  grip(visitor, 'KeyF', 'holder.learner');
  carryOut(visitor, 260);
  focus(visitor, 'holder.learner');
  visitor.tap('KeyJ');
  visitor.until('a card is drawn', () => visitor.me.right.holds.startsWith('card'));
  visitor.live(10);
  const card = visitor.thing(visitor.me.right.holds);
  if (card.face === 'en') visitor.tap('KeyV');
  const away = Math.abs(((card.yaw10 - visitor.me.yaw10 + 5400) % 3600) - 1800);
  if (away < 900) {
    visitor.tap('KeyR');
    visitor.tap('KeyR');
    visitor.live(60);
  }
  visitor.tap('KeyJ');
  visitor.until('he comes', () => visitor.beat === 'entrance' || visitor.beat === 'greeting');
}

function greeting(visitor: Visitor): void {
  visitor.tap('KeyC');
  visitor.lookAt('face:sato');
  visitor.until('standing', () => visitor.me.sitPercent === 0);
  goTo(visitor, 'meeting.aisle');
  visitor.until('he has greeted', () =>
    visitor.session.observations.some((one) => one.type === 'line.ended' && one.by === 'sato') && visitor.me.speedMmS === 0);
  visitor.say('p23');
  visitor.until('said', () => visitor.isSilent());
  bow(visitor, 50, 60);
  visitor.until('upright', () => visitor.me.pitch10 < 10);
}

function presenting(visitor: Visitor): void {
  visitor.lookAt('face:sato');
  focus(visitor, 'holder.learner');
  visitor.tap('KeyJ');
  visitor.until('the card is in the hand', () => visitor.me.right.holds.startsWith('card'));
  const card = visitor.me.right.holds;
  visitor.say('p02');
  visitor.live(20);
  carryOut(visitor, 480);
  visitor.hold('Space', 25);
  const sato = (): readonly string[] => [visitor.person('sato').left.holds, visitor.person('sato').right.holds];
  visitor.until('he has it', () => sato().every((held) => held === card));
  visitor.live(20);
  visitor.tap('KeyJ');
  visitor.tap('KeyB');
  drawIn(visitor, 260);
  visitor.until('said', () => visitor.isSilent() && visitor.me.pitch10 < 10);
  visitor.say('p03');
}

function receiving(visitor: Visitor): void {
  visitor.until('his card comes', () => visitor.session.observations.some((one) => one.type === 'card.extended' && one.by === 'sato'));
  visitor.lookAt('face:sato');
  carryOut(visitor, 460);
  focus(visitor, 'card.sato');
  visitor.tap('KeyJ');
  visitor.say('p05');
  visitor.until('received', () => visitor.session.observations.some((one) => one.type === 'card.received' && one.by === 'learner'));
  bow(visitor, 25, 40);
  drawIn(visitor, 300);
  visitor.until('upright', () => visitor.me.pitch10 < 10 && visitor.isSilent());
  visitor.lookAt('card.sato');
  visitor.live(190);
  visitor.lookAt('face:sato');
  visitor.say('p10.sato');
  visitor.until('the seat', () => visitor.beat === 'seating');
}

function seated(visitor: Visitor): void {
  visitor.until('said', () => visitor.isSilent());
  goTo(visitor, 'seat.far.b');
  visitor.until('seated', () => visitor.me.sitPercent === 100);
  carryOut(visitor, 430);
  visitor.live(16);
  focus(visitor, 'table');
  visitor.tap('KeyF');
  visitor.live(10);
  focus(visitor, 'holder.learner');
  visitor.tap('KeyJ');
  visitor.until('the end of the talk', () => visitor.beat === 'closing');
}

function closing(visitor: Visitor): void {
  visitor.until('his last words', () =>
    visitor.person('sato').speaking === '' && visitor.session.observations.some((one) => one.type === 'line.ended' && one.line.startsWith('s.close')));
  grip(visitor, 'KeyJ', 'card.sato');
  grip(visitor, 'KeyF', 'holder.learner');
  focus(visitor, 'holder.learner');
  visitor.tap('KeyJ');
  visitor.live(12);
  drawIn(visitor, 120);
  visitor.live(20);
  visitor.tap('KeyF');
  visitor.say('p23c');
  visitor.until('said', () => visitor.isSilent());
  visitor.tap('KeyC');
  visitor.until('standing', () => visitor.me.sitPercent === 0);
  visitor.lookAt('face:sato');
  bow(visitor, 50, 66);
  visitor.until('upright', () => visitor.me.pitch10 < 10);
  goTo(visitor, 'meeting.exit');
  for (let n = 0; n < 1200 && !visitor.session.ended; n += 1) visitor.live(1);
}
