import { useCallback, useEffect, useState } from 'react';
import { sceneById } from '../../scenarios/scenes/catalog';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { TEXTS as STUDIO } from '../studio/text/texts';
import { WholeEvening } from '../evening/WholeEvening';
import { useTexts } from '../ui/text/use-texts';
import { readBest, type Best } from './best-attempts';
import { CHAPTERS } from './chapters';
import { SceneLine } from './SceneLine';
import { TEXTS } from './text/texts';
import './course.css';

interface CourseMapProps {
  readonly onScene: (scene: string) => void;
  /** All parts of the evening, one after the other. */
  readonly onEvening: () => void;
  readonly onHome: () => void;
  readonly onCard: () => void;
}

type Read = { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'ready'; readonly best: Best };

/** The whole way: what can be played, how well it went, and what is still to come. */
export function CourseMap({ onScene, onEvening, onHome, onCard }: CourseMapProps) {
  const say = useTexts(TEXTS);
  const sayStudio = useTexts(STUDIO);
  const [read, setRead] = useState<Read>({ kind: 'loading' });
  const load = useCallback(() => {
    readBest().then((best) => setRead({ kind: 'ready', best }), () => setRead({ kind: 'failed' }));
  }, []);
  useEffect(load, [load]);
  const best = read.kind === 'ready' ? read.best : undefined;
  return (
    <main className="page course">
      <ScreenHead title={say('title')}>
        <Button onClick={onCard}>{sayStudio('title')}</Button>
        <Button onClick={onHome}>{say('back')}</Button>
      </ScreenHead>
      <p className="course-lead">{say('lead')}</p>
      <p className="course-key" aria-hidden="true"><span className="is-ready">{say('key.ready')}</span> <span>{say('key.later')}</span></p>
      {read.kind === 'loading' ? <output className="course-note">{say('loading')}</output> : null}
      {read.kind === 'failed' ? <Notice grave actions={<Button onClick={load}>{say('retry')}</Button>}>{say('failed')}</Notice> : null}
      <div className="course-chapters">
        {CHAPTERS.map(({ id, scenes: ids }) => (
          <section key={id} aria-labelledby={`chapter-${id}`}>
            <h2 id={`chapter-${id}`}>{say(`chapter.${id}`)}</h2>
            {id === 'nomikai' ? <WholeEvening onBegin={onEvening} /> : null}
            <ol className="course-scenes">
              {ids.map((scene) => (
                <SceneLine key={scene} scene={scene} isReady={sceneById(scene) !== undefined} best={best?.get(scene)} isRead={best !== undefined} onScene={onScene} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </main>
  );
}
