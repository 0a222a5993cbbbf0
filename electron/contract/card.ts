/** The learner's own card as it is kept, and the files that it can be saved as. */
import { z } from 'zod';
import type { CardDraft } from '../../scenarios/body/card-draft';
import { MAX_LOGO_BYTES, MAX_LOGO_SIDE } from './limits';
import { text } from './words';

export const MAX_CARD_FILE_BYTES = 4_000_000;

const nameDraft = z.strictObject({ latin: text(), kana: text(), kanji: text() });
const readable = z.strictObject({ ja: text(), en: text(), kana: text() });
const bilingual = z.strictObject({ ja: text(), en: text() });

export const cardDraftSchema: z.ZodType<CardDraft> = z.strictObject({
  layout: z.enum(['two-sided', 'front-bilingual']),
  typeface: z.enum(['mincho', 'gothic']),
  order: z.enum(['given-first', 'family-first']),
  capitals: z.boolean(),
  given: nameDraft,
  family: nameDraft,
  isReadBack: z.boolean(),
  company: readable,
  department: readable,
  title: bilingual,
  address: bilingual,
  phone: text(),
  mail: text(),
  logo: z.string().regex(/^([0-9a-f]{16})?$/, { error: 'must be a fingerprint of 16 hex digits, or empty' }),
});

/** What the files are; the first bytes must agree with the name. */
export const CARD_FILES = ['pdf', 'svg', 'png'] as const;
export type CardFileKind = (typeof CARD_FILES)[number];

const BEGINNINGS: Readonly<Record<CardFileKind, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  svg: [0x3c, 0x73, 0x76, 0x67, 0x20],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

export function beginsAs(kind: CardFileKind, bytes: Uint8Array): boolean {
  return BEGINNINGS[kind].every((byte, at) => bytes[at] === byte);
}

/**
 * A mark as the page itself draws it: a PNG whose own head says that it is small. One that says more may unpack to anything, and
 * is not to be decoded wherever it comes from: an archive or a changed file brings marks that the page never drew.
 */
export function isLogo(bytes: Uint8Array): boolean {
  if (!beginsAs('png', bytes) || bytes.length < 24 || bytes.length > MAX_LOGO_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHead = view.getUint32(12) === 0x49484452;
  return isHead && [view.getUint32(16), view.getUint32(20)].every((side) => side >= 1 && side <= MAX_LOGO_SIDE);
}
