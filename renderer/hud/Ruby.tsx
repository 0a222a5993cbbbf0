import type { Line } from '../../scenarios/kernel/line';

/** Japanese with the readings set above it. */
export function Ruby({ ja, furigana }: { readonly ja: Line['ja']; readonly furigana: boolean }) {
  return (
    <span lang="ja">
      {ja.map(([text, reading], index) => (
        furigana && reading !== undefined
          ? <ruby key={index}>{text}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>
          : text
      ))}
    </span>
  );
}

/** The same line as plain text, e.g. to be read out. */
export function plainJapanese(line: Pick<Line, 'ja'>): string {
  return line.ja.map(([text]) => text).join('');
}
