/** How one plays S03 by the list alone, without a fault: what to do is known, when to do it is read. */

/** What the list is to somebody who cannot see: names to look for, to hear about and to press, and words read aloud. */
export interface TwinHands {
  live(steps: number): Promise<void>;
  isThere(name: string | RegExp): Promise<boolean>;
  /** What was said, what begins, and the hint. */
  read(): Promise<{ readonly said: string; readonly beat: string; readonly hint: string }>;
  /** Moves the focus there, and hears what is told of it. */
  focus(name: string): Promise<string>;
  press(name: string | RegExp): Promise<void>;
}

/** A sentence that is heard has ended by then. */
export const SAID_STEPS = 300;
const PATIENCE_STEPS = 60 * 120;
/** As often as somebody listens again. */
const LISTEN_STEPS = 30;

export async function visitByTwin(visitor: TwinHands): Promise<void> {
  await lobby(visitor);
  await waiting(visitor);
  await greeting(visitor);
  await presenting(visitor);
  await receiving(visitor);
  await seated(visitor);
  await closing(visitor);
}

export async function until(visitor: TwinHands, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let lived = 0; !(await isSo()); lived += LISTEN_STEPS) {
    if (lived > PATIENCE_STEPS) {
      const { said, beat, hint } = await visitor.read();
      throw new Error(`waited in vain for: ${what} (“${beat}”, “${said}”, “${hint}”)`);
    }
    await visitor.live(LISTEN_STEPS);
  }
}

/** Says the line that has these words, once it can be said. */
export async function say(visitor: TwinHands, words: string): Promise<void> {
  await until(visitor, `“${words}” can be said`, () => visitor.isThere(new RegExp(words)));
  await visitor.press(new RegExp(words));
}

export const LEFT = 'Left hand';
export const RIGHT = 'Right hand';

export async function take(visitor: TwinHands, hand: string, thing: string): Promise<void> {
  await visitor.focus(`${thing},`);
  await visitor.press(hand);
  await until(visitor, `${thing} in hand`, async () => await visitor.isThere(`${thing}, in your hand`));
}

export async function nudge(visitor: TwinHands, way: 'Hold your hands further out' | 'Draw your hands in', times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await visitor.press(way);
    await visitor.live(8);
  }
}

async function bow(visitor: TwinHands, fall: number, hold: number): Promise<void> {
  await visitor.press('Bow lower');
  await visitor.live(fall - 1);
  await visitor.press('Bow lower');
  await visitor.live(hold);
  await visitor.press('Straighten up');
}

export async function goTo(visitor: TwinHands, place: string): Promise<void> {
  await visitor.press(`Go there · ${place}`);
}

export async function lookAt(visitor: TwinHands, thing: string): Promise<void> {
  await visitor.press(new RegExp(`^Look at it · ${thing}$`));
}

async function lobby(visitor: TwinHands): Promise<void> {
  await visitor.focus('your coat');
  await visitor.press(LEFT);
  await visitor.live(40);
  await visitor.focus('your coat');
  await visitor.press(RIGHT);
  await visitor.live(40);
  await nudge(visitor, 'Hold your hands further out', 8);
  await until(visitor, 'the coat is off', async () => await visitor.isThere('your coat, over the arm'));
  await visitor.live(10);
  await silence(visitor);
  await goTo(visitor, 'in front of the desk');
  await until(visitor, 'the desk', async () => (await visitor.read()).beat === 'At the desk');
  await visitor.live(120);
  await lookAt(visitor, 'Ms Kimura');
  await until(visitor, 'five minutes before', async () => /13:5[3-6]/.test(await visitor.focus('the clock on the wall')));
  await say(visitor, '約束');
  await until(visitor, 'shown the way', async () => (await visitor.read()).said.includes('Let me show you the way'));
  await visitor.live(SAID_STEPS);
  await goTo(visitor, 'at the corridor');
  await until(visitor, 'the meeting room', async () => (await visitor.read()).beat === 'Waiting');
}

/** Out of its pocket, made silent by the other hand, and back. */
export async function silence(visitor: TwinHands): Promise<void> {
  await take(visitor, LEFT, 'your phone');
  await visitor.focus('your phone');
  await visitor.press(RIGHT);
  await until(visitor, 'the phone is silent', async () => (await visitor.focus('your phone')).includes('silent'));
  if (await visitor.isThere(`${RIGHT}, closed`)) await visitor.press(RIGHT);
  await nudge(visitor, 'Draw your hands in', 6);
  await visitor.live(30);
  await visitor.press(LEFT);
  await visitor.live(20);
}

async function waiting(visitor: TwinHands): Promise<void> {
  await say(visitor, 'ありがとう');
  await visitor.live(SAID_STEPS);
  await goTo(visitor, 'the far seat in the middle');
  await until(visitor, 'seated', async () => await visitor.isThere('Stand up'));
  await take(visitor, LEFT, 'your cardholder');
  await nudge(visitor, 'Hold your hands further out', 3);
  await visitor.focus('your cardholder');
  await visitor.press(RIGHT);
  await until(visitor, 'a card is drawn', async () => await visitor.isThere('your card, in your hand'));
  await visitor.live(10);
  const lies = await visitor.focus('your card');
  if (lies.includes('English side')) await visitor.press('Turn it over');
  if (lies.includes('faces you')) {
    await visitor.press('Turn what you hold');
    await visitor.press('Turn what you hold');
    await visitor.live(60);
  }
  await visitor.press(RIGHT);
  await until(visitor, 'he comes', async () => ['Your host comes in', 'Greeting'].includes((await visitor.read()).beat));
}

async function greeting(visitor: TwinHands): Promise<void> {
  await visitor.press('Stand up');
  await lookAt(visitor, 'Mr Satō');
  await until(visitor, 'standing', async () => await visitor.isThere('Sit down'));
  await goTo(visitor, 'on the free side of the table');
  await until(visitor, 'he has greeted', async () => (await visitor.read()).said.startsWith('Mr Satō: '));
  await visitor.live(SAID_STEPS);
  await say(visitor, 'お時間');
  await visitor.live(SAID_STEPS);
  await bow(visitor, 60, 60);
  await visitor.live(100);
}

async function presenting(visitor: TwinHands): Promise<void> {
  await lookAt(visitor, 'Mr Satō');
  await visitor.focus('your cardholder');
  await visitor.press(RIGHT);
  await until(visitor, 'the card is in the hand', async () => await visitor.isThere('your card, in your hand'));
  await say(visitor, '営業部');
  await visitor.live(20);
  await nudge(visitor, 'Hold your hands further out', 4);
  await visitor.press('Bow lower');
  await visitor.live(52);
  await visitor.press('Bow lower');
  await until(visitor, 'he has it', async () => (await visitor.read()).hint.startsWith('A small bow as') || !(await visitor.isThere('your card, in your hand')));
  await visitor.live(60);
  await visitor.press(RIGHT);
  await visitor.press('Straighten up');
  await nudge(visitor, 'Draw your hands in', 4);
  await say(visitor, 'よろしくお願い');
}

async function receiving(visitor: TwinHands): Promise<void> {
  await until(visitor, 'his card comes', async () => (await visitor.read()).hint.includes('card is coming'));
  await lookAt(visitor, 'Mr Satō');
  await nudge(visitor, 'Hold your hands further out', 4);
  await until(visitor, 'he holds it out', async () => await visitor.isThere('Take with both hands · Mr Satō’s card'));
  await visitor.focus('Mr Satō’s card,');
  await visitor.press(RIGHT);
  await say(visitor, '頂戴');
  await until(visitor, 'received', async () => await visitor.isThere('Mr Satō’s card, in your hand'));
  await bow(visitor, 54, 40);
  await nudge(visitor, 'Draw your hands in', 3);
  await visitor.live(SAID_STEPS);
  await lookAt(visitor, 'Mr Satō’s card');
  await visitor.live(190);
  await lookAt(visitor, 'Mr Satō');
  await say(visitor, '佐藤');
  await until(visitor, 'the seat', async () => (await visitor.read()).beat === 'Taking a seat');
}

async function seated(visitor: TwinHands): Promise<void> {
  await visitor.live(SAID_STEPS);
  await goTo(visitor, 'the far seat in the middle');
  await until(visitor, 'seated', async () => await visitor.isThere('Stand up'));
  await nudge(visitor, 'Hold your hands further out', 3);
  await visitor.live(16);
  await visitor.focus('the table');
  await visitor.press(LEFT);
  await visitor.live(10);
  await visitor.focus('your cardholder');
  await visitor.press(RIGHT);
  await until(visitor, 'the end of the talk', async () => (await visitor.read()).beat === 'Closing');
}

async function closing(visitor: TwinHands): Promise<void> {
  await until(visitor, 'his last words', async () => (await visitor.read()).said.startsWith('Mr Satō: '));
  await visitor.live(SAID_STEPS);
  await take(visitor, RIGHT, 'Mr Satō’s card');
  await take(visitor, LEFT, 'your cardholder');
  await visitor.focus('your cardholder');
  await visitor.press(RIGHT);
  await visitor.live(12);
  await nudge(visitor, 'Draw your hands in', 6);
  await visitor.live(20);
  await visitor.press(LEFT);
  await say(visitor, 'お時間');
  await visitor.live(SAID_STEPS);
  await visitor.press('Stand up');
  await until(visitor, 'standing', async () => await visitor.isThere('Sit down'));
  await lookAt(visitor, 'Mr Satō');
  await bow(visitor, 60, 66);
  await visitor.live(140);
  await goTo(visitor, 'out of the meeting room');
  await visitor.live(1200);
}
