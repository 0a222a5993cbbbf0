/** Names that are always the same UUID (version 5, RFC 9562): whoever sends a record twice sends the same one. */
import { createHash } from 'node:crypto';

/** Reigi's own name space, drawn once. */
const NAMESPACE = Buffer.from('6f1d3c0a94b84e5c9a7721d0c5be83f4', 'hex');

export function uuid5(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
