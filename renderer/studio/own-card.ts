/** The learner's own card in this window: what the scenes are played with, and its mark as a picture. */
import { cardOf, EMPTY_DRAFT, isHandable, type CardDraft } from '../../scenarios/body/card-draft';
import type { CardModel } from '../../scenarios/body/card-model';
import { fingerprint } from '../../scenarios/kernel/hash';
import { keepOwnLogo } from '../stage/card/own-logo';

export interface OwnCard {
  readonly draft: CardDraft;
  /** PNG, as it is kept. */
  readonly logo: Uint8Array<ArrayBuffer> | null;
}

let own: OwnCard = { draft: EMPTY_DRAFT, logo: null };

export function fingerprintOf(png: Uint8Array): string {
  return fingerprint(Array.from(png, (byte) => String.fromCharCode(byte)).join(''));
}

export function ownCard(): OwnCard {
  return own;
}

/** Undefined until there is a name to hand over. */
export function ownCardModel(): CardModel | undefined {
  return isHandable(own.draft) ? cardOf(own.draft) : undefined;
}

/** As it is shown to somebody who looks it over: unfinished as it may be, once there is a name on it. */
export function shownCardModel(): CardModel | undefined {
  return isShown(own.draft) ? cardOf(own.draft) : undefined;
}

export function isShown(draft: CardDraft): boolean {
  return draft.family.latin.trim() !== '' || isHandable(draft);
}

/** Resolves once the mark can be drawn; a mark that cannot be is taken off the card. */
export async function takeOwnCard(card: OwnCard): Promise<void> {
  own = card;
  const picture = card.logo === null ? undefined : await createImageBitmap(new Blob([card.logo], { type: 'image/png' })).catch(() => undefined);
  if (own !== card) return;
  if (card.logo === null || picture === undefined) {
    own = { draft: { ...card.draft, logo: '' }, logo: null };
    keepOwnLogo(undefined);
    return;
  }
  keepOwnLogo({ fingerprint: fingerprintOf(card.logo), picture });
}

/** Reads the kept card at start. None of it may keep the first screen from coming. */
export async function bootOwnCard(): Promise<void> {
  try {
    const { draft, logo } = await window.reigi.call('card.read', {});
    if (draft) await takeOwnCard({ draft, logo: logo === null ? null : new Uint8Array(logo) });
  } catch {
    // Without it the scenes use the card that comes with them.
  }
}
