/** Where a thing is, read from its `parent`: `hand:ID`, a zone of a body such as `inner:ID`, `in:ID`, `on:ID`, or a place's own name. */

export interface Parent {
  /** What stands before the colon; '' where there is none. */
  readonly kind: string;
  readonly id: string;
}

const known = new Map<string, Parent>();

/** Asked for every thing in every step: each of the few texts that there are is taken apart once. */
export function parentOf(text: string): Parent {
  const found = known.get(text);
  if (found !== undefined) return found;
  const colon = text.indexOf(':');
  const parent = colon === -1 ? { kind: '', id: text } : { kind: text.slice(0, colon), id: text.slice(colon + 1) };
  known.set(text, parent);
  return parent;
}
