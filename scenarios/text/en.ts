/** What the core says in English. */
import { course } from './en/course';
import { hints } from './en/hints';
import { names } from './en/names';
import { places } from './en/places';
import { rulesAfter } from './en/rules-after';
import { rulesPairs } from './en/rules-pairs';
import { rulesBefore } from './en/rules-before';
import { rulesCrossing } from './en/rules-crossing';
import { rulesDesign } from './en/rules-design';
import { rulesHosting } from './en/rules-hosting';
import { rulesGreeting } from './en/rules-greeting';
import { rulesPresenting } from './en/rules-presenting';
import { rulesRunOut } from './en/rules-run-out';
import { rulesFallen } from './en/rules-fallen';
import { rulesBows } from './en/rules-bows';
import { rulesReceiving } from './en/rules-receiving';
import { s02 } from './en/s02';
import { s03 } from './en/s03';
import { s05 } from './en/s05';
import { s06 } from './en/s06';
import { s04 } from './en/s04';
import { s11 } from './en/s11';
import { s12 } from './en/s12';
import { things } from './en/things';

export const rules = { ...rulesDesign, ...rulesBefore, ...rulesPresenting, ...rulesGreeting, ...rulesHosting, ...rulesCrossing, ...rulesPairs, ...rulesReceiving, ...rulesAfter, ...rulesRunOut, ...rulesFallen, ...rulesBows };
export const messages = { ...names, ...things, ...places, ...s02, ...s03, ...s04, ...s06, ...s05, ...s11, ...s12, ...hints, ...course };
