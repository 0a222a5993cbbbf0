import { describe, expect, it } from 'vitest';
import type { Lead } from '../../renderer/input/bindings';
import { mouseKeyboard } from '../../renderer/input/mouse';
import { createSession } from '../../scenarios/kernel/session';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { summarise } from '../../renderer/session/summarise';
import { Pointer, reachPx } from '../support/pointer';
import { Visitor } from '../support/visitor';

const ID = '00000000-0000-4000-8000-00000000000b';

function arrived(seed: number, lead: Lead = 'right'): Visitor {
  const header = attemptHeader(s03, { id: ID, seed, mode: 'learn', pack: 'traditional', device: 'mouse-keyboard' });
  return new Visitor(createSession(s03, header), mouseKeyboard, 'mouse-keyboard', undefined, lead);
}

function visit(seed: number, lead: Lead = 'right'): Visitor {
  const visitor = arrived(seed, lead);
  const pointer = new Pointer(visitor);
  lobby(visitor, pointer);
  waiting(visitor, pointer);
  greeting(visitor, pointer);
  presenting(visitor, pointer);
  receiving(visitor, pointer);
  seated(visitor, pointer);
  closing(visitor, pointer);
  return visitor;
}

const holdsLeft = (visitor: Visitor, id: string) => (): boolean => visitor.me.left.holds === id;
const holdsRight = (visitor: Visitor, id: string) => (): boolean => visitor.me.right.holds === id;

/** `isHasty`: sets out for the corridor while still speaking. */
function lobby(visitor: Visitor, pointer: Pointer, isHasty = false): void {
  pointer.reach(120, 10);
  pointer.on('coat');
  visitor.tap('KeyF');
  visitor.press('Mouse0');
  visitor.until('both hands on the coat', () => holdsLeft(visitor, 'coat')() && holdsRight(visitor, 'coat')());
  pointer.reach(430, 40);
  visitor.until('the coat is off', () => visitor.thing('coat').parent === 'arm:learner');
  visitor.letGo('Mouse0');
  visitor.open('KeyF', 'left');
  pointer.reach(120, 20);
  pointer.on('phone');
  visitor.tap('KeyF');
  visitor.until('the phone is out', holdsLeft(visitor, 'phone'));
  pointer.reach(280, 20);
  visitor.press('Mouse0');
  visitor.until('the phone is silent', () => visitor.thing('phone').state === 'silent');
  visitor.letGo('Mouse0');
  pointer.reach(110, 20);
  pointer.on('pocket:learner');
  visitor.live(20);
  visitor.tap('KeyF');
  pointer.click('lobby.desk');
  visitor.until('the desk', () => visitor.beat === 'reception' && visitor.me.speedMmS === 0);
  visitor.lookAt('face:kimura');
  visitor.until('five minutes before', () => Number(visitor.thing('clock').state) >= 8330);
  visitor.say('p62');
  if (isHasty) visitor.live(30);
  else {
    visitor.until('said', () => visitor.isSilent());
    visitor.live(30);
  }
  pointer.click('lobby.corridor');
  visitor.until('the meeting room', () => visitor.loop.scene.staging.room === 'meeting');
}

function waiting(visitor: Visitor, pointer: Pointer): void {
  visitor.say('arigatou');
  visitor.until('said', () => visitor.isSilent());
  pointer.click('seat.far.b');
  visitor.until('seated', () => visitor.me.sitPercent === 100);
  pointer.reach(120, 10);
  pointer.on('holder.learner');
  visitor.tap('KeyF');
  visitor.until('the holder is out', holdsLeft(visitor, 'holder.learner'));
  pointer.reach(260, 24);
  pointer.on('holder.learner');
  visitor.press('Mouse0');
  visitor.until('a card is drawn', () => visitor.me.right.holds.startsWith('card'));
  visitor.live(10);
  const card = visitor.thing(visitor.me.right.holds);
  if (card.face === 'en') visitor.tap('KeyV');
  if (Math.abs(((card.yaw10 - visitor.me.yaw10 + 5400) % 3600) - 1800) < 900) {
    visitor.tap('Mouse2');
    visitor.tap('Mouse2');
    visitor.live(60);
  }
  visitor.letGo('Mouse0');
  visitor.until('he comes', () => visitor.beat === 'entrance' || visitor.beat === 'greeting');
}

function greeting(visitor: Visitor, pointer: Pointer): void {
  visitor.tap('KeyC');
  visitor.lookAt('face:sato');
  visitor.until('standing', () => visitor.me.sitPercent === 0);
  pointer.click('meeting.aisle');
  visitor.until('he has greeted', () =>
    visitor.session.observations.some((one) => one.type === 'line.ended' && one.by === 'sato') && visitor.me.speedMmS === 0);
  visitor.say('p23');
  visitor.until('said', () => visitor.isSilent());
  pointer.bow(30, 60, 60);
  visitor.until('upright', () => visitor.me.pitch10 < 10);
}

function presenting(visitor: Visitor, pointer: Pointer): void {
  visitor.lookAt('face:sato');
  pointer.reach(260, 20);
  pointer.on('holder.learner');
  visitor.press('Mouse0');
  visitor.until('the card is in the hand', () => visitor.me.right.holds.startsWith('card'));
  const card = visitor.me.right.holds;
  visitor.say('p02');
  visitor.live(20);
  pointer.reach(480, 36);
  pointer.on('face:sato');
  visitor.press('Space');
  for (let n = 0; n < 30; n += 1) pointer.to(reachPx(480) + (n + 1) * (15 * visitor.loop.state.bow.pxPerDegree) / 30);
  visitor.until('he has it', () => visitor.person('sato').left.holds === card && visitor.person('sato').right.holds === card);
  visitor.live(20);
  visitor.letGo('Mouse0');
  visitor.letGo('Space');
  pointer.reach(260, 24);
  visitor.until('said', () => visitor.isSilent() && visitor.me.pitch10 < 10);
  visitor.say('p03');
}

function receiving(visitor: Visitor, pointer: Pointer): void {
  visitor.until('his card comes', () => visitor.session.observations.some((one) => one.type === 'card.extended' && one.by === 'sato'));
  visitor.lookAt('face:sato');
  pointer.reach(460, 24);
  pointer.on('card.sato');
  visitor.press('Mouse0');
  visitor.say('p05');
  visitor.until('received', () => visitor.session.observations.some((one) => one.type === 'card.received' && one.by === 'learner'));
  pointer.bow(15, 30, 40);
  pointer.reach(300, 20);
  visitor.until('upright', () => visitor.me.pitch10 < 10 && visitor.isSilent());
  visitor.lookAt('card.sato');
  visitor.live(190);
  visitor.lookAt('face:sato');
  visitor.say('p10.sato');
  visitor.until('the seat', () => visitor.beat === 'seating');
}

function seated(visitor: Visitor, pointer: Pointer): void {
  visitor.until('said', () => visitor.isSilent());
  // The right hand is busy with his card: the seat is named by the key, not by a click.
  pointer.on('seat.far.b');
  visitor.tap('KeyX');
  visitor.until('seated', () => visitor.me.sitPercent === 100);
  pointer.reach(430, 24);
  visitor.live(16);
  pointer.on('table');
  visitor.tap('KeyF');
  visitor.live(10);
  pointer.on('holder.learner');
  visitor.letGo('Mouse0');
  visitor.until('the end of the talk', () => visitor.beat === 'closing');
}

function closing(visitor: Visitor, pointer: Pointer): void {
  visitor.until('his last words', () =>
    visitor.person('sato').speaking === '' && visitor.session.observations.some((one) => one.type === 'line.ended' && one.line.startsWith('s.close')));
  pointer.reach(400, 10);
  pointer.on('card.sato');
  visitor.press('Mouse0');
  visitor.until('his card is in the hand', holdsRight(visitor, 'card.sato'));
  pointer.on('holder.learner');
  visitor.tap('KeyF');
  visitor.until('the holder is in the hand', holdsLeft(visitor, 'holder.learner'));
  visitor.letGo('Mouse0');
  visitor.live(12);
  pointer.reach(110, 24);
  pointer.on('inner:learner');
  visitor.live(20);
  visitor.tap('KeyF');
  visitor.say('p23c');
  visitor.until('said', () => visitor.isSilent());
  visitor.tap('KeyC');
  visitor.until('standing', () => visitor.me.sitPercent === 0);
  visitor.lookAt('face:sato');
  pointer.bow(30, 60, 66);
  visitor.until('upright', () => visitor.me.pitch10 < 10);
  pointer.click('meeting.exit');
  for (let n = 0; n < 1200 && !visitor.session.ended; n += 1) visitor.live(1);
}

describe('the first visit with mouse and keyboard', () => {
  it.each([1, 2, 5])('can be played without a fault: seed %i', (seed) => {
    const visitor = visit(seed);
    expect(visitor.session.ended).toBe(true);
    const { total, critical } = summarise(s03, visitor.session);
    expect(critical).toEqual([]);
    expect(total).toBe(100);
  });

  it('can be played as well with the mouse in the left hand, with the same hands doing the same', () => {
    const { session } = visit(1, 'left');
    expect(summarise(s03, session)).toEqual(summarise(s03, visit(1).session));
    expect(summarise(s03, session).total).toBe(100);
  });

  it('is led on even when one sets out before the last word is said', () => {
    const visitor = arrived(1);
    lobby(visitor, new Pointer(visitor), true);
    expect(visitor.loop.scene.staging.room).toBe('meeting');
  });

  it('leaves time for a greeting to whoever was still behind the table when he bowed', () => {
    const visitor = arrived(2);
    const pointer = new Pointer(visitor);
    lobby(visitor, pointer);
    waiting(visitor, pointer);
    visitor.until('he has bowed', () => visitor.beat === 'offering');
    expect(visitor.loop.scene.sayable).toContain('p23');
    visitor.say('p23');
    visitor.live(10);
    expect(visitor.loop.scene.sayable).not.toContain('p23');
  });
});
