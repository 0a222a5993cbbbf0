/** What the core says in English. */
import { course } from './en/course';
import { hints } from './en/hints';
import { names } from './en/names';
import { places } from './en/places';
import { rulesAfter } from './en/rules-after';
import { rulesBefore } from './en/rules-before';
import { rulesGreeting } from './en/rules-greeting';
import { rulesPresenting } from './en/rules-presenting';
import { rulesReceiving } from './en/rules-receiving';
import { s03 } from './en/s03';
import { things } from './en/things';

export const rules = { ...rulesBefore, ...rulesPresenting, ...rulesGreeting, ...rulesReceiving, ...rulesAfter };
export const messages = { ...names, ...things, ...places, ...s03, ...hints, ...course };
