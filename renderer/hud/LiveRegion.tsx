import { useEffect, useState } from 'react';
import type { Caption, TwinItem } from '../../scenarios/body/staging';
import { useLanguage, useSay } from '../ui/text/use-text';
import { Announcer } from './announcer';
import { plainJapanese } from './Ruby';
import type { SceneWords } from './scene-words';

interface LiveRegionProps {
  readonly captions: readonly Caption[];
  readonly beat: string;
  readonly hint: string;
  readonly things: readonly TwinItem[];
  readonly words: SceneWords;
}

/** For those who do not see the scene: what changes is told once, as it changes; what was said, what goes on and the hint can be read again. */
export function LiveRegion({ captions, beat, hint, things, words }: LiveRegionProps) {
  const say = useSay();
  const language = useLanguage();
  const latest = captions.at(-1);
  const line = latest === undefined ? undefined : words.line(latest.line);
  const spoken =
    latest === undefined || line === undefined
      ? ''
      : say('twin.said', { who: words.person(latest.by), line: language === 'ja' ? plainJapanese(line) : line[language] });
  const spokenAt = latest?.startStep ?? 0;
  const going = words.beat(beat);
  const [announcer] = useState(() => new Announcer(words, say));
  const [told, setTold] = useState('');
  useEffect(() => {
    announcer.notice({ spoken, spokenAt, beat: going, hint, things });
  }, [announcer, spoken, spokenAt, going, hint, things]);
  useEffect(() => {
    const tell = (): void => setTold((last) => announcer.take(performance.now()) ?? last);
    const wait = announcer.dueInMs(performance.now());
    if (wait === undefined) return;
    if (wait === 0) {
      tell();
      return;
    }
    const timer = setTimeout(tell, wait);
    return () => clearTimeout(timer);
  }, [announcer, spoken, spokenAt, going, hint, things]);
  return (
    <div className="unseen">
      <p aria-live="polite">{told}</p>
      <section aria-label={say('twin.now.said')} data-now="said">{spoken}</section>
      <section aria-label={say('twin.now.beat')} data-now="beat">{going}</section>
      <section aria-label={say('twin.now.hint')} data-now="hint">{hint}</section>
    </div>
  );
}
