import { type ReactNode, useRef } from 'react';
import type { DeviceEvent } from '../../input/device-event';
import type { PlayView } from '../../session/play-view';
import { useLanguage, useSay } from '../../ui/text/use-text';
import { plainJapanese } from '../Ruby';
import type { SceneWords } from '../scene-words';
import { useFocusRing } from './focus-ring';
import { OwnBody } from './OwnBody';
import { TwinThing } from './TwinThing';
import './twin.css';

interface TwinProps {
  readonly view: PlayView;
  readonly words: SceneWords;
  readonly send: (event: DeviceEvent) => void;
  /** Answers with what is to be known of a thing's place and direction, asked when the focus reaches it. */
  readonly describe: (id: string) => string;
  /** Without a picture the list is the scene. */
  readonly isOnlyView: boolean;
  /** What is said above the list. */
  readonly children?: ReactNode;
}

/** The scene as a list: everything that can be looked at, taken, said or done, for whoever does not see or point. */
export function Twin({ view, words, send, describe, isOnlyView, children }: TwinProps) {
  const say = useSay();
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useFocusRing(list);
  return (
    <div ref={list} className={isOnlyView ? 'twin' : 'twin twin-unseen'}>
      {children}
      <section aria-label={say('twin.title')}>
        <ul>
          {view.things.map((thing) => (
            <TwinThing key={thing.id} thing={thing} words={words} send={send} describe={describe} />
          ))}
        </ul>
      </section>
      <section aria-label={say('twin.lines')}>
        <ul>
          {view.sayable.map((id) => {
            const line = words.line(id);
            if (line === undefined) return null;
            return (
              <li key={id}>
                <button type="button" tabIndex={isOnlyView ? 0 : -1} data-line={id} onClick={() => send({ kind: 'say', line: id })}>
                  <span lang="ja">{plainJapanese(line)}</span> {language === 'ja' ? '' : line[language]}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <OwnBody view={view} send={send} tabIndex={isOnlyView ? 0 : -1} describe={describe} />
    </div>
  );
}
