import { useEffect, useState } from 'react';
import type { Caption } from '../../scenarios/body/staging';
import type { Settings } from '../../electron/contract/settings';
import { LineText } from './LineText';
import type { SceneWords } from './scene-words';

/** A line stays long enough to be read to its end after it was said. */
const LINGER_MS = 1400;
const MOST = 2;

interface CaptionsProps {
  readonly captions: readonly Caption[];
  readonly words: SceneWords;
  readonly shown: Settings['captions'];
}

export function Captions({ captions, words, shown }: CaptionsProps) {
  const lingering = useLingering(captions);
  return (
    <div className="captions" aria-hidden="true">
      {lingering.slice(-MOST).map(({ by, line, startStep }) => {
        const spoken = words.line(line);
        if (spoken === undefined) return null;
        return (
          <p key={`${by}:${startStep}`} className="caption">
            <span className="caption-who">{words.person(by)}</span>
            <LineText line={spoken} captions={shown} />
          </p>
        );
      })}
    </div>
  );
}

function useLingering(captions: readonly Caption[]): readonly Caption[] {
  const [seen, setSeen] = useState(captions);
  useEffect(() => {
    setSeen((before) => {
      const same = (a: Caption, b: Caption): boolean => a.by === b.by && a.startStep === b.startStep;
      return [...before.filter((old) => !captions.some((now) => same(now, old))), ...captions];
    });
    const over = setTimeout(() => setSeen(captions), LINGER_MS);
    return () => clearTimeout(over);
  }, [captions]);
  return seen;
}
