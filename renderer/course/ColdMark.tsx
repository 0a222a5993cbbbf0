import { useEffect, useMemo, useRef, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Mode } from '../../scenarios/kernel/attempt';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { sceneById } from '../../scenarios/scenes/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import { message, ruleText } from '../../scenarios/text/words';
import { formatNumber } from '../debrief/text/text';
import { useSay as useDebriefSay } from '../debrief/text/use-text';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { useTitle } from '../ui/use-title';
import { nextFrom } from './next-thing';
import { TEXTS } from './text/texts';
import './cold-mark.css';

interface ColdMarkProps {
  readonly attemptId: string;
  readonly pack: string;
  readonly onGo: (scene: string, mode: Mode) => void;
  readonly onDebrief: () => void;
  readonly onHome: () => void;
}

type Read = Response<'attempts.read'>;

/** The mark of a first exchange without help: a grade, and the one thing to practise first. */
export function ColdMark({ attemptId, pack, onGo, onDebrief, onHome }: ColdMarkProps) {
  const say = useTexts(TEXTS);
  const [read, setRead] = useState<Read | 'failed'>();
  useTitle(say('cold.eyebrow'));
  useEffect(() => {
    let isHere = true;
    window.reigi.call('attempts.read', { id: attemptId }).then((found) => isHere && setRead(found), () => isHere && setRead('failed'));
    return () => {
      isHere = false;
    };
  }, [attemptId]);
  if (read === undefined || read === 'failed') {
    return (
      <main className="page problem">
        <ScreenHead title={say('cold.eyebrow')}>{null}</ScreenHead>
        {read === undefined ? <output>{say('cold.loading')}</output> : <p role="alert">{say('cold.failed')}</p>}
        {read === undefined ? null : <Button look="main" onClick={onHome}>{say('back')}</Button>}
      </main>
    );
  }
  return <Mark read={read} pack={pack} onGo={onGo} onDebrief={onDebrief} onHome={onHome} />;
}

function Mark({ read, pack, onGo, onDebrief, onHome }: Omit<ColdMarkProps, 'attemptId'> & { readonly read: Read }) {
  const say = useTexts(TEXTS);
  const sayDebrief = useDebriefSay();
  const language = useLanguage();
  const { header, observations } = read;
  const card = useMemo(() => {
    const { scene, sceneVersion: version } = header;
    return scorecard(observations, { scenario: scene, version, rules: sceneById(scene)?.rules ?? [], pack: findPack(pack) ?? guideStrict, subject: LEARNER });
  }, [header, observations, pack]);
  const next = useMemo(() => nextFrom(read, pack), [read, pack]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const first = next?.why === 'cold' ? ruleText(language, next.rule) : undefined;
  return (
    <main className="page cold-mark">
      <header>
        <p className="page-eyebrow">{say('cold.eyebrow')}</p>
        <h1 ref={heading} tabIndex={-1}>{message(language, `${header.scene}.title`)}</h1>
      </header>
      <div className="cold-result">
        <p className="cold-grade">
          <span className="unseen">{sayDebrief('score.grade', { grade: card.grade })}</span>
          <span aria-hidden="true">{card.grade}</span>
        </p>
        <div>
          <p className="cold-total">{say('cold.total', { total: formatNumber(card.total, language) })}</p>
          <p className="cold-means">{sayDebrief(`grade.means.${card.grade}`)}</p>
        </div>
      </div>
      <section className="cold-first" aria-labelledby="cold-first">
        <p className="page-eyebrow" id="cold-first">{say('cold.first')}</p>
        {first === undefined ? <p>{say('cold.nothing')}</p> : (
          <>
            <h2>{first.title}</h2>
            <p>{first.why}</p>
            <p className="cold-advice">{first.advice}</p>
          </>
        )}
      </section>
      <div className="cold-ways">
        {next === undefined ? null : (
          <Button look="main" data-do="practise" onClick={() => onGo(next.scene, next.mode)}>{say(first === undefined ? 'cold.onward' : 'cold.practise')}</Button>
        )}
        <Button data-do="debrief" onClick={onDebrief}>{say('cold.debrief')}</Button>
        <Button look="plain" data-do="home" onClick={onHome}>{say('back')}</Button>
      </div>
    </main>
  );
}
