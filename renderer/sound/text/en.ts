/** What each sound is called when it is read instead of heard. */
import type { SoundName } from '../sounds';

export type SoundTexts = Readonly<Record<SoundName, string>>;

export const en: SoundTexts = {
  'paper-taken': '[a card is taken]',
  'paper-turned': '[a card is turned]',
  'paper-laid': '[a card is laid down]',
  'paper-slid': '[a card slides]',
  'paper-dropped': '[a card drops]',
  'step-on-carpet': '[soft footsteps]',
  'step-on-stone': '[footsteps]',
  'door-open': '[a door opens]',
  'door-close': '[a door closes]',
  knock: '[three knocks on a door]',
  'coat-off': '[a coat comes off]',
  'cloth-sit': '[someone sits down]',
  'bow-rustle': '[a jacket rustles in a bow]',
  'cloth-brush': '[clothes rustle]',
  chair: '[a chair moves]',
  'holder-flap': '[the flap of a card holder]',
  'thing-laid': '[something is put down]',
  'phone-buzz': '[a phone buzzes in a pocket]',
  'glass-clink': '[glasses touch]',
  pour: '[a drink is poured]',
  clap: '[a clap]',
  'lobby-tone': '[distant air conditioning]',
  'meeting-tone': '[a quiet room]',
  'street-tone': '[a street at night]',
};
