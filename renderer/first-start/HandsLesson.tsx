import { useEffect, useEffectEvent, useState } from 'react';
import type { ControlRow } from '../hud/control-rows';
import { KeyCap } from '../hud/KeyCap';
import type { ChannelValues } from '../input/channel-values';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import { beginHands, MOVEMENTS, seeHands, type Movement } from './hands-progress';
import { TEXTS } from './text/texts';
import './hands-lesson.css';

interface HandsLessonProps {
  /** What the hands ask of the scene now. */
  readonly channels: () => ChannelValues;
  /** The controls of the device in use, by what they are for. */
  readonly rows: readonly ControlRow[];
  /** All five have been made. */
  readonly onAll: () => void;
  readonly onSkip: () => void;
}

/** Often enough to feel immediate; a list need not follow sixty times a second. */
const LOOK_MS = 100;

/** The rows of the controls whose keys a movement takes, one after the other; of each group the one that the device has. */
const ROWS: Readonly<Record<Movement, readonly (readonly string[])[]>> = {
  left: [['action.hand.left']],
  right: [['action.hand.right']],
  carry: [['action.hand.left'], ['action.carry', 'action.move.keyboard']],
  bow: [['action.bow', 'action.bow.keyboard', 'action.bow.pad'], ['action.rise']],
  look: [['action.gaze']],
};

/** Five movements to be tried once in the lobby, each ticked off as it is made. */
export function HandsLesson({ channels, rows, onAll, onSkip }: HandsLessonProps) {
  const say = useTexts(TEXTS);
  const [progress, setProgress] = useState(() => beginHands(channels()));
  useEffect(() => {
    const timer = setInterval(() => setProgress((before) => seeHands(before, channels())), LOOK_MS);
    return () => clearInterval(timer);
  }, [channels]);
  const isAll = progress.done.size === MOVEMENTS.length;
  const all = useEffectEvent(onAll);
  useEffect(() => {
    if (isAll) all();
  }, [isAll]);
  return (
    <aside className="hands-lesson" aria-labelledby="hands-lesson">
      <h2 id="hands-lesson">{say('hands.title')}</h2>
      <p>{say('hands.lead')}</p>
      <ol>
        {MOVEMENTS.map((movement) => {
          const isDone = progress.done.has(movement);
          const keys = ROWS[movement].flatMap((group) => rows.find(({ id }) => group.includes(id))?.keys ?? []);
          return (
            <li key={movement} data-movement={movement} data-done={isDone}>
              <span className="hands-mark" aria-hidden="true">{isDone ? '✓' : ''}</span>
              <span>
                {say(`hands.${movement}`)} <span className="hands-keys">{keys.map((key) => <KeyCap key={key} name={key} />)}</span>
                <span className="unseen"> {say(isDone ? 'hands.done' : 'hands.open')}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <div className="hands-ways">
        <Button onClick={onSkip}>{say('hands.skip')}</Button>
      </div>
    </aside>
  );
}
