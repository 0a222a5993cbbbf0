/** Every scene that is played by a script of real mouse and keys, in the app and, without a window, by the same eyes. S03 has specs of its own. */
import { eveningByMouse } from '../evening-by-mouse';
import type { PlayPage } from '../play-page';
import { arrivingByMouse } from './arriving';
import { dojoByMouse } from './bow-dojo';
import { bureikoByMouse } from './bureiko';
import { decliningByMouse } from './declining';
import { emptyHolderByMouse } from './empty-holder';
import { fallingCardByMouse } from './falling-card';
import { hostByMouse } from './host';
import { kanpaiByMouse } from './kanpai';
import { leavingByMouse } from './leaving';
import { preemptedByMouse } from './preempted';
import { pouringByMouse } from './serving';
import { simultaneousByMouse } from './simultaneous';

export type ByMouse = (play: PlayPage, size: { width: number; height: number }) => Promise<unknown>;

export const BY_MOUSE: Readonly<Record<string, ByMouse>> = {
  s01: (play, size) => eveningByMouse(play, size), s02: dojoByMouse, s04: hostByMouse, s05: preemptedByMouse, s06: simultaneousByMouse, s11: emptyHolderByMouse, s12: fallingCardByMouse,
  s15: arrivingByMouse, s16: kanpaiByMouse, s17: pouringByMouse, s18: decliningByMouse, s19: bureikoByMouse, s20: leavingByMouse,
};
