/** Every change of the schema, oldest first. Numbers rise in tens; a released migration is never edited. */
import type { Migration } from '../migrate';
import { attempts } from './010-attempts';
import { shelf } from './020-shelf';
import { recalls } from './030-recalls';
import { learners } from './040-learners';
import { outbox } from './050-outbox';

export const MIGRATIONS: readonly Migration[] = [attempts, shelf, recalls, learners, outbox];
export const NEWEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
