/** Samples ready to be played: each sound in a few variants, and what each kind of room needs. */
import type { Tone } from './ground';
import { RECIPE_OF } from './recipe-of';
import { lobbyEcho } from './recipes/lobby-echo';
import { meetingEcho } from './recipes/meeting-echo';
import { streetEcho } from './recipes/street-echo';
import { SOUND_NAMES, type SoundName } from './sounds';
import { seedOf } from './synth/chance';
import type { Recipe } from './synth/recipe';
import { renderRecipe } from './synth/render-recipe';

/** So many that one does not learn to tell them apart; the pace varies on top of it. */
const VARIANTS = 5;
const SEEDS = Array.from({ length: VARIANTS }, (_, seed) => seed);
const ECHOES: Readonly<Record<Tone, Recipe>> = { 'lobby-tone': lobbyEcho, 'meeting-tone': meetingEcho, 'street-tone': streetEcho };
const TONES = Object.keys(ECHOES) as readonly Tone[];

export class SoundBuffers {
  private readonly context: BaseAudioContext;
  private readonly made = new Map<string, AudioBuffer>();
  private readonly missing: (() => void)[];

  constructor(context: BaseAudioContext) {
    this.context = context;
    const struck = SOUND_NAMES.filter((name) => RECIPE_OF[name].loops !== true);
    this.missing = [
      ...TONES.flatMap((tone) => [() => this.echo(tone), () => this.tone(tone)]),
      ...SEEDS.flatMap((seed) => struck.map((name) => () => this.variant(name, seed))),
    ];
  }

  /** Makes one thing ahead of its time; false when all are made. What is made only when it sounds may cost a picture. */
  prepareNext(): boolean {
    this.missing.shift()?.();
    return this.missing.length > 0;
  }

  /** A room takes long to make: it is heard once it is ready. */
  isReady(tone: Tone): boolean {
    return this.made.has(tone) && this.made.has(`${tone}/echo`);
  }

  variant(name: SoundName, seed: number): AudioBuffer {
    const variant = seed % VARIANTS;
    return this.kept(`${name}/${variant}`, RECIPE_OF[name], [seedOf(name, variant)]);
  }

  /** Two sides of their own: a room that is the same in both ears sits inside the head. */
  tone(tone: Tone): AudioBuffer {
    return this.kept(tone, RECIPE_OF[tone], [1, 2]);
  }

  /** Of all nodes a convolver alone takes only samples of the context's own rate. */
  echo(tone: Tone): AudioBuffer {
    return this.kept(`${tone}/echo`, { ...ECHOES[tone], rate: this.context.sampleRate }, [3, 4]);
  }

  private kept(key: string, recipe: Recipe, seeds: readonly number[]): AudioBuffer {
    const old = this.made.get(key);
    if (old !== undefined) return old;
    const channels = seeds.map((seed) => renderRecipe(recipe, seed));
    const buffer = this.context.createBuffer(channels.length, channels[0]?.length ?? 1, recipe.rate);
    channels.forEach((samples, channel) => buffer.copyToChannel(samples, channel));
    this.made.set(key, buffer);
    return buffer;
  }
}
