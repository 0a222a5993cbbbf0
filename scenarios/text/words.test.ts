import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import { PACKS } from '../packs/catalog';
import { RULES } from '../rulebook/catalog';
import { CASES } from '../rulebook/examples/cases';
import { goodVisit } from '../rulebook/examples/good-visit';
import { PARTS } from '../rulebook/rule';
import { scenes } from '../scenes/catalog';
import { attemptHeader } from '../scenes/header';
import { LINES } from './lines/line-catalog';
import { fill, happened, LANGUAGES, message, ruleText, wordsIn, type Language } from './words';

/** Every sentence of a language with the path that leads to it. */
function sentences(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(`${path}/${key}`, inner);
  };
  walk('rules', wordsIn(language).rules);
  walk('messages', wordsIn(language).messages);
  return found;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{[a-zA-Z]+\}/g)].map(([placeholder]) => placeholder).sort();
}

const english = sentences('en');

/** `vous êtes descendu`, `restez droit`: said to a woman as well, so it has to be said otherwise. */
const GENDERED = /vous (?:ne |n’)?(?:vous )?(?:êtes|étiez|serez|seriez)(?: (?:pas|jamais|encore|déjà|d’abord|aussitôt))? (?!ici|ainsi|parmi|aussi)(?:\p{L}+(?:é|i|u)|assis|prêt|seul)(?!\p{L})|(?:tenez-vous|restez) (?:droit|assis|prêt|seul)(?!\p{L})/iu;

describe.each(LANGUAGES)('the words in %s', (language) => {
  const here = sentences(language);

  it('are the same set as in English', () => {
    expect([...here.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same placeholders as in English', () => {
    const differing = [...here].filter(
      ([path, text]) => placeholders(text).join() !== placeholders(english.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are never empty, double-spaced or badly trimmed', () => {
    expect([...here].filter(([, text]) => text === '' || text !== text.trim() || /  /.test(text))).toEqual([]);
  });

  it('cover every rule, with both sides of what is contested', () => {
    expect(Object.keys(wordsIn(language).rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { id, contested } of RULES) expect(ruleText(language, id)?.sides === undefined).toBe(!contested);
  });

  it('name every pack, part, severity, outcome and grade', () => {
    const names = [
      ...PACKS.flatMap(({ id }) => [`pack.${id}`, `pack.${id}.about`]),
      ...PARTS.map((part) => `part.${part}`),
      ...['critical', 'major', 'minor'].map((severity) => `severity.${severity}`),
      ...['met', 'partly', 'missed', 'not-observed'].map((outcome) => `outcome.${outcome}`),
      ...['S', 'A', 'B', 'C', 'D'].map((grade) => `grade.${grade}`),
    ];
    for (const key of names) expect(message(language, key)).not.toBe(key);
  });

  it('tell every example of every rule in a whole sentence', () => {
    for (const { id, judge } of RULES) {
      for (const [, edit] of CASES[id] ?? []) {
        for (const judgement of judge(edit(goodVisit), LEARNER)) {
          expect(happened(language, { ...judgement, rule: id })).toMatch(/^[^{}]+[.。]$/u);
        }
      }
    }
  });

  it('tell what was left out and what never came', () => {
    for (const { id, judge, occasion } of RULES) {
      const [omitted] = judge([{ step: 9, type: 'scene.ended', by: 'scene', how: 'idle' }], LEARNER);
      const [voided] = judge([{ step: 9, type: 'occasion.void', by: 'scene', occasion }], LEARNER);
      for (const judgement of [omitted, voided]) {
        expect(judgement && happened(language, { ...judgement, rule: id })).toMatch(/^[^{}]+[.。]$/u);
      }
    }
  });
});

describe('the scenes', () => {
  it.each(scenes.map(({ id, cast, rules }) => [id, cast, rules] as const))('%s has a title, a briefing and names for its people', (id, cast) => {
    const keys = ['title', 'summary', 'briefing.who', 'briefing.where', 'briefing.expected'].map((key) => `${id}.${key}`);
    for (const key of [...keys, ...cast.map(({ nameKey }) => nameKey)]) expect(message('en', key)).not.toBe(key);
  });

  it('have hints that their help can give, and no others', () => {
    const folder = fileURLToPath(new URL('../', import.meta.url));
    const helps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('help.ts'));
    const source = helps.map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n');
    for (const key of Object.keys(wordsIn('en').messages).filter((one) => one.startsWith('hint.'))) {
      const [, , ...rest] = key.split('.');
      expect(source, key).toMatch(new RegExp(`['\`?: .]${rest.join('\\.')}['\`]`));
    }
  });

  it('have a name for every place, piece of furniture and thing', () => {
    for (const scene of scenes) {
      const { layout, entities } = scene.setting(attemptHeader(scene, { id: '5eed5eed-5eed-4eed-8eed-5eed5eed5eed', seed: 1, mode: 'learn', pack: 'traditional', device: 'script' }));
      for (const { id } of [...layout.spots, ...layout.furniture, ...layout.doors, ...entities]) expect(message('en', `thing.${id}`), id).not.toBe(`thing.${id}`);
    }
  });
});

describe('typography', () => {
  it('puts a narrow space before French double punctuation and inside guillemets', () => {
    const faulty = [...sentences('fr')].filter(([, text]) => /[^\u202f][:;?!»%]|«[^\u202f]/u.test(text));
    expect(faulty).toEqual([]);
  });

  it('never parts a French number from its unit', () => {
    expect([...sentences('fr')].filter(([, text]) => /[\d}] (s|cm|mm|m|h|min)\b/u.test(text))).toEqual([]);
  });

  it('says in French nothing of the learner that holds for a man alone', () => {
    expect([...sentences('fr'), ...LINES.map(({ id, fr }) => [id, fr] as const)].filter(([, text]) => GENDERED.test(text))).toEqual([]);
  });

  it('uses curved apostrophes and quotes', () => {
    for (const language of LANGUAGES)
      expect([...sentences(language)].filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('keeps Latin punctuation and spaces out of Japanese', () => {
    expect([...sentences('ja')].filter(([, text]) => /[,;:!?]|[^a-zA-Z%課部] /u.test(text))).toEqual([]);
  });
});

describe('filling', () => {
  it('writes figures as the language does', () => {
    expect(fill('en', '{seconds} s', { seconds: 2.5 })).toBe('2.5 s');
    expect(fill('fr', '{seconds} s', { seconds: 2.5 })).toBe('2,5 s');
    expect(fill('ja', '{seconds}秒', { seconds: 2.5 })).toBe('2.5秒');
  });

  it('shows a key that nobody wrote', () => {
    expect(message('en', 'thing.unicorn')).toBe('thing.unicorn');
    expect(ruleText('en', 'meishi.unwritten')).toBeUndefined();
  });
});
