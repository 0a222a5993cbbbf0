import { useEffect, useState } from 'react';
import { sceneById } from '../../scenarios/scenes/catalog';
import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { readBest, type Best } from './best-attempts';
import { CHAPTERS } from './chapters';
import { TEXTS } from './text/texts';
import './course-ribbon.css';

interface CourseRibbonProps {
  readonly onScene: (scene: string) => void;
}

/** The whole way in one line: what can be played, and the grade that was reached there. */
export function CourseRibbon({ onScene }: CourseRibbonProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const [best, setBest] = useState<Best>();
  useEffect(() => {
    let isHere = true;
    // Without the grades it is still the way.
    readBest().then((read) => isHere && setBest(read), () => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <ol className="ribbon" aria-label={say('ribbon')}>
      {CHAPTERS.map(({ id, scenes }) => (
        <li key={id} className="ribbon-chapter">
          <span className="ribbon-name">{say(`chapter.${id}`)}</span>
          <ol className="ribbon-scenes">
            {scenes.map((scene) => {
              const isReady = sceneById(scene) !== undefined;
              const title = message(language, isReady ? `${scene}.title` : `course.${scene}`);
              const grade = best?.get(scene)?.grade;
              const number = scene.slice(1);
              return (
                <li key={scene} data-scene={scene}>
                  {isReady ? (
                    <button type="button" className="ribbon-scene" title={title} onClick={() => onScene(scene)}>
                      <span aria-hidden="true">{number}</span>
                      {grade === undefined ? null : <span className="ribbon-grade" aria-hidden="true">{grade}</span>}
                      <span className="unseen">{say('ribbon.ready', { title, state: say(grade === undefined ? 'ready' : 'again') })}</span>
                    </button>
                  ) : (
                    <span className="ribbon-scene is-later" title={title}>
                      <span aria-hidden="true">{number}</span>
                      <span className="unseen">{say('ribbon.ready', { title, state: say('later') })}</span>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}
