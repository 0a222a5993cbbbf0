import { describe, expect, it } from 'vitest';
import { RULES } from '../../scenarios/rulebook/catalog';
import { scenes } from '../../scenarios/scenes/catalog';
import { callReigi } from '../../tests/support/call-reigi';

const answer = async (...words: string[]): Promise<unknown> => {
  const { code, out, notes } = await callReigi(words);
  expect([code, notes]).toEqual([0, []]);
  return JSON.parse(out);
};

describe('reigi scenarios', () => {
  it('lists every scene with what the issue of the answer promises', async () => {
    const list = (await answer('scenarios', '--json')) as Record<string, unknown>[];
    expect(list.map((one) => Object.keys(one))).toEqual(scenes.map(() => ['id', 'code', 'title', 'level', 'version', 'cast', 'rules']));
    expect(list[0]).toMatchObject({ id: 's01', code: 'S01', level: 1, rules: scenes[0]?.rules });
  });

  it.each(['en', 'ja', 'fr'])('has a title and names in %s', async (lang) => {
    const list = (await answer('scenarios', '--json', '--lang', lang)) as { title: string; cast: { name: string }[] }[];
    for (const { title, cast } of list) {
      for (const text of [title, ...cast.map(({ name }) => name)]) expect(text).not.toMatch(/^$|^s\d\d\.|^person\./);
    }
  });

  it('speaks differently in each language', async () => {
    const titles = await Promise.all(['en', 'ja', 'fr'].map(async (lang) => (await callReigi(['scenarios', `--lang=${lang}`])).out));
    expect(new Set(titles).size).toBe(3);
  });
});

describe('reigi rules', () => {
  it('lists every rule with words, sources and where it is scored', async () => {
    const list = (await answer('rules', '--json')) as Record<string, unknown>[];
    expect(list.map((one) => one['id'])).toEqual(RULES.map(({ id }) => id));
    for (const one of list) {
      expect(Object.keys(one)).toEqual(['id', 'statement', 'why', 'severity', 'guide', 'contested', 'sources', 'scoredIn']);
      expect(one['statement']).toBeTruthy();
      expect(one['why']).toBeTruthy();
      expect(one['guide']).toMatch(/^(yes|principle|no)$/);
      expect(one['scoredIn']).toEqual(scenes.filter(({ rules }) => rules.includes(String(one['id']))).map(({ id }) => id));
    }
  });

  it('shows the named ones only', async () => {
    expect(await answer('rules', 'meishi.receive.chodai', '--json', '--lang', 'ja')).toMatchObject([{ id: 'meishi.receive.chodai' }]);
  });
});

describe('reigi refuses in one line, with exit code 2 and no answer:', () => {
  it.each([
    [[], /give a command: scenarios/],
    [['nope'], /"nope" is not a command; commands: scenarios/],
    [['toString'], /"toString" is not a command/],
    [['no\npe\u001b[31m\u2028'], /"no\\npe\\u001b\[31m\\u2028" is not a command/],
    [['scenarios', 'extra'], /"extra" is one word too many/],
    [['scenarios', '--lang', 'de'], /--lang must be en, ja, fr; not "de"/],
    [['scenarios', '--lang'], /--lang needs a value/],
    [['scenarios', '--json=1'], /--json takes no value/],
    [['scenarios', '--json', '--json'], /--json is given twice/],
    [['scenarios', '--constructor'], /"--constructor" is not an option here; options: --help, --json, --lang/],
    [['rules', 'meishi.nothing'], /"meishi.nothing" is not a rule/],
    [['schema'], /name the schema: `reigi schema attempt`/],
    [['schema', 'card'], /name the schema/],
    [['play'], /SCENE is missing; name one of s01, s02, s03/],
    [['play', 's99'], /SCENE "s99" is not a scene/],
    [['play', 's03'], /--as is missing; choose perfect/],
    [['play', 's03', '--as', 'master'], /--as must be perfect, careless, random, idle, leaver; not "master"/],
    [['play', 's03', '--as', 'idle'], /--seed is missing/],
    [['play', 's03', '--as', 'idle', '--seed', '1e3'], /--seed must be a whole number from 0 to 4294967295; not "1e3"/],
    [['play', 's03', '--as', 'idle', '--seed', '4294967296'], /--seed must be/],
    [['play', 's03', '--as', 'idle', '--seed', '1'], /--out is missing/],
    [['play', 's03', '--as', 'idle', '--seed', '1', '--out', '-', '--mode', 'easy'], /--mode must be learn, practice, exam/],
    [['play', 's03', '--as', 'idle', '--seed', '1', '--out', '-', '--pack', 'none'], /--pack must be guide-strict/],
    [['play', 's03', '--as', 'idle', '--seed', '1', '--out', '/nowhere/at/all.json'], /--out "\/nowhere\/at\/all.json" cannot be written \(ENOENT\)/],
    [['play', 's03', '--as', 'idle', '--seed', '1', '--out', import.meta.dirname], /--out .* is not a plain file/],
    [['score'], /FILE is missing/],
    [['score', 'no-such-file.json'], /FILE "no-such-file.json" cannot be read \(ENOENT\)/],
    [['score', import.meta.dirname], /FILE .* is a folder/],
    [['score', '-', '--pack', 'none'], /--pack must be/],
    [['replay', 'no-such-file.json', '--json'], /cannot be read/],
  ])('%j', async (words, line) => {
    const { code, out, notes } = await callReigi(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(line);
    for (const control of ['\n', '\u001b', '\u2028']) expect(notes[0]).not.toContain(control);
  });
});

describe('reigi helps', () => {
  it.each([['--help'], ['-h'], ['help'], ['play', '--help'], ['score', 'x', '--help']])('%j', async (...words) => {
    const { code, out, notes } = await callReigi(words);
    expect([code, notes]).toEqual([0, []]);
    expect(out).toMatch(/reigi.*\n$/s);
  });
});
