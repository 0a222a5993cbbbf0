import { STEPS_PER_SECOND } from '../kernel/ids';
/** Straight line from no credit at `missedAt` to full credit at `metAt`; either may be the larger. */
export function ramp(value, missedAt, metAt) {
    return Math.max(0, Math.min(1, (value - missedAt) / (metAt - missedAt)));
}
/** Full credit between `low` and `high`, falling to none at the outer limits. */
export function band(value, outerLow, low, high, outerHigh) {
    return value < low ? ramp(value, outerLow, low) : value > high ? ramp(value, outerHigh, high) : 1;
}
/** The one that earns most, the earlier of equals; none earns nothing. */
export function bestOf(items, creditOf) {
    return items.reduce((top, item) => {
        const credit = creditOf(item);
        return top.best === undefined || credit > top.credit ? { best: item, credit } : top;
    }, { credit: 0 });
}
/** Steps as seconds, and 0.1 units as units, with one decimal. */
export function seconds(steps) {
    return Math.round((steps * 10) / STEPS_PER_SECOND) / 10;
}
export function tenths(value10) {
    return Math.round(value10) / 10;
}
function outcomeOf(credit) {
    return credit >= 1 ? 'met' : credit <= 0 ? 'missed' : 'partly';
}
function pointAt({ at, fact }) {
    return { step: fact.step, observation: at };
}
function hasEnded(observations) {
    return observations.some(({ type }) => type === 'scene.ended');
}
/** The act never happened: not observed when its opportunity was void, missed when it was left out. */
function leftOut({ observations, subject, occasion, act = occasion }) {
    const voided = observations.findIndex((fact) => fact.type === 'occasion.void' && fact.occasion === occasion);
    const ended = observations.findIndex(({ type }) => type === 'scene.ended');
    const at = voided >= 0 ? voided : ended >= 0 ? ended : observations.length - 1;
    const fact = observations[at];
    return {
        subject,
        occurrence: 0,
        outcome: voided >= 0 ? 'not-observed' : 'missed',
        credit: 0,
        evidence: fact === undefined ? [] : [{ step: fact.step, observation: at }],
        measured: { omitted: act, ...(ended < 0 && voided < 0 ? { pending: 1 } : {}) },
    };
}
/** Judges every occurrence of an act; with none, says whether it was left out or could not happen. */
export function judgeEach(judging, occurrences, find) {
    const { observations, subject } = judging;
    if (occurrences.length === 0)
        return [leftOut(judging)];
    const now = hasEnded(observations) ? Infinity : (observations.at(-1)?.step ?? 0);
    return occurrences.map((each, occurrence) => {
        const { credit, evidence, measured = {}, openUntil = 0 } = find(each);
        const rounded = Math.round(credit * 10_000) / 10_000;
        const outcome = outcomeOf(rounded);
        const isOpen = outcome !== 'met' && now < openUntil;
        return {
            subject,
            occurrence,
            outcome,
            credit: rounded,
            evidence: evidence.map(pointAt),
            measured: isOpen ? { ...measured, pending: 1 } : measured,
        };
    });
}
