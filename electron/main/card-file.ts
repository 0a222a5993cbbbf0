/** The learner's own card in card.json: apart from the database, so that neither can take the other down. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CardDraft } from '../../scenarios/body/card-draft';
import { fromBase64, toBase64 } from '../contract/base64';
import { cardDraftSchema, isLogo } from '../contract/card';
import { MAX_LOGO_BYTES } from '../contract/limits';
import { Refusal } from './refusal';
import { setAside } from './storage/set-aside';
import { writeWhole } from './write-whole';

const NAME = 'card.json';
const FORMAT_VERSION = 1;

const kept = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  draft: cardDraftSchema,
  /** PNG in base64. */
  logo: z.string().max(Math.ceil(MAX_LOGO_BYTES / 3) * 4).nullable(),
});

export interface OwnCard {
  readonly draft: CardDraft | null;
  readonly logo: Uint8Array | null;
}

/** Held in memory, so that the card counts in this session even when the disk does not take it. */
export class CardFile {
  #folder = '';
  #card: OwnCard = { draft: null, logo: null };

  /** `now` names a file that cannot be read when it is set aside. */
  constructor(folder: string, now: string) {
    this.open(folder, now);
  }

  /** From now on it is the card of another folder: somebody else sits here. */
  open(folder: string, now: string): void {
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.#card = load(join(folder, NAME), now);
  }

  read(): OwnCard {
    return this.#card;
  }

  /** Throws a `Refusal` with `storage-failed` when it could not be written. */
  write(card: { readonly draft: CardDraft; readonly logo: Uint8Array | null }): void {
    this.#card = card;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeWhole(join(this.#folder, NAME), formatCard(card));
    } catch {
      throw new Refusal('storage-failed', 'The card holds for this session, but could not be written to the disk');
    }
  }
}

/** Throws when the text is no card. */
export function parseCard(content: string): { readonly draft: CardDraft; readonly logo: Uint8Array | null } {
  const { draft, logo } = kept.parse(JSON.parse(content));
  const bytes = logo === null ? undefined : fromBase64(logo);
  return { draft, logo: bytes !== undefined && isLogo(bytes) ? bytes : null };
}

export function formatCard({ draft, logo }: { readonly draft: CardDraft; readonly logo: Uint8Array | null }): string {
  const record = { formatVersion: FORMAT_VERSION, draft, logo: logo === null ? null : toBase64(logo) };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function load(file: string, now: string): OwnCard {
  const none: OwnCard = { draft: null, logo: null };
  if (!existsSync(file)) return none;
  try {
    return parseCard(readFileSync(file, 'utf8'));
  } catch {
    try {
      setAside(file, now);
    } catch {
      // It stays where it is; the next change replaces it.
    }
    return none;
  }
}
