/** Five minutes for today: the micro-scenes that bring back most of what is about to be forgotten. Pure, but for the model of memory. */
import { chanceAt, itemKey, worthAt, type MemoryItem } from './memory';

/** One beat of a scene, played by itself. */
export interface MicroScene {
  readonly scene: string;
  readonly beat: string;
  readonly seconds: number;
  /** Rules that are judged in this beat. */
  readonly rules: readonly string[];
}

export interface TodayPick extends MicroScene {
  /** The rules for which it was chosen, the weakest first: the reason that is told. */
  readonly weakest: readonly MemoryItem[];
}

export const TODAY_SECONDS = 300;
/** Getting into a scene takes time as well. */
const ENTERING_SECONDS = 8;
/** [D] Still remembered by this much, a rule gains little by being asked. */
const FIRM = 0.97;

/** The weakest first; never longer than the time there is, and empty when nothing is about to be forgotten. */
export function todaySet(items: ReadonlyMap<string, MemoryItem>, scenes: readonly MicroScene[], now: Date, seconds = TODAY_SECONDS): readonly TodayPick[] {
  const weak = new Map([...items].filter(([, item]) => chanceAt(item, now) < FIRM).map(([key, item]) => [key, worthAt(item, now)]));
  const picks: TodayPick[] = [];
  let left = seconds;
  for (;;) {
    const [best] = scenes
      .filter((one) => lengthOf(one) <= left && !picks.some(({ scene, beat }) => scene === one.scene && beat === one.beat))
      .map((one) => ({ one, gain: gainOf(one, weak) / lengthOf(one) }))
      .filter(({ gain }) => gain > 0)
      .toSorted((a, b) => b.gain - a.gain || (a.one.scene + a.one.beat < b.one.scene + b.one.beat ? -1 : 1));
    if (best === undefined) break;
    const keys = best.one.rules.map((rule) => itemKey({ rule, context: best.one.scene })).filter((key) => weak.has(key));
    const weakest = keys.flatMap((key) => items.get(key) ?? []).toSorted((a, b) => chanceAt(a, now) - chanceAt(b, now));
    picks.push({ ...best.one, weakest });
    left -= lengthOf(best.one);
    // What one scene asks need not be asked by the next.
    for (const key of keys) weak.delete(key);
  }
  const chance = ({ weakest: [first] }: TodayPick): number => (first === undefined ? 1 : chanceAt(first, now));
  return picks.toSorted((a, b) => chance(a) - chance(b));
}

export function lengthOf({ seconds }: MicroScene): number {
  return seconds + ENTERING_SECONDS;
}

function gainOf({ scene, rules }: MicroScene, weak: ReadonlyMap<string, number>): number {
  return rules.reduce((sum, rule) => sum + (weak.get(itemKey({ rule, context: scene })) ?? 0), 0);
}
