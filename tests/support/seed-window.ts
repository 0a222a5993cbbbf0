/** Some seeds of a long row: each day others, so that the whole row is lived in time within a short test. */
const DAY_MS = 86_400_000;

export function seedWindow(length: number, of: number): number[] {
  const day = Math.floor(Date.now() / DAY_MS);
  return Array.from({ length }, (_, at) => ((day * length + at) % of) + 1);
}
