/** Hepburn with macrons from kana, for names that only a card knows. */
const SYLLABLES = Object.fromEntries(('あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo ' +
    'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo ' +
    'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu ' +
    'きゃkya きゅkyu きょkyo ぎゃgya ぎゅgyu ぎょgyo しゃsha しゅshu しょsho じゃja じゅju じょjo ちゃcha ちゅchu ちょcho ' +
    'にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo みゃmya みゅmyu みょmyo ' +
    'りゃrya りゅryu りょryo しぇshe じぇje ちぇche てぃti でぃdi とぅtu どぅdu てゅtyu でゅdyu ふぁfa ふぃfi ふぇfe ふぉfo ふゅfyu ' +
    'うぃwi うぇwe うぉwo ゔぁva ゔぃvi ゔぇve ゔぉvo つぁtsa つぃtsi つぇtse つぉtso くぁkwa くぉkwo ぐぁgwa いぇye')
    .split(' ')
    .map((entry) => {
    const latin = entry.search(/[a-z]/);
    return [entry.slice(0, latin), entry.slice(latin)];
}));
const MACRONS = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' };
function hiragana(kana) {
    return [...kana]
        .map((char) => (char >= 'ァ' && char <= 'ヶ' ? String.fromCharCode(char.charCodeAt(0) - 0x60) : char))
        .join('');
}
function lengthened(latin) {
    const last = latin.slice(-1);
    return latin.slice(0, -1) + (MACRONS[last] ?? last);
}
/** Two vowels that are written long: ou and oo, uu, aa, ee. (ei and ii stay as they are, as in `eigyō`.) */
function isLong(before, next) {
    const pair = before.slice(-1) + next;
    return pair === 'ou' || pair === 'oo' || pair === 'uu' || pair === 'aa' || pair === 'ee';
}
/** Reads kana as lower-case Latin letters; spaces and ・ part the words. */
export function romajiOf(kana) {
    const text = hiragana(kana);
    let out = '';
    let isDoubled = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charAt(at);
        const pair = SYLLABLES[text.slice(at, at + 2)];
        const latin = pair ?? SYLLABLES[char];
        if (pair !== undefined)
            at += 1;
        if (char === 'っ')
            isDoubled = true;
        else if (char === 'ー')
            out = lengthened(out);
        else if (latin === undefined)
            out += char === '・' || char === '　' ? ' ' : char;
        else if (latin.length === 1 && isLong(out, latin))
            out = lengthened(out);
        else {
            if (out.endsWith('n') &&
                'aiueoy'.includes(latin.charAt(0)) &&
                text.charAt(at - (pair === undefined ? 1 : 2)) === 'ん')
                out += '’';
            if (isDoubled)
                out += latin.startsWith('ch') ? 't' : latin.charAt(0);
            isDoubled = false;
            out += latin;
        }
    }
    return out;
}
/** Each word with a capital, as names are written. */
export function nameRomajiOf(kana) {
    return romajiOf(kana)
        .split(' ')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
}
