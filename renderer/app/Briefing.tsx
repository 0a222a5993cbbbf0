import { useEffect, useRef, useState } from 'react';
import type { Mode } from '../../scenarios/kernel/attempt';
import { CARRIED } from '../../scenarios/acts/evening/carried';
import { eveningParts } from '../../scenarios/scenes/evening';
import { message } from '../../scenarios/text/words';
import { CHAPTERS } from '../course/chapters';
import { TEXTS as COURSE } from '../course/text/texts';
import type { EveningPart } from '../evening/evening-part';
import { TEXTS as EVENING } from '../evening/text/texts';
import { controlRows } from '../hud/control-rows';
import { ControlTable, HelpDialog } from '../hud/HelpDialog';
import { useKeyNames } from '../hud/key-names';
import type { BoundDevice, Bindings } from '../input/bindings';
import { hasWebGl } from '../stage/webgl';
import { PACES, type Pace } from '../session/open-play';
import { TEXTS as STUDIO } from '../studio/text/texts';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { useTitle } from '../ui/use-title';
import { useLanguage, useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Scored } from './Scored';
import { MODES } from './screens';
import './briefing.css';

export interface HowToPlay {
  readonly mode: Mode;
  readonly isCold: boolean;
  readonly pacePercent: Pace;
}

interface BriefingProps {
  readonly scene: string;
  readonly mode: Mode;
  readonly pack: string;
  readonly device: BoundDevice;
  readonly bindings: Bindings;
  /** A newcomer's first exchange, without help. */
  readonly isCold?: boolean;
  readonly onStart: (how: HowToPlay) => void;
  readonly onBack: () => void;
  /** Where it is one part of a whole evening. */
  readonly evening?: EveningPart;
  /** To the card, where the scene is about the card. */
  readonly onCard?: () => void;
}

const PARTS = ['where', 'who', 'expected'] as const;

/** What one would be told on the way there: the place, the people, one's own part, and what will count. */
export function Briefing({ scene, mode: asked, pack, device, bindings, isCold: begunCold = false, evening, onStart, onBack, onCard }: BriefingProps) {
  const say = useSay();
  const sayCourse = useTexts(COURSE);
  const sayEvening = useTexts(EVENING);
  const sayStudio = useTexts(STUDIO);
  const language = useLanguage();
  const keyNames = useKeyNames(say);
  const [mode, setMode] = useState(asked);
  const [isCold, setCold] = useState(begunCold);
  const [pacePercent, setPace] = useState<Pace>(100);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const title = message(language, `${scene}.title`);
  const chapter = CHAPTERS.find(({ scenes }) => scenes.some((one) => one === scene));
  useTitle(title);
  // One has read it; Enter goes in.
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <main className="page briefing" data-mode={mode}>
      <header className="briefing-head">
        <p className="page-eyebrow">{[scene.slice(1), ...(chapter === undefined ? [] : [sayCourse(`chapter.${chapter.id}`)])].join(' · ')}</p>
        <h1>{title}</h1>
        {evening === undefined ? null : <p>{sayEvening('briefing', { part: Number(evening.carry[CARRIED.part]) + 1, parts: eveningParts().length })}</p>}
      </header>
      <div className="briefing-body">
        <dl className="briefing-parts">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{say(`briefing.${part}`)}</dt>
              <dd>{message(language, `${scene}.briefing.${part}`)}</dd>
            </div>
          ))}
          <Scored scene={scene} pack={pack} />
        </dl>
        <div className="briefing-side">
          {hasWebGl() ? null : <Notice>{say('problem.webgl')}</Notice>}
          {isCold ? <p className="briefing-cold">{sayCourse('cold.about')}</p> : (
            <Choice
              legend={say('briefing.how')}
              options={MODES.map((value) => ({ value, label: say(`mode.${value}`), about: say(`mode.${value}.about`) }))}
              value={mode}
              onChange={setMode}
            />
          )}
          {mode === 'practice' ? (
            <Choice
              legend={say('briefing.pace')}
              options={PACES.map((pace) => ({ value: String(pace), label: say(`briefing.pace.${pace}`) }))}
              value={String(pacePercent)}
              onChange={(value) => setPace(value === '50' ? 50 : 100)}
            />
          ) : null}
          <div className="briefing-actions">
            <Button ref={start} look="main" data-do="start" onClick={() => onStart({ mode, isCold, pacePercent })}>{say('briefing.start')}</Button>
            <Button onClick={onBack}>{say('briefing.back')}</Button>
            {onCard === undefined ? null : <Button look="plain" data-do="card" onClick={onCard}>{sayStudio('title')}</Button>}
            {isCold ? (
              <Button
                look="plain" data-do="helped"
                onClick={() => {
                  setCold(false);
                  setMode('learn');
                }}
              >
                {sayCourse('cold.rather')}
              </Button>
            ) : null}
          </div>
          <section className="briefing-controls" aria-labelledby="briefing-controls">
            <h2 id="briefing-controls">{say('briefing.controls')}</h2>
            <ControlTable rows={controlRows(device, bindings, say, keyNames, true)} />
            <Button look="plain" onClick={() => setHelpOpen(true)}>{say('briefing.controls.all')}</Button>
          </section>
        </div>
      </div>
      {isHelpOpen ? <HelpDialog rows={controlRows(device, bindings, say, keyNames)} onClose={() => setHelpOpen(false)} /> : null}
    </main>
  );
}
