/** Whose settings and card these are: the files of whoever is chosen, and the way from one learner to the next. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from '../../contract/contract';
import { CardFile } from '../card-file';
import { SettingsFile } from '../settings-file';
import type { Learner, LearnerStore } from '../storage/learner-store';

export interface LearnerParts {
  readonly store: LearnerStore;
  readonly settings: SettingsFile;
  readonly card: CardFile;
  /** The app's own folder. The first learner's files are in it, as they were before there could be a second. */
  readonly folder: string;
  now(): string;
  /** Colours and menus follow the settings. */
  applySettings(): void;
}

const FIRST = 1;

export class Learners {
  readonly #parts: LearnerParts;
  /** Somebody has said in this session that it is they who sit here. */
  #isChosen = false;

  constructor(parts: LearnerParts) {
    this.#parts = parts;
    this.follow();
  }

  /** Settings and card are those of whoever is chosen in the database, which may be another one now. */
  follow(): void {
    const { store, settings, card, now, applySettings } = this.#parts;
    const folder = this.#folderOf(store.chosenLearner());
    settings.open(folder, now());
    card.open(folder, now());
    applySettings();
  }

  list(): Response<'learners.list'> {
    const learners = this.#parts.store.learners('present');
    return {
      learners: [...learners],
      removed: [...this.#parts.store.learners('removed')],
      mustChoose: learners.length > 1 && !this.#isChosen,
    };
  }

  /** They begin with the first page, in the language and the colours that are on the screen. Returns the id. */
  add(name: string): string {
    const { store, settings, now } = this.#parts;
    const id = store.addLearner(name, now());
    const { language, theme } = settings.read();
    try {
      new SettingsFile(this.#folderOf(store.learner(id)), now()).change({ language, theme });
    } catch {
      // They begin as everybody does.
    }
    return id;
  }

  choose(id: string): void {
    this.#parts.store.chooseLearner(id);
    this.#isChosen = true;
    this.follow();
  }

  /** True when whoever was chosen is not any more. */
  remove(id: string): boolean {
    const { store } = this.#parts;
    const isOther = store.chosenLearner().id === id;
    store.removeLearner(id);
    if (isOther) {
      this.#isChosen = false;
      this.follow();
    }
    return isOther;
  }

  erase(id: string): void {
    const { store, folder } = this.#parts;
    const key = store.eraseLearner(id);
    // The first one's files lie beside everything else.
    const files = key === FIRST ? ['settings.json', 'card.json'].map((name) => join(folder, name)) : [this.#ownFolder(id)];
    for (const path of files) rmSync(path, { recursive: true, force: true });
  }

  /** Settings and card of anybody who is present. */
  filesOf(id: string): { readonly settings: SettingsFile; readonly card: CardFile } {
    const { store, settings, card, now } = this.#parts;
    if (store.chosenLearner().id === id) return { settings, card };
    const folder = this.#folderOf(store.learner(id));
    return { settings: new SettingsFile(folder, now()), card: new CardFile(folder, now()) };
  }

  /** A backup was put back: whoever sat here goes on, if they are in it. Returns whether somebody else sits here now. */
  afterRestore(before: string): boolean {
    const { store } = this.#parts;
    if (store.learners('present').some(({ id }) => id === before)) store.chooseLearner(before);
    this.follow();
    return store.chosenLearner().id !== before;
  }

  #folderOf({ key, id }: Learner): string {
    return key === FIRST ? this.#parts.folder : this.#ownFolder(id);
  }

  #ownFolder(id: string): string {
    return join(this.#parts.folder, 'learners', id);
  }
}
