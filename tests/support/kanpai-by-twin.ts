/** How one drinks a toast by the list alone, without a fault: where everybody sits is heard, how high the rim is, and when, is read. */
import { LEFT, RIGHT, SAID_STEPS, lookAt, nudge, say, until, type TwinHands } from './visit-by-twin';

const GLASS = 'your glass,';
const OUT = 'Hold your hands further out';
const IN = 'Draw your hands in';
const COMPANY = ['Mr Tanaka', 'Mr Satō', 'Mr Suzuki', 'Ms Kobayashi', 'Ms Nakamura', 'Mr Nakamura', 'Ms Nishimura', 'Mr Nishimura', 'Mr Yamada'];
/** To the chest, from the table. */
const RAISED = 8;
const MOST_NUDGES = 30;
const MOST_HEIGHTS = 24;

export async function kanpaiByTwin(visitor: TwinHands): Promise<void> {
  await say(visitor, 'お揃い');
  await until(visitor, 'the glasses are taken', async () => (await visitor.read()).beat === 'Glasses in hand');
  await lookAt(visitor, 'Mr Tanaka');
  await visitor.focus(GLASS);
  await visitor.press(RIGHT);
  await until(visitor, 'the glass in hand', async () => visitor.isThere('your glass, in your hand'));
  await visitor.focus(GLASS);
  await visitor.press(LEFT);
  await until(visitor, 'the left hand beneath it', async () => (await visitor.read()).hint.startsWith('Raise the glass'));
  for (let n = 0; n < RAISED; n += 1) await visitor.press('Raise your hands');
  await until(visitor, 'the call', async () => (await visitor.read()).beat === 'Kanpai!');
  await say(visitor, '乾杯');
  for (const person of COMPANY) if (await isWithinReach(visitor, person)) await toast(visitor, person);
  await lookAt(visitor, 'Mr Tanaka');
  await until(visitor, 'the first mouthful', async () => (await visitor.read()).hint.startsWith('Draw the glass in'));
  await sip(visitor);
  await down(visitor);
  await visitor.live(SAID_STEPS * 4);
}

/** Whoever called it is toasted from afar as well. */
async function isWithinReach(visitor: TwinHands, person: string): Promise<boolean> {
  if (!(await visitor.isThere(new RegExp(`^${person},`)))) return false;
  const where = await visitor.focus(`${person},`);
  return person === 'Mr Tanaka' || /close by|arm’s length|1\.5 m/.test(where);
}

async function toast(visitor: TwinHands, person: string): Promise<void> {
  const where = await visitor.focus(`${person},`);
  await lookAt(visitor, person);
  const aside = where.includes('right') ? 'Carry your hands to the right' : where.includes('left') ? 'Carry your hands to the left' : undefined;
  const hint = async (): Promise<string> => (await visitor.read()).hint;
  const isDone = async (): Promise<boolean> => (await hint()).startsWith('Good.');
  let out = 0;
  let across = 0;
  for (let n = 0; n < MOST_NUDGES && !(await isDone()); n += 1) {
    if (n < 4) {
      await visitor.press(OUT);
      out += 1;
      if (aside !== undefined) {
        await visitor.press(aside);
        across += 1;
      }
    }
    await visitor.live(20);
    await level(visitor, hint);
  }
  await visitor.live(14);
  for (let n = 0; n < out; n += 1) await visitor.press(IN);
  if (aside !== undefined) for (let n = 0; n < across; n += 1) await visitor.press(aside.includes('right') ? 'Carry your hands to the left' : 'Carry your hands to the right');
  await visitor.live(40);
}

/** As high as the hint has it. */
async function level(visitor: TwinHands, hint: () => Promise<string>): Promise<void> {
  for (let n = 0; n < MOST_HEIGHTS; n += 1) {
    const words = await hint();
    if (words.startsWith('Lower your glass')) await visitor.press('Lower your hands');
    else if (words.startsWith('A little higher')) await visitor.press('Raise your hands');
    else return;
    await visitor.live(10);
  }
}

async function sip(visitor: TwinHands): Promise<void> {
  await nudge(visitor, IN, 2);
  for (let n = 0; n < 9; n += 1) {
    await visitor.press('Tilt what you hold');
    await visitor.live(6);
  }
  await visitor.live(30);
  for (let n = 0; n < 9; n += 1) {
    await visitor.press('Tilt it back');
    await visitor.live(4);
  }
}

async function down(visitor: TwinHands): Promise<void> {
  await nudge(visitor, OUT, 6);
  for (let n = 0; n < RAISED + 2; n += 1) await visitor.press('Lower your hands');
  await visitor.live(30);
  await visitor.focus('the table');
  await visitor.press(LEFT);
  await visitor.live(12);
  await visitor.focus('the table');
  await visitor.press(RIGHT);
  await visitor.live(60);
}
