/** What the core says in French. */
import { course } from './fr/course';
import { hints } from './fr/hints';
import { names } from './fr/names';
import { places } from './fr/places';
import { rulesAfter } from './fr/rules-after';
import { rulesPairs } from './fr/rules-pairs';
import { rulesBefore } from './fr/rules-before';
import { rulesCrossing } from './fr/rules-crossing';
import { rulesDesign } from './fr/rules-design';
import { rulesHosting } from './fr/rules-hosting';
import { rulesGreeting } from './fr/rules-greeting';
import { rulesPresenting } from './fr/rules-presenting';
import { rulesRunOut } from './fr/rules-run-out';
import { rulesFallen } from './fr/rules-fallen';
import { rulesBows } from './fr/rules-bows';
import { rulesReceiving } from './fr/rules-receiving';
import { s02 } from './fr/s02';
import { s03 } from './fr/s03';
import { s05 } from './fr/s05';
import { s06 } from './fr/s06';
import { s04 } from './fr/s04';
import { s11 } from './fr/s11';
import { s12 } from './fr/s12';
import { things } from './fr/things';

export const rules = { ...rulesDesign, ...rulesBefore, ...rulesPresenting, ...rulesGreeting, ...rulesHosting, ...rulesCrossing, ...rulesPairs, ...rulesReceiving, ...rulesAfter, ...rulesRunOut, ...rulesFallen, ...rulesBows };
export const messages = { ...names, ...things, ...places, ...s02, ...s03, ...s04, ...s06, ...s05, ...s11, ...s12, ...hints, ...course };
