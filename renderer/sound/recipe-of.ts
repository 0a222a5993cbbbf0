/** Which recipe makes which sound. */
import { bowRustle } from './recipes/bow-rustle';
import { chair } from './recipes/chair';
import { clap } from './recipes/clap';
import { clothBrush } from './recipes/cloth-brush';
import { clothSit } from './recipes/cloth-sit';
import { coatOff } from './recipes/coat-off';
import { doorClose } from './recipes/door-close';
import { doorOpen } from './recipes/door-open';
import { glassClink } from './recipes/glass-clink';
import { holderFlap } from './recipes/holder-flap';
import { knock } from './recipes/knock';
import { lobbyTone } from './recipes/lobby-tone';
import { meetingTone } from './recipes/meeting-tone';
import { streetTone } from './recipes/street-tone';
import { paperDropped } from './recipes/paper-dropped';
import { paperLaid } from './recipes/paper-laid';
import { paperSlid } from './recipes/paper-slid';
import { paperTaken } from './recipes/paper-taken';
import { paperTurned } from './recipes/paper-turned';
import { phoneBuzz } from './recipes/phone-buzz';
import { pour } from './recipes/pour';
import { stepOnCarpet } from './recipes/step-on-carpet';
import { stepOnStone } from './recipes/step-on-stone';
import { thingLaid } from './recipes/thing-laid';
import type { SoundName } from './sounds';
import type { Recipe } from './synth/recipe';

export const RECIPE_OF: Readonly<Record<SoundName, Recipe>> = {
  'paper-taken': paperTaken,
  'paper-turned': paperTurned,
  'paper-laid': paperLaid,
  'paper-slid': paperSlid,
  'paper-dropped': paperDropped,
  'step-on-carpet': stepOnCarpet,
  'step-on-stone': stepOnStone,
  'door-open': doorOpen,
  'door-close': doorClose,
  knock,
  'coat-off': coatOff,
  'cloth-sit': clothSit,
  'bow-rustle': bowRustle,
  'cloth-brush': clothBrush,
  chair,
  'holder-flap': holderFlap,
  'thing-laid': thingLaid,
  'phone-buzz': phoneBuzz,
  'glass-clink': glassClink,
  pour,
  clap,
  'lobby-tone': lobbyTone,
  'meeting-tone': meetingTone,
  'street-tone': streetTone,
};
