import { useMemo, useState } from 'react';
import { LEARNER } from '../../scenarios/kernel/ids';
import { message } from '../../scenarios/text/words';
import { debriefScene } from '../debrief/debrief-scene';
import { sceneOfGhost, useGhost } from '../replay/ghost/use-ghost';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { BeatFigure } from './BeatFigure';
import { BowFigures } from './BowFigures';
import { CardFigures } from './CardFigures';
import { Choice } from './Choice';
import { GlassFigures } from './GlassFigures';
import { measure } from './measures';
import { PouringFigures } from './PouringFigures';
import { LETTERS, LOOKS, MASTER_LOOK, MOST, type Series } from './series';
import { TEXTS } from './text/texts';
import { TrendFigure } from './TrendFigure';
import { useCompared, useSceneAttempts } from './use-compared';
import { useDates } from './use-dates';
import './compare.css';

interface CompareProps {
  readonly scene: string;
  /** The attempt that one comes from. */
  readonly from: string | undefined;
  readonly onOpen: (attempt: string) => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
  readonly onPractise: () => void;
}

/** Attempts of one scene over one another: bows, the card on its way, glasses, pouring, the time of each part, and how the totals went. */
export function Compare({ scene, from, onOpen, onBack, onHome, onPractise }: CompareProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const dateOf = useDates();
  const [list, again] = useSceneAttempts(scene);
  const [picked, pick] = useState<readonly string[]>();
  const [isMaster, setMaster] = useState(false);
  const attempts = list.kind === 'ready' ? list.attempts : NONE;
  const chosen = useMemo(() => picked ?? firstChoice(attempts.map(({ id }) => id), from), [picked, attempts, from]);
  const compared = useCompared(chosen);
  const newest = compared.get(chosen[0] ?? '')?.header;
  const ghost = useGhost(newest, isMaster);
  const master = useMemo(() => {
    if (!isMaster || ghost.kind !== 'ready' || newest === undefined) return undefined;
    const { track, observations } = ghost.ghost;
    return measure({ observations, steps: observations.at(-1)?.step ?? 0, track, metrics: debriefScene(newest).set?.metrics[LEARNER] });
  }, [isMaster, ghost, newest]);
  const all = useMemo((): readonly Series[] => [
    ...chosen.flatMap((id, rank) => {
      const [found, look, listed] = [compared.get(id), LOOKS[rank], attempts.find((one) => one.id === id)];
      return found === undefined || look === undefined || listed === undefined ? [] : [{ id, letter: LETTERS[rank] ?? '', name: dateOf(listed.started), look, measures: found.measures }];
    }),
    ...(master === undefined ? [] : [{ id: 'master', letter: '', name: say('master'), look: MASTER_LOOK, measures: master }]),
  ], [chosen, compared, attempts, master, dateOf, say]);
  const unread = chosen.filter((id) => compared.has(id) && compared.get(id)?.isUnreadable !== false);

  return (
    <main className="page compare" aria-busy={chosen.some((id) => !compared.has(id))}>
      <ScreenHead eyebrow={say('eyebrow')} title={message(language, `${scene}.title`)}>
        <Button onClick={onBack}>{say('back')}</Button>
        <Button onClick={onHome}>{say('home')}</Button>
      </ScreenHead>
      {list.kind === 'loading' ? <output>{say('loading')}</output> : null}
      {list.kind === 'failed' ? <div role="alert"><p>{say('failed')}</p><Button onClick={again}>{say('retry')}</Button></div> : null}
      {list.kind === 'ready' && attempts.length === 0 ? <div className="compare-none"><p>{say('none')}</p><Button look="main" onClick={onPractise}>{say('practise')}</Button></div> : null}
      {attempts.length === 0 ? null : (
        <>
          <p className="compare-about">{say(attempts.length === 1 ? 'one' : 'about')}</p>
          <Choice
            attempts={attempts} chosen={chosen} onChosen={pick} onOpen={onOpen}
            master={newest !== undefined && sceneOfGhost(newest) !== undefined ? { isOn: isMaster, isMaking: ghost.kind === 'making', onSwitch: setMaster } : undefined}
          />
          {unread.length === 0 ? null : <output>{say('unread', { names: unread.map((id) => LETTERS[chosen.indexOf(id)]).join(', ') })}</output>}
          <TrendFigure attempts={attempts} chosen={chosen} />
          <BowFigures all={all} scene={scene} />
          <CardFigures all={all} />
          <GlassFigures all={all} />
          <PouringFigures all={all} />
          <BeatFigure all={all} scene={scene} />
        </>
      )}
    </main>
  );
}

const NONE: readonly never[] = [];

/** The attempt that one comes from with the one before it; without one, the two newest. */
function firstChoice(ids: readonly string[], from: string | undefined): readonly string[] {
  const at = from === undefined ? 0 : Math.max(0, ids.indexOf(from));
  const pair = ids.slice(at, at + 2);
  // The oldest has nothing before it: it is compared with what came after.
  return (pair.length < 2 ? ids.slice(Math.max(0, at - 1), at + 1) : pair).slice(0, MOST);
}
