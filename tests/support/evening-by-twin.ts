/** How one plays S01 by the list alone, without a fault: what to do is known, when to do it is read. */
import { LEFT, RIGHT, SAID_STEPS, goTo, lookAt, nudge, say, silence, take, until, type TwinHands } from './visit-by-twin';

const HOLDER = 'your cardholder';
const LOOSE = ['a loose card, front left', 'a loose card, front right', 'a loose card, back left', 'a loose card, in the middle', 'a loose card, back right'];
const TILTS = 4;

export async function eveningByTwin(visitor: TwinHands): Promise<void> {
  await proof(visitor);
  await until(visitor, 'the sorting', async () => (await visitor.read()).beat === 'Sorting and packing');
  await sorting(visitor);
  await mirror(visitor);
  await visitor.live(SAID_STEPS);
  await say(visitor, '支度');
  await visitor.live(1200);
}

async function proof(visitor: TwinHands): Promise<void> {
  await until(visitor, 'she greets', async () => (await visitor.read()).said.startsWith('Ms Kobayashi: '));
  await visitor.live(SAID_STEPS);
  await take(visitor, RIGHT, 'your card');
  await nudge(visitor, 'Hold your hands further out', 3);
  await lookAt(visitor, 'your card');
  await lookOver(visitor);
  await until(visitor, 'she has read it aloud', async () => (await visitor.read()).hint.includes('read your name aloud'));
  await visitor.live(SAID_STEPS);
  await say(visitor, 'そのとおり');
}

async function lookOver(visitor: TwinHands): Promise<void> {
  for (let n = 0; n < TILTS; n += 1) await visitor.press('Tilt what you hold');
  await visitor.live(40);
  for (let n = 0; n < TILTS; n += 1) await visitor.press('Tilt it back');
}

async function sorting(visitor: TwinHands): Promise<void> {
  await take(visitor, LEFT, HOLDER);
  await pack(visitor, 'your card');
  for (const card of LOOSE) {
    await take(visitor, RIGHT, card);
    await lookOver(visitor);
    if (await visitor.isThere(`${card}, flat and clean`)) await pack(visitor, card);
    else await letGoOver(visitor, 'the tray for spoilt cards');
  }
  await take(visitor, RIGHT, 'the letting agent’s card');
  await letGoOver(visitor, 'the tray for cards received');
  await take(visitor, RIGHT, 'a packet of fresh cards');
  await letGoOver(visitor, HOLDER);
  // Drawn, and let go again: one card waits under the flap.
  await letGoOver(visitor, HOLDER);
  await letGoOver(visitor, HOLDER);
  await nudge(visitor, 'Draw your hands in', 6);
  await visitor.live(20);
  await visitor.focus('inside pocket');
  await visitor.press(LEFT);
  await until(visitor, 'the mirror', async () => (await visitor.read()).beat === 'Before the mirror');
}

async function pack(visitor: TwinHands, card: string): Promise<void> {
  if ((await visitor.focus(`${card},`)).includes('faces you')) {
    await visitor.press('Turn what you hold');
    await visitor.press('Turn what you hold');
    await visitor.live(60);
  }
  await letGoOver(visitor, HOLDER);
}

/** The right hand opens there; with nothing in it, it closes. */
async function letGoOver(visitor: TwinHands, what: string): Promise<void> {
  await visitor.focus(what);
  await visitor.press(RIGHT);
  await visitor.live(40);
}

async function mirror(visitor: TwinHands): Promise<void> {
  await visitor.press('Stand up');
  await until(visitor, 'standing', async () => await visitor.isThere('Sit down'));
  await goTo(visitor, 'in front of the mirror');
  await until(visitor, 'before the mirror', async () => !(await visitor.isThere('Go there · in front of the mirror')));
  await visitor.live(60);
  await lookAt(visitor, 'the mirror');
  await visitor.live(90);
  for (const amiss of ['your collar, standing up', 'a thread on your jacket']) if (await visitor.isThere(amiss)) await setRight(visitor, amiss);
  if ((await visitor.read()).hint.includes('Make it silent')) await silence(visitor);
}

async function setRight(visitor: TwinHands, amiss: string): Promise<void> {
  await letGoOver(visitor, amiss);
  if (await visitor.isThere(`${RIGHT}, closed`)) await visitor.press(RIGHT);
}
