/** How one plays S01 with the keyboard alone, without a fault. */
import { keyboardAlone } from '../../renderer/input/keyboard';
import { createSession } from '../../scenarios/kernel/session';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s01 } from '../../scenarios/scenes/s01-workbench/scene';
import { LOOSE, looseId } from '../../scenarios/scenes/s01-workbench/variation';
import { Visitor } from './visitor';

const ID = '00000000-0000-4000-8000-00000000000b';

export function eveningByKeyboard(seed: number): Visitor {
  const header = attemptHeader(s01, { id: ID, seed, mode: 'learn', pack: 'traditional', device: 'keyboard' });
  const visitor = new Visitor(createSession(s01, header), keyboardAlone, 'keyboard');
  visitor.until('she has greeted', () => hasHeard(visitor, 'kb.hello'));
  take(visitor, 'KeyJ', 'card.own');
  visitor.holdUntil('KeyW', 'over the desk', () => visitor.loop.state.channels['hands.reach'] >= 300);
  lookOver(visitor, 'card.own');
  visitor.until('she has read it', () => hasHeard(visitor, 'kb.readback'));
  visitor.say('rb.yes');
  visitor.until('the sorting', () => visitor.beat === 'sorting');
  take(visitor, 'KeyF', 'holder.learner');
  pack(visitor);
  for (let at = 1; at <= LOOSE; at += 1) sort(visitor, looseId(at));
  take(visitor, 'KeyJ', 'card.agent');
  letGoOver(visitor, 'tray.received');
  take(visitor, 'KeyJ', 'packet');
  letGoOver(visitor, 'holder.learner');
  focus(visitor, 'holder.learner');
  visitor.tap('KeyJ');
  visitor.until('a card is drawn', () => visitor.me.right.holds.startsWith('card'));
  letGoOver(visitor, 'holder.learner');
  visitor.holdUntil('KeyS', 'at the chest', () => visitor.loop.state.channels['hands.reach'] <= 120);
  visitor.live(30);
  visitor.tap('KeyF');
  visitor.until('the mirror', () => visitor.beat === 'mirror');
  before(visitor);
  return visitor;
}

function hasHeard(visitor: Visitor, line: string): boolean {
  return visitor.session.observations.some((one) => one.type === 'line.ended' && one.line === line);
}

function focus(visitor: Visitor, id: string): void {
  if (!visitor.loop.scene.things.some((thing) => thing.id === id)) throw new Error(`${id} is not in the list`);
  visitor.send({ kind: 'focus', id });
  visitor.live(1);
}

function take(visitor: Visitor, key: 'KeyF' | 'KeyJ', id: string): void {
  focus(visitor, id);
  visitor.tap(key);
  visitor.until(`${id} is in the hand`, () => [visitor.me.left.holds, visitor.me.right.holds].includes(id));
}

/** Tilted by its key, under the eyes, and level again. */
function lookOver(visitor: Visitor, card: string): void {
  if (!visitor.session.observations.some((one) => one.type === 'card.inspected')) visitor.lookAt(card);
  visitor.holdUntil('KeyY', 'tilted', () => visitor.loop.state.channels['object.tilt'] >= 180);
  visitor.until('looked over', () => visitor.session.observations.some((one) => one.type === 'card.inspected' && one.object === card));
  visitor.holdUntil('KeyH', 'level', () => visitor.loop.state.channels['object.tilt'] <= 0);
}

function letGoOver(visitor: Visitor, id: string): void {
  focus(visitor, id);
  visitor.tap('KeyJ');
  visitor.until('let go', () => visitor.me.right.holds === '');
  visitor.live(6);
}

function pack(visitor: Visitor): void {
  const card = visitor.thing(visitor.me.right.holds);
  if (Math.abs(((card.yaw10 - visitor.me.yaw10 + 5400) % 3600) - 1800) < 900) {
    visitor.tap('KeyR');
    visitor.tap('KeyR');
    visitor.live(60);
  }
  letGoOver(visitor, 'holder.learner');
}

/** What is seen decides: the list says of a card in the hand how it is, once it has been looked over. */
function sort(visitor: Visitor, card: string): void {
  take(visitor, 'KeyJ', card);
  lookOver(visitor, card);
  const seen = visitor.loop.scene.things.find((thing) => thing.id === card)?.stateKey;
  if (seen === 'state.clean') pack(visitor);
  else letGoOver(visitor, 'tray.aside');
}

/** Before the mirror; she is told from there. */
function before(visitor: Visitor): void {
  focus(visitor, 'flat.mirror');
  visitor.tap('KeyX');
  visitor.until('at the mirror', () => visitor.me.sitPercent === 0 && visitor.me.speedMmS === 0 && visitor.session.observations.some((one) => one.type === 'walk.ended' && one.by === 'learner'));
  visitor.lookAt('mirror');
  visitor.live(60);
  for (const id of ['collar', 'lint']) {
    const isWorn = visitor.loop.scene.things.some((thing) => thing.id === id);
    if (!isWorn) continue;
    focus(visitor, id);
    visitor.tap('KeyJ');
    visitor.live(60);
    visitor.open('KeyJ', 'right');
  }
  if (visitor.thing('phone').state !== 'silent') silence(visitor);
  visitor.until('she has spoken', () => visitor.person('kobayashi').speaking === '');
  visitor.say('ready');
  for (let n = 0; n < 1800 && !visitor.session.ended; n += 1) visitor.live(1);
}

function silence(visitor: Visitor): void {
  take(visitor, 'KeyF', 'phone');
  focus(visitor, 'phone');
  visitor.tap('KeyJ');
  visitor.until('the phone is silent', () => visitor.thing('phone').state === 'silent');
  visitor.open('KeyJ', 'right');
  visitor.tap('KeyF');
  visitor.live(20);
}
