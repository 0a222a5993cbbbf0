/** What the core says in French. */
import { course } from './fr/course';
import { hints } from './fr/hints';
import { names } from './fr/names';
import { places } from './fr/places';
import { rulesAfter } from './fr/rules-after';
import { rulesBefore } from './fr/rules-before';
import { rulesGreeting } from './fr/rules-greeting';
import { rulesPresenting } from './fr/rules-presenting';
import { rulesReceiving } from './fr/rules-receiving';
import { s03 } from './fr/s03';
import { things } from './fr/things';

export const rules = { ...rulesBefore, ...rulesPresenting, ...rulesGreeting, ...rulesReceiving, ...rulesAfter };
export const messages = { ...names, ...things, ...places, ...s03, ...hints, ...course };
