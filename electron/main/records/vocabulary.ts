/** The words of the records: verbs and kinds that others know, and Reigi's own names. */
import { findRule } from '../../../scenarios/rulebook/catalog';
import '../../../scenarios/text/every-language';
import { LANGUAGES, message, ruleText, type Language } from '../../../scenarios/text/words';
import type { Activity, Statement } from './statement';

/** Well-formed, and by RFC 2606 nobody's: a name promises no page. */
export const BASE = 'https://reigi.invalid/xapi';
const ADL = 'http://adlnet.gov/expapi';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';

type LanguageMap = Record<Language, string>;
const inAll = (word: (language: Language) => string): LanguageMap =>
  Object.fromEntries(LANGUAGES.map((language) => [language, word(language)])) as LanguageMap;
const verb = (name: string, en: string, ja: string, fr: string): Statement['verb'] => ({ id: `${ADL}/verbs/${name}`, display: { en, ja, fr } });

export const VERBS = {
  initialized: verb('initialized', 'began', '開始した', 'a commencé'),
  completed: verb('completed', 'completed', '最後まで行った', 'a terminé'),
  passed: verb('passed', 'passed', '合格した', 'a réussi'),
  failed: verb('failed', 'did not pass', '合格しなかった', 'n’a pas réussi'),
  scored: verb('scored', 'was judged on', '判定を受けた', 'a été évalué sur'),
  terminated: verb('terminated', 'ended', '終了した', 'a mis fin à'),
} as const;

/** Only what counts towards having done the course may carry this. */
export const MOVE_ON: Activity = {
  objectType: 'Activity',
  id: `${CMI5}/categories/moveon`,
  definition: { type: `${ADL}/activities/profile`, name: { en: 'cmi5 moveOn', ja: 'cmi5 moveOn', fr: 'cmi5 moveOn' } },
};
export const SESSION = `${CMI5}/extensions/sessionid`;
export const MASTERY = `${CMI5}/extensions/masteryscore`;
export const ownExtension = (name: string): string => `${BASE}/extensions/${name}`;

export const COURSE: Activity = {
  objectType: 'Activity',
  id: `${BASE}/course`,
  definition: { type: `${ADL}/activities/course`, name: { en: 'Reigi: Japanese business etiquette', ja: '礼儀：日本のビジネスマナー', fr: 'Reigi : l’étiquette professionnelle japonaise' } },
};

export function sceneActivity(scene: string): Activity {
  return {
    objectType: 'Activity',
    id: `${BASE}/scenes/${encodeURIComponent(scene)}`,
    definition: { type: `${ADL}/activities/simulation`, name: inAll((language) => message(language, `${scene}.title`)) },
  };
}

export function packActivity(pack: string): Activity {
  return {
    objectType: 'Activity',
    id: `${BASE}/packs/${encodeURIComponent(pack)}`,
    definition: { type: `${ADL}/activities/profile`, name: inAll(() => pack) },
  };
}

export function ruleActivity(rule: string): Activity {
  const source = findRule(rule)?.sources.find(({ url }) => url.startsWith('https://'))?.url;
  return {
    objectType: 'Activity',
    id: `${BASE}/rules/${encodeURIComponent(rule)}`,
    definition: {
      type: `${ADL}/activities/objective`,
      name: inAll((language) => ruleText(language, rule)?.title ?? rule),
      description: inAll((language) => ruleText(language, rule)?.advice ?? rule),
      ...(source === undefined ? {} : { moreInfo: source }),
    },
  };
}
