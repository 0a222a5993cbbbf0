import { determinism } from './determinism/group';
import { durability } from './durability/group';
import { exhaustion } from './exhaustion/group';
import { packages } from './packages/group';
import { security } from './security/group';
import { speed } from './speed/group';
import { survival } from './survival/group';
import type { Group } from './target';
import { twin } from './twin/group';

/** What `npm run proof` proves, in the order of its table. */
export const groups: readonly Group[] = [determinism, durability, exhaustion, packages, security, speed, survival, twin];
