/** What is told aloud to whoever does not see the scene: at most one message a second, with everything in it that has changed since the last. */
import type { TwinItem } from '../../scenarios/body/staging';
import type { Say } from '../ui/text/text';
import type { SceneWords } from './scene-words';

/** More often than this a voice would never come to the end of a message. */
export const TOLD_EVERY_MS = 1000;

/** What somebody who sees takes in by themselves, in words where it has some. */
export interface Present {
  /** What was said last, and which saying of it: the same words may be said again. */
  readonly spoken: string;
  readonly spokenAt: number;
  readonly beat: string;
  readonly hint: string;
  readonly things: readonly TwinItem[];
}

/** Of a person who speaks the words are told; this is about all else. */
const SPEAKING = 'state.speaking';
/** What of a thing is news: that one holds it now, that one has covered it. */
const NEWS: ReadonlySet<string> = new Set(['state.in-hand', 'state.covered']);
const HELD_OUT = 'state.held-by-other';

export class Announcer {
  private readonly words: SceneWords;
  private readonly say: Say;
  private before: Present | undefined;
  /** How people stand, sit or bow while they do not speak. */
  private readonly postures = new Map<string, string>();
  private readonly waiting: string[] = [];
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(words: SceneWords, say: Say) {
    this.words = words;
    this.say = say;
  }

  notice(now: Present): void {
    const { before } = this;
    this.before = now;
    if (now.spoken !== '' && (now.spoken !== before?.spoken || now.spokenAt !== before.spokenAt)) this.waiting.push(now.spoken);
    if (now.beat !== '' && now.beat !== before?.beat) this.waiting.push(now.beat);
    if (now.hint !== '' && now.hint !== before?.hint) this.waiting.push(now.hint);
    this.waiting.push(...this.people(before, now), ...(before === undefined ? [] : this.things(before.things, now.things)));
  }

  /** How long until the next message may be told, at `atMs`; undefined when there is none. */
  dueInMs(atMs: number): number | undefined {
    return this.waiting.length === 0 ? undefined : Math.max(0, this.toldAt + TOLD_EVERY_MS - atMs);
  }

  /** The message, if it is time for one. */
  take(atMs: number): string | undefined {
    if (this.dueInMs(atMs) !== 0) return undefined;
    this.toldAt = atMs;
    return this.waiting.splice(0).join(' ');
  }

  private people(before: Present | undefined, now: Present): readonly string[] {
    const told: string[] = [];
    const here = now.things.filter(({ role }) => role === 'person');
    for (const { id, nameKey, stateKey } of here) {
      const posture = this.postures.get(id);
      const isNew = posture === undefined;
      if (isNew || stateKey !== SPEAKING) this.postures.set(id, stateKey);
      // Whoever is there from the beginning is in the list.
      if (before === undefined) continue;
      if (isNew) told.push(this.say('twin.told.came', { who: this.words.thing(nameKey) }));
      else if (posture !== stateKey && stateKey !== SPEAKING && posture !== SPEAKING) told.push(this.stateOf(nameKey, stateKey));
    }
    for (const id of [...this.postures.keys()].filter((known) => !here.some((one) => one.id === known))) {
      this.postures.delete(id);
      told.push(this.say('twin.told.went', { who: this.words.thing(`thing.person.${id.slice('face:'.length)}`) }));
    }
    return told;
  }

  private things(before: readonly TwinItem[], now: readonly TwinItem[]): readonly string[] {
    const known = new Map(before.map((one) => [one.id, one]));
    return now.flatMap(({ id, nameKey, stateKey, role, actions }) => {
      const old = known.get(id);
      if (role === 'person' || role === 'place' || old === undefined) return [];
      if (old.stateKey !== stateKey && (NEWS.has(stateKey) || NEWS.has(old.stateKey))) return [this.stateOf(nameKey, stateKey)];
      return stateKey === HELD_OUT && actions.includes('reach') && !old.actions.includes('reach') ? [this.say('twin.told.reach', { thing: this.words.thing(nameKey) })] : [];
    });
  }

  private stateOf(nameKey: string, stateKey: string): string {
    return this.say('twin.told.state', { thing: this.words.thing(nameKey), state: this.words.state(stateKey) });
  }
}
