/** How one plays S19 by mouse and keys: eyes on whoever speaks, every answer in its turn, a glass filled, the phone left alone. */
import { ownGlass } from '../../../scenarios/acts/evening/setting';
import type { LineId } from '../../../scenarios/kernel/ids';
import type { PlayPage } from '../play-page';
import { RealGuest } from '../real-guest';
import { theEnd } from './beats';
import { served } from './pouring';

const BOSS = 'suzuki';
const BREATH_STEPS = 24;
const FULL_10 = 850;

export async function bureikoByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const guest = await RealGuest.sitDown(play, size);
  await guest.lookAt(BOSS);
  await answered(guest, 'thanks', 'p39');
  await answered(guest, 'bait', 'b.praise');
  await answered(guest, 'press', 'b.steer');
  await guest.inBeat('glass');
  await guest.until('he has little left', async () => (await guest.count('glass.low', BOSS)) > 0);
  await served(guest, { to: BOSS, bottle: 'bottle.1', glass: ownGlass(BOSS), line: 'p33', level10: FULL_10 });
  await guest.lookAt(BOSS);
  await guest.inBeat('phone');
  await guest.until('it buzzes in the pocket', async () => (await guest.count('phone.buzzed')) > 0);
  await answered(guest, 'phone', 'p40');
  const hobby = String((await guest.tonight())['hobby']);
  await answered(guest, 'politics', `b.hobby.${hobby}`);
  await answered(guest, 'water', 'b.water', 'kobayashi');
  await answered(guest, 'farewell', 'b.thanks');
  await guest.inBeat('desk');
  await guest.walk('office.manager');
  await guest.lookAt(BOSS);
  await guest.bowed(30, 66);
  await answered(guest, 'desk', `b.again.${hobby}`);
  await theEnd(guest);
}

/** When it is one’s turn: the line stands in the fan then. */
async function answered(guest: RealGuest, beat: string, line: LineId, to = BOSS): Promise<void> {
  await guest.inBeat(beat);
  await guest.until(`"${line}" may be said`, () => guest.maySay(line));
  await guest.lookAt(to);
  await guest.live(BREATH_STEPS);
  await guest.says(line);
}
