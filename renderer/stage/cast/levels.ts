/** How finely a person is had, each in a file of its own. */

/** full: near; mid: across a table; far: one of many. */
export type Level = 'full' | 'mid' | 'far';

const SUFFIX: Readonly<Record<Level, string>> = { full: '', mid: '-mid', far: '-far' };

export const fileOf = (model: string, level: Level): string => `people/${model}${SUFFIX[level]}.glb`;

/** Finest first. The learner is never far from their own eyes. */
export const levelsOf = (model: string): readonly Level[] => (model.startsWith('learner-') ? ['full', 'mid'] : ['full', 'mid', 'far']);

/** A scene can begin with these: a quarter of what the finest are, and hardly to be told from them. */
export const FIRST_LEVEL: Level = 'mid';
