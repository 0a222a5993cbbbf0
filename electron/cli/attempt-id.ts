/** The id of a scripted player's attempt: a UUID (version 8) made from what was played, the same every time. */
import { createHash } from 'node:crypto';

export function attemptIdOf(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(['reigi', ...parts])).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
