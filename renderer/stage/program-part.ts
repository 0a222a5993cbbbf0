/** A function of three.js's programs, exchanged for one of ours. */

/** From `head` to the first closing brace after it, which is `source` unchanged where there is no such function. No expression: a hostile text could hold none up, and a reader sees what is cut. */
export function exchanged(source: string, head: string, ours: string): string {
  const from = source.indexOf(head);
  const to = source.indexOf('}', from);
  return from < 0 || to < 0 ? source : source.slice(0, from) + ours + source.slice(to + 1);
}
