import { Fragment } from 'react';
import type { Line } from '../../scenarios/kernel/line';

/** Japanese with the readings set above it. */
export function Ruby({ ja, furigana }: { readonly ja: Line['ja']; readonly furigana: boolean }) {
  return (
    <span lang="ja">
      {ja.map(([text, reading], index) => (
        <Fragment key={index}>
          {isPhraseBegin(ja, index) ? <wbr /> : null}
          {furigana && reading !== undefined ? (
            <span className="line-tight"><ruby>{text}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>{clinging(ja[index + 1])}</span>
          ) : furigana && ja[index - 1]?.[1] !== undefined ? text.slice(clinging(ja[index]).length) : text}
        </Fragment>
      ))}
    </span>
  );
}

/** The kana or the stop right after a reading, with what may not begin a line: there the browser would break a word. */
function clinging([text, reading]: Line['ja'][number] = ['']): string {
  return reading === undefined ? (/^[ぁ-んァ-ヴー、。」』）！？][っゃゅょぁぃぅぇぉッャュョァィゥェォー、。」』）！？]*/.exec(text)?.[0] ?? '') : '';
}

/** A word in characters that follows kana begins a phrase, unless the kana end in what belongs to it: お願い, ご挨拶. */
function isPhraseBegin(ja: Line['ja'], index: number): boolean {
  const [before = '', readingBefore] = ja[index - 1] ?? [];
  return ja[index]?.[1] !== undefined && readingBefore === undefined && /[ぁ-んァ-ヴー]$/.test(before) && !/[おご]$/.test(before);
}

/** The same line as plain text, e.g. to be read out. */
export function plainJapanese(line: Pick<Line, 'ja'>): string {
  return line.ja.map(([text]) => text).join('');
}
