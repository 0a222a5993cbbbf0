/** What a table of slips is: for each slip that a scene tests, exactly the rules that change, in alphabetical order. */
import type { RuleId } from '../../../scenarios/kernel/ids';

export type SlipRules<S extends string> = Readonly<Partial<Record<S, readonly RuleId[]>>>;
