/** What a mouth does at a mora of a line: from the line's reading, with the learner's own names filled in. */
import type { CardModel } from '../../../scenarios/body/card-model';
import { fillLine } from '../../../scenarios/text/lines/fill-line';
import { LINES } from '../../../scenarios/text/lines/line-catalog';
import { type Mouth, mouthsOf } from '../../../scenarios/text/mouths';

export type Lips = (line: string, mora: number) => Mouth;

/** For what has no reading: a walk through the vowels, so that somebody who speaks is seen to speak. */
const UNREAD: readonly Mouth[] = ['a', 'i', 'o', 'e', 'u', 'a', 'o', 'i'];

export function lipsWith(card: CardModel | undefined): Lips {
  const known = new Map<string, readonly Mouth[]>();
  return (id, mora) => {
    let mouths = known.get(id);
    if (mouths === undefined) {
      const line = LINES.find((one) => one.id === id);
      mouths = line === undefined ? UNREAD : mouthsOf(card === undefined ? line.kana : fillLine(line, card).kana);
      known.set(id, mouths);
    }
    return mouths[mora % Math.max(1, mouths.length)] ?? 'n';
  };
}
