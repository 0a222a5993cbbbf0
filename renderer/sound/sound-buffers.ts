/** Samples ready to be played: each sound in a few variants, made when first needed. */
import { RECIPE_OF } from './recipe-of';
import type { SoundName } from './sounds';
import { renderRecipe } from './synth/render-recipe';
import { seedOf } from './synth/chance';
import type { Recipe } from './synth/recipe';

/** So many that one does not learn to tell them apart; the pace varies on top of it. */
const VARIANTS = 8;

export class SoundBuffers {
  private readonly context: BaseAudioContext;
  private readonly made = new Map<string, AudioBuffer>();

  constructor(context: BaseAudioContext) {
    this.context = context;
  }

  variant(name: SoundName, seed: number): AudioBuffer {
    const variant = seed % VARIANTS;
    return this.kept(`${name}/${variant}`, () => [renderRecipe(RECIPE_OF[name], seedOf(name, variant))], RECIPE_OF[name]);
  }

  /** Two sides of their own: a room that is the same in both ears sits inside the head. */
  wide(word: string, recipe: Recipe): AudioBuffer {
    return this.kept(word, () => [1, 2].map((side) => renderRecipe(recipe, seedOf(word, side))), recipe);
  }

  private kept(key: string, make: () => readonly Float32Array<ArrayBuffer>[], { rate }: Recipe): AudioBuffer {
    const old = this.made.get(key);
    if (old !== undefined) return old;
    const channels = make();
    const buffer = this.context.createBuffer(channels.length, channels[0]?.length ?? 1, rate);
    channels.forEach((samples, channel) => buffer.copyToChannel(samples, channel));
    this.made.set(key, buffer);
    return buffer;
  }
}
