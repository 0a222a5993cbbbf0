import type { Line } from '../../scenarios/kernel/line';
import type { Settings } from '../../electron/contract/settings';
import { useLanguage } from '../ui/text/use-text';
import { Ruby } from './Ruby';
import './line.css';

/** What of a line is shown beside the Japanese. */
export type ReadingAids = Pick<Settings['captions'], 'furigana' | 'romaji' | 'translation'>;

interface LineTextProps {
  readonly line: Line;
  readonly captions: ReadingAids;
}

/** A spoken line as the learner wants to read it: Japanese, and under it romaji and what it means. */
export function LineText({ line, captions }: LineTextProps) {
  const language = useLanguage();
  return (
    <>
      <span className="line-ja"><Ruby ja={line.ja} furigana={captions.furigana} /></span>
      {captions.romaji ? <span className="line-romaji" lang="ja-Latn">{line.romaji}</span> : null}
      {captions.translation && language !== 'ja' ? <span className="line-translation">{line[language]}</span> : null}
    </>
  );
}
