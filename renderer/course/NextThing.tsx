import { useEffect, useEffectEvent, useState } from 'react';
import type { Mode } from '../../scenarios/kernel/attempt';
import { message, ruleText } from '../../scenarios/text/words';
import { Button } from '../ui/Button';
import { useLanguage, useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { FIRST, readNext, type NextThing as Next } from './next-thing';
import { TEXTS } from './text/texts';
import './next-thing.css';

interface NextThingProps {
  readonly pack: string;
  readonly onGo: (scene: string, mode: Mode, isCold?: boolean) => void;
  /** To what is about to be forgotten. */
  readonly onToday: () => void;
  /** Which scene it is about, as soon as that is known. */
  readonly onScene?: (scene: string) => void;
}

/** One thing to do, its reason, and the way in. */
export function NextThing({ pack, onGo, onToday, onScene }: NextThingProps) {
  const say = useTexts(TEXTS);
  const sayOfApp = useSay();
  const language = useLanguage();
  const [next, setNext] = useState<Next>();
  const known = useEffectEvent((found: Next) => {
    setNext(found);
    onScene?.(found.scene);
  });
  useEffect(() => {
    let isHere = true;
    // Whatever cannot be read must not keep anybody from beginning.
    readNext(pack).catch(() => FIRST).then((found) => isHere && known(found), () => undefined);
    return () => {
      isHere = false;
    };
  }, [pack]);
  const { scene, mode, why } = next ?? FIRST;
  const rule = next?.why === 'weakest' || next?.why === 'cold' ? (ruleText(language, next.rule)?.title ?? '') : '';
  const go = (): void => {
    if (next?.why === 'due') onToday();
    else onGo(scene, mode, next?.why === 'new');
  };
  return (
    <div className="next-thing" data-why={next?.why ?? 'unknown'}>
      <p className="page-eyebrow">{sayOfApp('home.next')}</p>
      <h2 id="home-next">{next?.why === 'due' ? say('next.due.title') : message(language, `${scene}.title`)}</h2>
      <p className="next-why">{next === undefined ? '' : say(`next.${why}`, { rule, count: next.why === 'due' ? next.count : 0 })}</p>
      <div className="next-ways">
        <Button look="main" data-do="next" onClick={go}>
          {say(next?.why === 'new' ? 'next.go.cold' : next?.why === 'due' ? 'next.go.due' : `next.go.${mode}`)}
        </Button>
        {next?.why === 'new' ? <Button look="plain" data-do="helped" onClick={() => onGo(scene, 'learn')}>{say('cold.rather')}</Button> : null}
      </div>
    </div>
  );
}
