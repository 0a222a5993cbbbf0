/** What the core says in Japanese. */
import { course } from './ja/course';
import { hints } from './ja/hints';
import { names } from './ja/names';
import { places } from './ja/places';
import { rulesAfter } from './ja/rules-after';
import { rulesBefore } from './ja/rules-before';
import { rulesGreeting } from './ja/rules-greeting';
import { rulesPresenting } from './ja/rules-presenting';
import { rulesReceiving } from './ja/rules-receiving';
import { s03 } from './ja/s03';
import { things } from './ja/things';

export const rules = { ...rulesBefore, ...rulesPresenting, ...rulesGreeting, ...rulesReceiving, ...rulesAfter };
export const messages = { ...names, ...things, ...places, ...s03, ...hints, ...course };
