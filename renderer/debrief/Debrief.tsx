import { useEffect, useMemo, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import type { Mode } from '../../scenarios/kernel/attempt';
import type { Step } from '../../scenarios/kernel/ids';
import type { EveningPart } from '../evening/evening-part';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { debriefScene } from './debrief-scene';
import { DebriefView } from './DebriefView';
import { useSay } from './text/use-text';

interface DebriefProps {
  readonly attemptId: string;
  /** The same scene in the same mode once more. */
  readonly onAgain: (scene: string, mode: Mode) => void;
  /** Takes over an attempt just before one of its moments. */
  readonly onAgainFrom?: (attempt: Pick<Response<'attempts.read'>, 'header' | 'samples'>, step: Step) => void;
  readonly onOpen?: (attempt: string) => void;
  readonly onHome: () => void;
  readonly onPrint: () => void;
  /** Over the other attempts of its scene. */
  readonly onCompare?: (scene: string) => void;
  readonly onReport?: () => void;
  /** On with the evening of which this attempt was a part. */
  readonly onEvening?: (part: EveningPart) => void;
  /** To the learner's card, and then back to this scene. */
  readonly onCard?: (scene: string, mode: Mode) => void;
}

type Read = { readonly id: string; readonly attempt: Response<'attempts.read'> | undefined };

/** Reads one kept attempt, whatever its age, and reviews it. */
export function Debrief({ attemptId, onAgain, onAgainFrom, onOpen, onHome, onPrint, onReport, onCompare, onEvening, onCard }: DebriefProps) {
  const say = useSay();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isGone = false;
    const keep = (attempt: Read['attempt']): void => {
      if (!isGone) setRead({ id: attemptId, attempt });
    };
    window.reigi.call('attempts.read', { id: attemptId }).then(keep, () => keep(undefined));
    return () => {
      isGone = true;
    };
  }, [attemptId]);
  const attempt = read?.id === attemptId ? read.attempt : undefined;
  const scene = useMemo(() => attempt && debriefScene(attempt.header), [attempt]);

  if (attempt !== undefined && scene !== undefined) {
    return <DebriefView key={attemptId} attempt={attempt} scene={scene} onAgain={() => onAgain(attempt.header.scene, attempt.header.mode)} onAgainFrom={onAgainFrom && ((step) => onAgainFrom(attempt, step))} onOpen={onOpen} onEvening={onEvening} onHome={onHome} onPrint={onPrint} onReport={onReport} onCompare={onCompare && (() => onCompare(attempt.header.scene))} onCard={onCard !== undefined && isAboutCard(attempt) ? () => onCard(attempt.header.scene, attempt.header.mode) : undefined} />;
  }
  if (read?.id !== attemptId) {
    return (
      <main className="debrief">
        <output>{say('debrief.loading')}</output>
      </main>
    );
  }
  return (
    <main className="page problem">
      <ScreenHead title={say('debrief.eyebrow')}>{null}</ScreenHead>
      <p role="alert">{say('debrief.failed')}</p>
      <Button look="main" onClick={onHome}>{say('debrief.home')}</Button>
    </main>
  );
}

/** Where the card was looked over, it is what may have to be mended. */
function isAboutCard({ observations }: Response<'attempts.read'>): boolean {
  return observations.some(({ type }) => type === 'card.designed');
}
