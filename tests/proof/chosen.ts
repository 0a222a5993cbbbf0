/** What the words after `npm run proof --` choose: groups, some of their targets, some of their cases. */
import type { Choice } from './table';
import type { Group } from './target';

export interface Chosen {
  readonly groups: readonly Group[];
  readonly choice: Choice;
}

/** undefined: the words mean something else, or nothing. A target alone brings its group. */
export function chosenOf(words: readonly string[], all: readonly Group[]): Chosen | undefined {
  const names: string[] = [];
  const range: { from?: number; to?: number } = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (word === '--long') continue;
    if (word === '--from' || word === '--to') {
      at += 1;
      if (!/^[1-9]\d{0,8}$/u.test(words[at] ?? '')) return undefined;
      range[word === '--from' ? 'from' : 'to'] = Number(words[at]);
    } else names.push(word);
  }
  const ids = all.flatMap(({ targets }) => targets.map(({ id }) => id)).filter((id) => names.some((name) => name.toLowerCase() === id.toLowerCase()));
  const isKnown = (name: string): boolean => all.some((group) => group.name === name) || ids.some((id) => id.toLowerCase() === name.toLowerCase());
  // Cases are counted from 1 in every target: a range means something beside a target only.
  if (!names.every(isKnown) || (ids.length === 0 && (range.from ?? range.to) !== undefined)) return undefined;
  const groups = names.length === 0 ? all : all.filter(({ name, targets }) => names.includes(name) || targets.some(({ id }) => ids.includes(id)));
  return { groups, choice: { ...(ids.length === 0 ? {} : { targets: ids }), ...range } };
}
