/** The packs that come with the app. */
import { guideStrict } from './guide-strict';
import { modernOffice } from './modern-office';
import type { Pack } from './pack';
import { traditional } from './traditional';

export const PACKS: readonly Pack[] = [guideStrict, traditional, modernOffice];

export function findPack(id: string): Pack | undefined {
  return PACKS.find((pack) => pack.id === id);
}

/** Finds a pack that must exist; an id that no pack has is a fault in the caller. */
export function packById(id: string): Pack {
  const pack = findPack(id);
  if (pack === undefined) throw new Error(`There is no pack "${id}".`);
  return pack;
}
