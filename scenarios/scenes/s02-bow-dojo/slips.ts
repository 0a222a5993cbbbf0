/** Mistakes that a player may make on purpose in the dojo; the first four are the listed ones. */
export type Slip =
  | 'nod' | 'rises-fast' | 'deep-in-corridor' | 'three-bobs'
  | 'too-deep-light' | 'too-shallow-greeting' | 'too-shallow-apology' | 'silent' | 'stares' | 'hand-up' | 'walks';

export const LISTED_SLIPS: readonly Slip[] = ['nod', 'rises-fast', 'deep-in-corridor', 'three-bobs'];

export interface Slips {
  has(slip: Slip): boolean;
}
