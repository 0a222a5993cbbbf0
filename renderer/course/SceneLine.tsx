import type { AttemptSummary } from '../../electron/contract/attempt';
import { message } from '../../scenarios/text/words';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

interface SceneLineProps {
  readonly scene: string;
  readonly isReady: boolean;
  readonly best: AttemptSummary | undefined;
  /** The attempts are known; only then can be said that there is none. */
  readonly isRead: boolean;
  readonly onScene: (scene: string) => void;
}

/** One scene of the map. */
export function SceneLine({ scene, isReady, best, isRead, onScene }: SceneLineProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  // A scene that can be played brings its own title.
  const title = message(language, isReady ? `${scene}.title` : `course.${scene}`);
  const total = best === undefined ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(best.total);
  return (
    <li className={isReady ? 'course-scene' : 'course-scene is-later'} data-scene={scene}>
      <span className="course-number" aria-hidden="true">{scene.slice(1)}</span>
      <span className="course-title">{title}</span>
      {isReady ? (
        <>
          <span className="course-state">
            {best === undefined ? <span className="unseen">{isRead ? say('unplayed') : ''}</span> : <><span aria-hidden="true">{total} · {best.grade}</span><span className="unseen">{say('best', { total, grade: best.grade })}</span></>}
          </span>
          <Button aria-label={`${say(best === undefined ? 'ready' : 'again')}: ${title}`} onClick={() => onScene(scene)}>
            {say(best === undefined ? 'ready' : 'again')}
          </Button>
        </>
      ) : (
        <span className="unseen">{say('later')}</span>
      )}
    </li>
  );
}
