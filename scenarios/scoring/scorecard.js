import { accepts, severityIn } from '../packs/pack';
import { findRule, ruleById, RULEBOOK_VERSION } from '../rulebook/catalog';
export const WEIGHTS = { critical: 25, major: 10, minor: 3 };
/** Lowest total of each grade; below all of them it is D. A critical miss allows at most CAPPED. */
export const GRADES = [
    ['S', 95],
    ['A', 85],
    ['B', 70],
    ['C', 50],
];
const LOWEST = 'D';
const CAPPED = 'C';
const BEST_TOTAL = 100;
/** Judges an attempt. The same observations give the same card on every machine. */
export function scorecard(observations, request) {
    const { scenario, version, rules, pack, subject } = request;
    const verdicts = rules.flatMap((id) => verdictsOf(observations, id, pack, subject)).sort(inOrder);
    const total = totalOf(verdicts);
    const critical = criticalMisses(verdicts);
    return {
        scenario,
        version,
        rulebookVersion: RULEBOOK_VERSION,
        pack: pack.id,
        total,
        grade: gradeOf(total, critical.length > 0),
        critical,
        verdicts,
    };
}
function verdictsOf(observations, id, pack, subject) {
    const rule = ruleById(id);
    const severity = severityIn(pack, rule);
    if (severity === 'off')
        return [];
    const standing = { rule: id, severity, weight: WEIGHTS[severity], bonus: rule.bonus };
    return rule
        .judge(observations, subject)
        .map((judgement) => accepts(pack, id, judgement.outcome)
        ? { ...judgement, ...standing, outcome: 'met', credit: 1 }
        : { ...judgement, ...standing });
}
/** By the first moment of evidence, then by rule, then by occurrence. */
function inOrder(a, b) {
    const steps = (a.evidence[0]?.step ?? 0) - (b.evidence[0]?.step ?? 0);
    if (steps !== 0)
        return steps;
    if (a.rule !== b.rule)
        return a.rule < b.rule ? -1 : 1;
    return a.occurrence - b.occurrence;
}
/** One credit for all occurrences of a rule. */
export function aggregate(credits, policy) {
    if (policy === 'worst')
        return Math.min(...credits);
    return credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
}
/** 100 x sum(weight x credit) / sum(weight) over the rules whose opportunity arose; a bonus adds above the line only. */
export function totalOf(verdicts) {
    const byRule = new Map();
    for (const verdict of [...verdicts].sort(inOrder)) {
        if (verdict.outcome === 'not-observed')
            continue;
        byRule.set(verdict.rule, [...(byRule.get(verdict.rule) ?? []), verdict]);
    }
    let earned = 0;
    let possible = 0;
    for (const [id, occurrences] of byRule) {
        const [{ weight, bonus }] = occurrences;
        earned +=
            weight *
                aggregate(occurrences.map(({ credit }) => credit), findRule(id)?.policy ?? 'mean');
        if (!bonus)
            possible += weight;
    }
    if (possible === 0)
        return 0;
    return Math.min(BEST_TOTAL, Math.round((BEST_TOTAL * 10 * earned) / possible) / 10);
}
function criticalMisses(verdicts) {
    const missed = verdicts.filter(({ severity, outcome, bonus }) => severity === 'critical' && outcome === 'missed' && !bonus);
    return [...new Set(missed.map(({ rule }) => rule))].sort();
}
/** The grade of a total; a critical miss caps it. */
export function gradeOf(total, isCapped) {
    const grade = GRADES.find(([, lowest]) => total >= lowest)?.[0] ?? LOWEST;
    return isCapped && grade !== LOWEST ? CAPPED : grade;
}
