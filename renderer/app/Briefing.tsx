import { useEffect, useRef } from 'react';
import type { Mode } from '../../scenarios/kernel/attempt';
import { message } from '../../scenarios/text/words';
import { controlRows } from '../hud/control-rows';
import { ControlTable } from '../hud/HelpDialog';
import { useKeyNames } from '../hud/key-names';
import type { BoundDevice, Bindings } from '../input/bindings';
import { hasWebGl } from '../replay/webgl';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTitle } from '../ui/use-title';
import { useLanguage, useSay } from '../ui/text/use-text';
import './briefing.css';

interface BriefingProps {
  readonly scene: string;
  readonly mode: Mode;
  readonly device: BoundDevice;
  readonly bindings: Bindings;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

const PARTS = ['who', 'where', 'expected'] as const;

/** What one would be told on the way there. */
export function Briefing({ scene, mode, device, bindings, onStart, onBack }: BriefingProps) {
  const say = useSay();
  const language = useLanguage();
  const keyNames = useKeyNames(say);
  useTitle(message(language, `${scene}.title`));
  // One has read it; Enter goes in.
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <main className="page">
      <div className="briefing">
        <header className="briefing-head">
          <p className="page-eyebrow">{say(`mode.${mode}`)}</p>
          <h1>{message(language, `${scene}.title`)}</h1>
        </header>
        <dl className="briefing-parts">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{say(`briefing.${part}`)}</dt>
              <dd>{message(language, `${scene}.briefing.${part}`)}</dd>
            </div>
          ))}
        </dl>
        {hasWebGl() ? null : <Notice>{say('problem.webgl')}</Notice>}
        <div className="briefing-actions">
          <Button ref={start} look="main" data-do="start" onClick={onStart}>{say('briefing.start')}</Button>
          <Button onClick={onBack}>{say('briefing.back')}</Button>
        </div>
        <section className="briefing-controls" aria-labelledby="briefing-controls">
          <h2 id="briefing-controls">{say('briefing.controls')}</h2>
          <ControlTable rows={controlRows(device, bindings, say, keyNames)} />
        </section>
      </div>
    </main>
  );
}
