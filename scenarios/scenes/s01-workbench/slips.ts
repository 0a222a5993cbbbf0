/** Mistakes that a player may make on purpose at the workbench; the first four are the listed ones. */
import type { HeaderWish } from '../header';
import { LEARNER_CARD } from '../cards';
import { carriedDesign, READY_DESIGN, type Design } from './design';

export type Slip =
  | 'latin-only' | 'mora-missing' | 'packs-stained' | 'trousers'
  | 'one-face' | 'unread' | 'no-title' | 'small-letters' | 'european-size'
  | 'packs-bent' | 'no-packet' | 'unstaged' | 'metal-case' | 'loose-in-pocket' | 'leaves-it' | 'keeps-received' | 'no-mirror' | 'untidied';

export const LISTED_SLIPS: readonly Slip[] = ['latin-only', 'mora-missing', 'packs-stained', 'trousers'];
/** One card can only be wrong in one of these ways. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = [['latin-only', 'mora-missing']];

export interface Slips {
  has(slip: Slip): boolean;
}

/** Mistakes that were made in the studio, before the evening begins. */
const DESIGNS: Partial<Readonly<Record<Slip, Partial<Design>>>> = {
  'latin-only': { scripts: 'latin', layout: 'other', nameScript: 'none', fields: 0 },
  'mora-missing': { missingMora: 1 },
  'one-face': { layout: 'other' },
  'no-title': { fields: 2 },
  'small-letters': { familyCue: 'none' },
  'european-size': { width10: 850 },
};

const { name } = LEARNER_CARD;
const SHORT = 'カミーユ・デュラ';

const CARDS: Partial<Readonly<Record<Slip, HeaderWish['card']>>> = {
  'latin-only': { ...LEARNER_CARD, name: { ...name, ja: '' }, company: { ...LEARNER_CARD.company, ja: 'Étoile' }, department: { ...LEARNER_CARD.department, ja: '' }, title: { ...LEARNER_CARD.title, ja: '' } },
  'mora-missing': { ...LEARNER_CARD, name: { ...name, ja: SHORT, kana: SHORT, family: 'デュラ', familyKana: 'デュラ' } },
};

/** The card and what is known of it, for a run with these slips. */
export function givenS01(slips: ReadonlySet<string>): Pick<HeaderWish, 'card' | 'carry'> {
  const made = (Object.keys(DESIGNS) as Slip[]).filter((slip) => slips.has(slip));
  const card = made.map((slip) => CARDS[slip]).find((one) => one !== undefined);
  const design = made.reduce<Design>((sum, slip) => ({ ...sum, ...DESIGNS[slip] }), READY_DESIGN);
  return { ...(card === undefined ? {} : { card }), carry: carriedDesign(design) };
}
