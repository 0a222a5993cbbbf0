import type { Caption } from '../../scenarios/body/staging';
import { LineText, type ReadingAids } from './LineText';
import type { SceneWords } from './scene-words';
import './captions.css';

const MOST = 2;

interface CaptionsProps {
  readonly captions: readonly Caption[];
  readonly words: SceneWords;
  readonly shown: ReadingAids;
}

export function Captions({ captions, words, shown }: CaptionsProps) {
  return (
    <div className="captions" aria-hidden="true">
      {captions.slice(-MOST).map(({ by, line, startStep }) => {
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
