/** How each scene is played: its master, the mistakes it lists, and the way out. */
import type { SpotId } from '../kernel/ids';
import type { Session } from '../kernel/session-api';
import { workbench } from '../scenes/s01-workbench/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S01, givenS01, LISTED_SLIPS as LISTED_S01 } from '../scenes/s01-workbench/slips';
import { dojo } from '../scenes/s02-bow-dojo/master';
import { LISTED_SLIPS as LISTED_S02 } from '../scenes/s02-bow-dojo/slips';
import { firstVisit } from '../scenes/s03-first-visit/master';
import { LISTED_SLIPS as LISTED_S03 } from '../scenes/s03-first-visit/slips';
import { host } from '../scenes/s04-host/master';
import { LISTED_SLIPS as LISTED_S04 } from '../scenes/s04-host/slips';
import { preempted } from '../scenes/s05-preempted/master';
import { LISTED_SLIPS as LISTED_S05 } from '../scenes/s05-preempted/slips';
import { crossed } from '../scenes/s06-simultaneous/master';
import { LISTED_SLIPS as LISTED_S06 } from '../scenes/s06-simultaneous/slips';
import { runOut } from '../scenes/s11-empty-holder/master';
import { LISTED_SLIPS as LISTED_S11 } from '../scenes/s11-empty-holder/slips';
import { fallenCard } from '../scenes/s12-falling-card/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S12, LISTED_SLIPS as LISTED_S12 } from '../scenes/s12-falling-card/slips';
import { organiser } from '../scenes/s15-arriving/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S15, LISTED_SLIPS as LISTED_S15 } from '../scenes/s15-arriving/slips';
import { kanpai } from '../scenes/s16-kanpai/master';
import { LISTED_SLIPS as LISTED_S16 } from '../scenes/s16-kanpai/slips';
import { declining } from '../scenes/s18-declining/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S18, LISTED_SLIPS as LISTED_S18 } from '../scenes/s18-declining/slips';
import { bureiko } from '../scenes/s19-bureiko/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S19, LISTED_SLIPS as LISTED_S19 } from '../scenes/s19-bureiko/slips';
import { leaving } from '../scenes/s20-leaving/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S20, LISTED_SLIPS as LISTED_S20 } from '../scenes/s20-leaving/slips';
import { pouring } from '../scenes/s17-pouring/master';
import { EXCLUSIVE_SLIPS as EXCLUSIVE_S17, LISTED_SLIPS as LISTED_S17 } from '../scenes/s17-pouring/slips';
import { s12 } from '../scenes/s12-falling-card/scene';
import { s18 } from '../scenes/s18-declining/scene';
import { s20 } from '../scenes/s20-leaving/scene';
import type { HeaderWish } from '../scenes/header';
import type { Plan } from './player';

export interface ScenePlay {
  /** Every correct act can be swapped for a slip of the scene. */
  master(session: Session, slips: ReadonlySet<string>): Plan;
  readonly listed: readonly string[];
  /** Slips of which one run can make only one. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Slips that this seed leaves no occasion for. */
  impossible?(seed: number): readonly string[];
  /** The card and what is known of it, where a slip was made before the scene began. */
  given?(slips: ReadonlySet<string>): Pick<HeaderWish, 'card' | 'carry'>;
  /** Where one leaves at once. */
  readonly exit: SpotId;
}

const PLAYS: Readonly<Record<string, ScenePlay>> = {
  s01: { master: workbench, listed: LISTED_S01, exclusive: EXCLUSIVE_S01, given: givenS01, exit: 'flat.door' },
  s02: { master: dojo, listed: LISTED_S02, exit: 'training.exit' },
  s03: { master: firstVisit, listed: LISTED_S03, exit: 'lobby.exit' },
  // A guest who has hurried sits down at once: his seat can no longer be taken.
  s04: { master: host, listed: LISTED_S04, exclusive: [['presents-first', 'takes-kamiza']], exit: 'ground.exit' },
  s05: { master: preempted, listed: LISTED_S05, exclusive: [['pushes-forward', 'rummage']], exit: 'corridor.west' },
  s06: { master: crossed, listed: LISTED_S06, exit: 'project.exit' },
  s11: { master: runOut, listed: LISTED_S11, exit: 'meeting.exit' },
  s12: {
    master: fallenCard, listed: LISTED_S12, exclusive: EXCLUSIVE_S12, exit: 'meeting.exit',
    // What has not fallen cannot be handed over.
    impossible: (seed) => (s12.vary(seed)['drop'] === 'theirs' ? ['hands-it-over'] : []),
  },
  s15: { master: organiser, listed: LISTED_S15, exclusive: EXCLUSIVE_S15, exit: 'street.west' },
  s16: { master: kanpai, listed: LISTED_S16, exit: 'tatami.exit' },
  s18: {
    master: declining, listed: LISTED_S18, exclusive: EXCLUSIVE_S18, exit: 'tatami.exit',
    // Only who has come by car breaks the law with a glass.
    impossible: (seed) => (s18.vary(seed)['reason'] === 'driving' ? [] : ['accepts-driving']),
  },
  s19: { master: bureiko, listed: LISTED_S19, exclusive: EXCLUSIVE_S19, exit: 'tatami.exit' },
  s20: {
    master: leaving, listed: LISTED_S20, exclusive: EXCLUSIVE_S20, exit: 'tatami.exit',
    // Whoever has drunk nothing may drive.
    impossible: (seed) => (s20.vary(seed)['before'] === 0 ? ['rides-home'] : []),
  },
  s17: { master: pouring, listed: LISTED_S17, exclusive: EXCLUSIVE_S17, exit: 'tatami.exit' },
};

export function playOf(scene: string): ScenePlay {
  const play = PLAYS[scene];
  if (play === undefined) throw new RangeError(`no player knows the scene "${scene}"`);
  return play;
}
