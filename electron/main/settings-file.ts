/** The learner's choices in settings.json: apart from the database, so that neither can take the other down. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../contract/default-settings';
import { repairSettings, type Settings } from '../contract/settings';
import { Refusal } from './refusal';
import { setAside } from './storage/set-aside';
import { writeWhole } from './write-whole';

const NAME = 'settings.json';

/** Held in memory, so that a choice counts in this session even when the disk does not take it. */
export class SettingsFile {
  #folder = '';
  #settings: Settings = DEFAULT_SETTINGS;

  /** `now` names a file that is no JSON when it is set aside. */
  constructor(folder: string, now: string) {
    this.open(folder, now);
  }

  /** From now on it is the record of another folder: somebody else sits here. */
  open(folder: string, now: string): void {
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.#settings = load(join(folder, NAME), now);
  }

  read(): Settings {
    return this.#settings;
  }

  /** Throws a `Refusal` with `storage-failed` when it could not be written. */
  change(fields: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.#settings = repairSettings({ ...this.#settings, ...given });
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeWhole(join(this.#folder, NAME), `${JSON.stringify(this.#settings, null, 2)}\n`);
    } catch {
      throw new Refusal('storage-failed', 'The settings hold for this session, but could not be written to the disk');
    }
    return this.#settings;
  }
}

function load(file: string, now: string): Settings {
  if (!existsSync(file)) return DEFAULT_SETTINGS;
  try {
    return repairSettings(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    try {
      setAside(file, now);
    } catch {
      // It stays where it is; the next change replaces it.
    }
    return DEFAULT_SETTINGS;
  }
}
