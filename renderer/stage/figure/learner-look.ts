/** What the learner may choose of their own look: what is always in view are sleeves and hands. */
import type { Look } from './looks';

const SLEEVES = {
  navy: { jacket: '#3b4357', trousers: '#383f52' },
  charcoal: { jacket: '#4b4b4e', trousers: '#464649' },
  black: { jacket: '#2b2b2e', trousers: '#28282b' },
} as const;

const SKINS = { light: '#dcb398', medium: '#b98662', deep: '#70482f' } as const;

export interface LearnerChoice {
  readonly sleeves: keyof typeof SLEEVES;
  readonly skin: keyof typeof SKINS;
}

export function learnerLook({ sleeves, skin }: LearnerChoice): Partial<Look> {
  return { ...SLEEVES[sleeves], skin: SKINS[skin] };
}
