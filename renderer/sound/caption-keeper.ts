/** Which sounds are written on the screen now. Kept apart from the loudspeakers: it works where there are none. */
import { LEARNER, type Step } from '../../scenarios/kernel/ids';
import type { SoundEvent, SoundPlan } from './sound-plan';
import { SOUNDS, type SoundName } from './sounds';

export interface SoundCaptionItem {
  /** Whose it is and what it is: the same caption stays while its sound goes on. */
  readonly key: string;
  readonly name: SoundName;
  readonly side: 'left' | 'right' | 'here';
}

interface Kept extends SoundCaptionItem {
  readonly until: Step;
}

const LASTS_STEPS = 150;
const MOST = 2;
/** From this far to the side the caption says so. */
const ASIDE_PAN = 0.3;

export class CaptionKeeper {
  private kept: readonly Kept[] = [];
  private shown: readonly SoundCaptionItem[] = [];
  private tone: SoundName | undefined;
  private last: Step = -1;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same list until something changes, the newest last. */
  readonly current = (): readonly SoundCaptionItem[] => this.shown;

  keep(step: Step, { starts, stops, tone }: SoundPlan): void {
    // Back to an earlier moment: what was written belongs to another time.
    if (step < this.last) this.kept = [];
    this.last = step;
    const fresh = starts.filter(isTold).map((event) => captionOf(event));
    // A room is named once, on arrival.
    if (tone !== this.tone) fresh.unshift({ key: tone, name: tone, side: 'here', until: step + LASTS_STEPS });
    this.tone = tone;
    const old = this.kept.filter(({ key, name, until }) => until > step && !stops.includes(name) && !fresh.some((one) => one.key === key));
    // What goes on keeps its line, so that the lines do not change places at every step of a walk.
    const going = this.kept.flatMap(({ key }) => fresh.find((one) => one.key === key) ?? old.find((one) => one.key === key) ?? []);
    const begun = fresh.filter(({ key }) => !going.some((one) => one.key === key));
    this.kept = [...going, ...begun].slice(-MOST);
    this.show();
  }

  clear(): void {
    this.kept = [];
    this.tone = undefined;
    this.last = -1;
    this.show();
  }

  private show(): void {
    const isSame = this.kept.length === this.shown.length
      && this.kept.every(({ key, side }, at) => this.shown[at]?.key === key && this.shown[at].side === side);
    if (isSame) return;
    this.shown = this.kept.map(({ key, name, side }) => ({ key, name, side }));
    for (const listener of this.listeners) listener();
  }
}

function isTold({ name, by }: SoundEvent): boolean {
  return SOUNDS[name].told === 'always' || by !== LEARNER;
}

function captionOf({ name, by, pan, step }: SoundEvent): Kept {
  const side = by === LEARNER || Math.abs(pan) < ASIDE_PAN ? 'here' : pan < 0 ? 'left' : 'right';
  return { key: `${name}/${by}`, name, side, until: step + LASTS_STEPS };
}
