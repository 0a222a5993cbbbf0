/** About 7.5 morae a second: unhurried business speech. [D] */
export const STEPS_PER_MORA = 8;
/** A breath at a comma, and between two sentences. [D] */
export const COMMA_STEPS = 14;
export const STOP_STEPS = 20;
/** Written small, these join the kana before them; small っ and the long-vowel bar count as a mora of their own. */
const JOINING = 'ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ';
const COMMAS = '、，';
const STOPS = '。？！…';
function isKana(char) {
    return (char >= 'ぁ' && char <= 'ゖ') || (char >= 'ァ' && char <= 'ヺ') || char === 'ー';
}
function isMora(char) {
    return isKana(char) && !JOINING.includes(char);
}
/** Number of morae in a reading; marks, spaces and Latin letters are silent. */
export function moraCount(kana) {
    let count = 0;
    for (const char of kana)
        if (isMora(char))
            count += 1;
    return count;
}
/** When each mora of a (filled) line sounds. The pause after the last sentence belongs to whoever speaks next. */
export function lineTiming(line) {
    const marks = [];
    let clock = 0;
    let end = 0;
    for (const char of line.kana) {
        if (isMora(char)) {
            marks.push(clock);
            clock += STEPS_PER_MORA;
            end = clock;
        }
        else if (COMMAS.includes(char))
            clock += COMMA_STEPS;
        else if (STOPS.includes(char))
            clock += STOP_STEPS;
    }
    return { steps: end, marks };
}
