import type { LineId } from '../../scenarios/kernel/ids';
import type { Mode } from '../../scenarios/kernel/attempt';
import { Seal } from '../ui/Seal';
import { useSay } from '../ui/text/use-text';
import { KeyCap } from './KeyCap';
import { LineText, type ReadingAids } from './LineText';
import type { SceneWords } from './scene-words';
import './fan.css';

interface FanProps {
  readonly lines: readonly LineId[];
  readonly fitting: LineId;
  readonly mode: Mode;
  /** The fan has been open for a while. */
  readonly isLate: boolean;
  readonly words: SceneWords;
  readonly shown: ReadingAids;
  /** What picks each of the four, as printed on the keyboard: the number and the flick. */
  readonly keys: readonly (readonly string[])[];
}

/** Up to four lines beside the listener, while the speaking key is down. Keys pick them: the hands keep what they hold. */
export function Fan({ lines, fitting, mode, isLate, words, shown, keys }: FanProps) {
  const say = useSay();
  // Learn marks the fitting line at once, Practice late, Exam never.
  const isMarked = mode === 'learn' || (mode === 'practice' && isLate);
  return (
    <div className="fan" aria-hidden="true">
      <p className="fan-title">{say('fan.title')}</p>
      <ol>
        {lines.map((id, index) => {
          const line = words.line(id);
          if (line === undefined) return null;
          const fits = isMarked && id === fitting;
          return (
            <li key={id} className={fits ? 'fan-line fan-line-fits' : 'fan-line'}>
              <span className="fan-keys">{(keys[index] ?? []).map((key) => <KeyCap key={key} name={key} />)}</span>
              <span className="fan-text"><LineText line={line} captions={shown} /></span>
              {fits ? <Seal small /> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
