import { durability } from './durability/group';
import { packages } from './packages/group';
import { security } from './security/group';
import { speed } from './speed/group';
import type { Group } from './target';

/** What `npm run proof` proves, in the order of its table. */
export const groups: readonly Group[] = [security, durability, packages, speed];
