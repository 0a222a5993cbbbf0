import type { Caption } from '../../scenarios/body/staging';
import { useLanguage, useSay } from '../ui/text/use-text';
import { plainJapanese } from './Ruby';
import type { SceneWords } from './scene-words';

interface LiveRegionProps {
  readonly captions: readonly Caption[];
  readonly beat: string;
  readonly hint: string;
  readonly words: SceneWords;
}

/** Tells those who do not see the scene what is said, what begins, and the hint where there is one. */
export function LiveRegion({ captions, beat, hint, words }: LiveRegionProps) {
  const say = useSay();
  const language = useLanguage();
  const latest = captions.at(-1);
  const line = latest === undefined ? undefined : words.line(latest.line);
  const spoken =
    latest === undefined || line === undefined
      ? ''
      : say('twin.said', { who: words.person(latest.by), line: language === 'ja' ? plainJapanese(line) : line[language] });
  return (
    <div className="unseen">
      <p aria-live="polite">{spoken}</p>
      <p aria-live="polite">{words.beat(beat)}</p>
      <p aria-live="polite">{hint}</p>
    </div>
  );
}
