import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

export interface FirstWays {
  readonly onLesson: () => void;
  readonly onFirstStart: () => void;
  readonly onAbout: () => void;
}

/** The ways back to what a learner sees on the first day. */
export function FirstPanel({ onLesson, onFirstStart, onAbout }: FirstWays) {
  const say = useTexts(TEXTS);
  const ways = [
    ['first.lesson', onLesson],
    ['first.again', onFirstStart],
    ['first.about', onAbout],
  ] as const;
  return (
    <ul className="settings-ways">
      {ways.map(([key, go]) => (
        <li key={key}>
          <Button look="plain" onClick={go}>{say(key)}</Button>
          <p className="settings-about">{say(`${key}.about`)}</p>
        </li>
      ))}
    </ul>
  );
}
