/**
 * What of the source package may be used. Its content was compared with the makers' later CC0 release (LICENCES.md);
 * only rows shown equal are listed, three of them after the corrections below. Everything else is refused.
 */
const EXACT_DETAILS = new Set([
  'cheek/l-cheek-bones-out', 'cheek/r-cheek-bones-out', 'cheek/l-cheek-volume-inflate', 'cheek/r-cheek-volume-inflate',
  'chin/chin-width-max', 'chin/chin-width-min', 'eyebrows/eyebrows-angle-down', 'eyes/l-eye-bag-max',
  'eyes/l-eye-height2-max', 'eyes/r-eye-height2-max', 'eyes/l-eye-height2-min', 'eyes/r-eye-height2-min',
  'eyes/l-eye-size-big', 'eyes/r-eye-size-big', 'forehead/forehead-scale-vert-less', 'head/head-age-more', 'head/head-square',
  'mouth/mouth-angles-up', 'mouth/mouth-laugh-lines-out', 'mouth/mouth-lowerlip-volume-deflate',
  'mouth/mouth-upperlip-volume-deflate', 'neck/neck-double-more', 'nose/nose-volume-potato', 'nose/nose-width2-max',
  'mouth/mouth-scale-horiz-decr', 'macrodetails/asian-male-young', 'macrodetails/asian-female-young',
]);

/** Rows that differ from every CC0 revision. */
const DIFFERENT = [
  /^macrodetails\/universal-female-old-(averagemuscle-minweight|maxmuscle|minmuscle-(max|min)weight)/,
  /^macrodetails\/universal-male-old-maxmuscle-maxweight/,
  /^macrodetails\/universal-male-young-maxmuscle-(average|max)weight/,
  /^macrodetails\/proportions\/female-old-(averagemuscle-minweight|maxmuscle|minmuscle).*idealproportions/,
  /^macrodetails\/proportions\/female-young-(averagemuscle-minweight|maxmuscle-maxweight)-idealproportions/,
];

export const isCleared = (name: string): boolean =>
  EXACT_DETAILS.has(name) ||
  name.startsWith('expression/units/asian/') ||
  (/^macrodetails\/(universal|height|proportions)/.test(name) &&
    /-(young|old)-/.test(name) &&
    !DIFFERENT.some((pattern) => pattern.test(name)));

/** Vertices whose value is replaced by the one of the CC0 file (0.1 mm). */
export const CORRECTIONS: Readonly<Record<string, readonly (readonly [number, readonly [number, number, number]])[]>> = {
  'macrodetails/asian-female-young': [[15596, [199, -1398, 30]], [15686, [104, -1465, -15]], [15687, [121, -1476, 45]]],
  'mouth/mouth-scale-horiz-decr': [[11669, [-2, 0, 0]]],
  'macrodetails/universal-female-young-minmuscle-minweight': [
    [4703, [134, -69, -6]], [4724, [131, -75, -108]], [4725, [207, -81, -27]],
  ],
};
