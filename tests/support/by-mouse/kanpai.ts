/** How one plays S16 by mouse and keys: nobody drinks before the call, every glass is met, and the leader drinks first. */
import { companyOf } from '../../../scenarios/acts/evening/company';
import { LEARNER } from '../../../scenarios/kernel/ids';
import type { PlayPage } from '../play-page';
import { RealGuest } from '../real-guest';
import { theEnd } from './beats';
import { glassDown, glassRaised, glassTaken, tasted, toasted } from './table';

const LEADER = 'tanaka';
const MOUTHFUL_ML = 12;

export async function kanpaiByMouse(play: PlayPage, size: { width: number; height: number }): Promise<void> {
  const guest = await RealGuest.sitDown(play, size);
  const inBeat = (name: string) => async (): Promise<boolean> => (await guest.beat()) === name;
  await guest.lookAt(LEADER);
  await guest.say('お揃');
  await guest.until('he asks for the glasses', inBeat('lift'));
  await glassTaken(guest);
  await glassRaised(guest);
  await guest.until('he calls it', inBeat('toast'));
  await guest.say('乾杯');
  for (const other of [LEADER, ...(await withinReach(guest))]) await toasted(guest, other);
  await guest.lookAt(LEADER);
  await guest.until('he drinks', async () => (await guest.count('sip.began', LEADER)) > 0);
  await guest.live(25);
  await tasted(guest, MOUTHFUL_ML);
  await glassDown(guest);
  await theEnd(guest);
}

/** Whose glasses one’s own can meet, the highest first. */
async function withinReach(guest: RealGuest): Promise<readonly string[]> {
  const { people } = await guest.seen();
  const found: string[] = [];
  for (const { id } of companyOf(people.length)) if (id !== LEARNER && id !== LEADER && (await guest.canTouch(id))) found.push(id);
  return found;
}
