import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEARNER } from '../kernel/ids';
import { PACKS } from '../packs/catalog';
import { RULES } from '../rulebook/catalog';
import { CASES_AFTER } from '../rulebook/examples/cases-after';
import { CASES_BEFORE } from '../rulebook/examples/cases-before';
import { CASES_PRESENTING } from '../rulebook/examples/cases-presenting';
import { goodVisit } from '../rulebook/examples/good-visit';
import { PARTS } from '../rulebook/rule';
import { layout } from '../scenes/s03-first-visit/layout';
import { fill, happened, LANGUAGES, message, ruleText, WORDS, type Language } from './words';

const CASES = { ...CASES_BEFORE, ...CASES_PRESENTING, ...CASES_AFTER };

/** Every sentence of a language with the path that leads to it. */
function sentences(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(`${path}/${key}`, inner);
  };
  walk('rules', WORDS[language].rules);
  walk('messages', WORDS[language].messages);
  return found;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{[a-zA-Z]+\}/g)].map(([placeholder]) => placeholder).sort();
}

const english = sentences('en');

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
    expect(Object.keys(WORDS[language].rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
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

describe('the hints of the first visit', () => {
  it('are exactly those that its help can give', () => {
    const help = readFileSync(new URL('../scenes/s03-first-visit/help.ts', import.meta.url), 'utf8');
    const given = [...help.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map(([, key]) => `hint.s03.${key}`);
    const written = Object.keys(WORDS.en.messages).filter((key) => key.startsWith('hint.s03.'));
    for (const key of written) expect(given).toContain(key);
    const beats = new Set(written.map((key) => key.split('.')[2]));
    expect(given.filter((key) => beats.has(key.split('.')[2]) && !written.includes(key))).toEqual([]);
  });
});

describe('the room of the first visit', () => {
  it('has a name for every place and piece of furniture', () => {
    for (const { id } of [...layout.spots, ...layout.furniture, ...layout.doors]) {
      expect(message('en', `thing.${id}`)).not.toBe(`thing.${id}`);
    }
  });
});

describe('typography', () => {
  it('puts a narrow space before French double punctuation and inside guillemets', () => {
    const faulty = [...sentences('fr')].filter(([, text]) => /[^\u202f][:;?!»%]|«[^\u202f]/u.test(text));
    expect(faulty).toEqual([]);
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
