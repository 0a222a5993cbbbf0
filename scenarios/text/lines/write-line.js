const PIECES = /\[([^|\]]+)\|([^\]]+)\]|\{[a-z]+\}|[^[{]+/g;
/** Splits written Japanese into runs with readings. */
export function runsOf(written) {
    return [...written.matchAll(PIECES)].map(([piece, text, reading]) => text !== undefined && reading !== undefined ? [text, reading] : [piece]);
}
/** The reading of a whole sentence. */
export function kanaOf(runs) {
    return runs.map(([text, reading]) => reading ?? text).join('');
}
/** Turns a table of written lines into lines, each named by its key. */
export function writeLines(written) {
    return Object.entries(written).map(([id, { ja, ...rest }]) => {
        const runs = runsOf(ja);
        return { id, ja: runs, kana: kanaOf(runs), ...rest };
    });
}
