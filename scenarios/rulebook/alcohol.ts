/** How much alcohol is in what somebody drinks. */

/** Pure alcohol in a ml, in mg: five percent of beer, fifteen of sake; a ml of alcohol weighs 0.8 g. */
const MG_PER_ML: Readonly<Record<string, number>> = { beer: 40, sake: 120 };

/** Milligrams of pure alcohol in so many ml of a drink (`beer`, `sake`; everything else holds none). */
export function alcoholMgOf(drink: string, ml: number): number {
  return Math.round((MG_PER_ML[drink] ?? 0) * ml);
}
