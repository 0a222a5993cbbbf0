/** The store that the trainer named, in records.json. A secret is kept in the system's own safe or not at all. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal';
import { setAside } from '../storage/set-aside';
import { writeWhole } from '../write-whole';
import { parseEndpoint } from './endpoint';

/** The system's safe. `seal` and `open` may throw. */
export interface Vault {
  isSafe(): boolean;
  seal(secret: string): Buffer;
  open(sealed: Buffer): string;
}

const NAME = 'records.json';
const kept = z.object({ formatVersion: z.literal(1), endpoint: z.string(), key: z.string(), sealed: z.base64().nullable() });

interface Destination {
  readonly endpoint: string;
  readonly key: string;
  /** Undefined until somebody types it again. */
  readonly secret: string | undefined;
  readonly isSecretKept: boolean;
}

export class DestinationFile {
  readonly #folder: string;
  readonly #vault: Vault;
  #destination: Destination | undefined;

  /** `now` names a file that cannot be read when it is set aside. */
  constructor(folder: string, vault: Vault, now: string) {
    this.#folder = folder;
    this.#vault = vault;
    this.#destination = this.#load(now);
  }

  get canKeepSecret(): boolean {
    return this.#vault.isSafe();
  }

  read(): Destination | undefined {
    return this.#destination;
  }

  /** Throws a `Refusal` that names the field, or says that it holds for this session only. */
  write({ endpoint, key, secret, keep }: { readonly endpoint: string; readonly key: string; readonly secret: string | null; readonly keep: boolean }): void {
    const place = parseEndpoint(endpoint);
    const before = this.#destination;
    // A secret belongs to the place it was given for: it never goes to another one.
    const known = before?.endpoint === place && before.key === key ? before.secret : undefined;
    const word = secret ?? known;
    const isSecretKept = keep && word !== undefined && this.canKeepSecret;
    this.#destination = { endpoint: place, key, secret: word, isSecretKept };
    try {
      const sealed = isSecretKept ? this.#vault.seal(word).toString('base64') : null;
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeWhole(join(this.#folder, NAME), `${JSON.stringify({ formatVersion: 1, endpoint: place, key, sealed }, null, 2)}\n`);
    } catch {
      throw new Refusal('storage-failed', 'The store holds for this session, but could not be written to the disk');
    }
  }

  forget(): void {
    this.#destination = undefined;
    rmSync(join(this.#folder, NAME), { force: true });
  }

  #load(now: string): Destination | undefined {
    const file = join(this.#folder, NAME);
    if (!existsSync(file)) return undefined;
    try {
      const { endpoint, key, sealed } = kept.parse(JSON.parse(readFileSync(file, 'utf8')));
      const secret = sealed === null ? undefined : this.#unseal(sealed);
      return { endpoint: parseEndpoint(endpoint), key, secret, isSecretKept: secret !== undefined };
    } catch {
      try {
        setAside(file, now);
      } catch {
        // It stays where it is; the next store that is named replaces it.
      }
      return undefined;
    }
  }

  /** A safe that is locked or another one gives nothing: the secret is typed again. */
  #unseal(sealed: string): string | undefined {
    try {
      return this.#vault.open(Buffer.from(sealed, 'base64'));
    } catch {
      return undefined;
    }
  }
}
