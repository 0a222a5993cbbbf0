/** What the core says in Japanese. */
import { course } from './ja/course';
import { hints } from './ja/hints';
import { names } from './ja/names';
import { places } from './ja/places';
import { rulesAfter } from './ja/rules-after';
import { rulesPairs } from './ja/rules-pairs';
import { rulesBefore } from './ja/rules-before';
import { rulesCrossing } from './ja/rules-crossing';
import { rulesDesign } from './ja/rules-design';
import { rulesHosting } from './ja/rules-hosting';
import { rulesGreeting } from './ja/rules-greeting';
import { rulesPresenting } from './ja/rules-presenting';
import { rulesRunOut } from './ja/rules-run-out';
import { rulesFallen } from './ja/rules-fallen';
import { rulesBows } from './ja/rules-bows';
import { rulesReceiving } from './ja/rules-receiving';
import { s02 } from './ja/s02';
import { s03 } from './ja/s03';
import { s05 } from './ja/s05';
import { s06 } from './ja/s06';
import { s04 } from './ja/s04';
import { s11 } from './ja/s11';
import { s12 } from './ja/s12';
import { things } from './ja/things';

export const rules = { ...rulesDesign, ...rulesBefore, ...rulesPresenting, ...rulesGreeting, ...rulesHosting, ...rulesCrossing, ...rulesPairs, ...rulesReceiving, ...rulesAfter, ...rulesRunOut, ...rulesFallen, ...rulesBows };
export const messages = { ...names, ...things, ...places, ...s02, ...s03, ...s04, ...s06, ...s05, ...s11, ...s12, ...hints, ...course };
