/** The course as one walks it: every scene of the plan, in the order in which it is learnt. */
export const CHAPTERS = [
  { id: 'prepare', scenes: ['s01', 's02'] },
  { id: 'cards', scenes: ['s03', 's04', 's05', 's06', 's07', 's08'] },
  { id: 'troubles', scenes: ['s09', 's10', 's11', 's12'] },
  { id: 'circles', scenes: ['s13', 's14'] },
  { id: 'nomikai', scenes: ['s15', 's16', 's17', 's18', 's19', 's20'] },
  { id: 'after', scenes: ['s21', 's22'] },
] as const;
