/** What may be said in the dojo, and what helps: the words come first. */
import { fan, type Choice } from '../../acts/help';
import { LEARNER, type LineId } from '../../kernel/ids';
import type { Progress } from '../../kernel/scene';
import { askedLast } from './cues';

const GREETING: Choice = { fitting: 'p24', others: ['x.domo', 'x.yoroshiku', 'sorry'] };
const SORRY: Choice = { fitting: 'sorry', others: ['x.domo', 'p24', 'x.oops'] };
const CHOICES: Readonly<Record<string, Choice>> = {
  'drill.30': GREETING, 'drill.45': SORRY, 'card.greeting': GREETING, 'card.apology': SORRY,
  'card.farewell': { fitting: 'p23c', others: ['x.domo', 'p24', 'p27'] },
};
const LIGHT: Choice = { fitting: 'p27', others: ['x.domo', 't04', 'sorry'] };

export function sayableS02(progress: Progress): { lines: readonly LineId[]; fitting: LineId } {
  return fan(progress, CHOICES[askedLast(progress.observations)] ?? LIGHT);
}

export function hintS02({ beat, observations, world }: Progress): string {
  const asked = observations.findLast((one) => one.type === 'bow.expected');
  if (beat === 'stand' || asked === undefined) return 'hint.s02.stand';
  const isSaid = observations.some((one) => one.type === 'line.began' && one.by === LEARNER && one.step >= asked.step);
  const needsWords = asked.type === 'bow.expected' && asked.deg > 15 && !isSaid;
  if ((world.people.get(LEARNER)?.pitch ?? 0) > 0.1) return 'hint.s02.rise';
  if (needsWords) return 'hint.s02.words';
  switch (beat) {
    case 'eshaku': return 'hint.s02.eshaku';
    case 'keirei': return 'hint.s02.keirei';
    case 'saikeirei': return 'hint.s02.saikeirei';
    default: return 'hint.s02.choose';
  }
}
