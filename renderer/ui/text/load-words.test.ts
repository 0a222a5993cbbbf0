import { beforeEach, expect, test, vi } from 'vitest';

// The set-up of all tests has taught every language to the modules that they share; here nobody has.
beforeEach(() => vi.resetModules());

async function newcomer() {
  const words = await import('../../../scenarios/text/words');
  return { ...words, ...(await import('./load-words')), ...(await import('../../app/appearance')) };
}

test('a language is learnt when it is asked for, and no other', async () => {
  const { loadWords, LANGUAGES, message, speaks } = await newcomer();
  expect(LANGUAGES.filter(speaks)).toEqual([]);
  await loadWords('en');
  expect(LANGUAGES.filter(speaks)).toEqual(['en']);
  expect(message('en', 's03.title')).toBe('First visit: you are the visitor');
  expect(() => message('ja', 's03.title')).toThrow('the words of "ja" have not been learnt');
});

test('whoever looks in all languages has them all', async () => {
  const { loadEveryLanguage, speaksEveryLanguage } = await newcomer();
  expect(speaksEveryLanguage()).toBe(false);
  await loadEveryLanguage();
  expect(speaksEveryLanguage()).toBe(true);
});

test('the page turns to a language only once it has the words, and to the one that was wanted last', async () => {
  const { speak, speaks } = await newcomer();
  document.documentElement.lang = 'en';
  let isWanted = true;
  const first = speak('ja', () => isWanted);
  expect(document.documentElement.lang).toBe('en');
  isWanted = false;
  await first;
  expect([document.documentElement.lang, speaks('ja')]).toEqual(['en', true]);
  await speak('fr');
  expect(document.documentElement.lang).toBe('fr');
});
