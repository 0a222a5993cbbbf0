/** How loud each kind of sound is, as the settings keep it: 0 = silent, 1 = as it was made. */
export interface Volumes {
  readonly master: number;
  readonly room: number;
  readonly objects: number;
  readonly voices: number;
}

export const DEFAULT_VOLUMES: Volumes = { master: 0.8, room: 0.7, objects: 1, voices: 1 };

/** A slider's middle should sound half as loud, which is about a quarter of the power. */
export function gainOf(volume: number): number {
  if (!Number.isFinite(volume)) return 0;
  return Math.min(1, Math.max(0, volume)) ** 2;
}
