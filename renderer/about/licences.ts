/** Whose work is in the app. The build replaces this empty list by the true one (electron/setup/licences.mjs). */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text that came with the package; empty where none did. */
  readonly text: string;
}

export const LICENCES: readonly Licence[] = [];
