/** What one file with everything looks like inside, how large it may be, and why one is refused. */
import { z } from 'zod';
import { attemptId, text } from './words';

export const ARCHIVE_FORMAT = 'reigi-archive';
export const ARCHIVE_FORMAT_VERSION = 1;

/** Far above a life of practice, far below what could fill a disk or stall the app. */
export const MAX_ARCHIVE_ENTRIES = 20_000;
export const MAX_ARCHIVE_BYTES = 2 * 1024 * 1024 * 1024;
/** All entries together, unpacked. */
export const MAX_UNPACKED_BYTES = 4 * 1024 * 1024 * 1024;
/** The list of contents, the settings, the card and the memory. */
export const MAX_SMALL_ENTRY_BYTES = 16 * 1024 * 1024;
/** Attempts pack to about a tenth; what packs to less than a hundredth was made to swell. */
export const MAX_RATIO = 100;
/** Short entries may pack to anything: they cannot do harm. */
export const RATIO_COUNTS_FROM_BYTES = 1024 * 1024;
/** What cannot be packed grows by the marks of its blocks; what grows by more was filled up with nothing. */
export function mostPacked(size: number): number {
  return size + Math.ceil(size / 8) + 64;
}

export const MANIFEST = 'manifest.json';
export const SETTINGS = 'settings.json';
export const CARD = 'card.json';
/** What the learner remembers, rule by rule. */
export const MEMORY = 'memory.json';

export function attemptEntry(id: string): string {
  return `attempts/${id}.json`;
}

/** Every lawful name in an archive. There is no other, so no path leads anywhere. */
export function isEntryName(entry: string): boolean {
  return entry === MANIFEST || entry === SETTINGS || entry === CARD || entry === MEMORY || /^attempts\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.json$/.test(entry);
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 of 64 hex digits' });

export const manifestSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  formatVersion: z.literal(ARCHIVE_FORMAT_VERSION),
  made: z.iso.datetime(),
  app: text(40),
  attempts: z
    .array(z.strictObject({ id: attemptId, sha256, imported: z.boolean(), state: z.enum(['ended', 'interrupted']) }))
    .max(MAX_ARCHIVE_ENTRIES)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'must name each attempt once' }),
  settings: sha256.nullable(),
  card: sha256.nullable(),
  memory: sha256.nullable(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Why an archive was refused. Nothing of it has been kept then. */
export const ARCHIVE_FAULTS = [
  /** The file cannot be opened or read. */
  'unreadable',
  /** No archive at all, or not one of Reigi. */
  'foreign',
  /** Made by a newer Reigi. */
  'newer',
  /** Cut off, or changed after it was made. */
  'damaged',
  /** Holds what no archive of Reigi holds: other names, links, locked or doubled entries. */
  'unsafe',
  /** Unpacks to more than is read. */
  'too-large',
  /** An attempt in it breaks the rules of the format. */
  'bad-attempt',
  /** It is sound, but the disk did not take it. */
  'no-room',
] as const;
export const archiveFault = z.enum(ARCHIVE_FAULTS);
export type ArchiveFault = z.infer<typeof archiveFault>;

export const importedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('added'),
    added: z.int(),
    /** Were here already. */
    known: z.int(),
    /** Here under the same id with other content; those here were kept. */
    differing: z.int(),
    /** Card and settings were taken in place of those here. */
    own: z.boolean(),
  }),
  /** `entry` is the place in the archive, empty for the whole; `detail` is one line for whoever mends the file. */
  z.strictObject({ kind: z.literal('refused'), fault: archiveFault, entry: z.string(), detail: z.string() }),
]);
export type Imported = z.infer<typeof importedSchema>;
