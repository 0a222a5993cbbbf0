/** A 64-bit fingerprint of observations (two FNV-1a lanes), as 16 hex digits: the same on every machine. */
import type { Observation } from './observation';

const PRIME = 0x01000193;

export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ (code & 0xff), PRIME);
    b = Math.imul(b ^ (code >>> 8) ^ a, PRIME);
    b ^= b >>> 15;
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Keys are sorted, so that the order in which a fact was written down never matters. */
export function observationText(observation: Observation): string {
  const fields = Object.entries(observation).sort(([one], [two]) => (one < two ? -1 : 1));
  return JSON.stringify(fields);
}

export function observationsHash(observations: readonly Observation[]): string {
  return fingerprint(observations.map(observationText).join('\n'));
}
