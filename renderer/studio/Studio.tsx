import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { cardOf, EMPTY_DRAFT, isHandable } from '../../scenarios/body/card-draft';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { useTexts } from '../ui/text/use-texts';
import { CheckLine, Checks } from './Checks';
import { Faces, type Layouts } from './Faces';
import { LogoField } from './LogoField';
import { LookFields } from './LookFields';
import { NameFields } from './NameFields';
import { TakeAway } from './TakeAway';
import { TEXTS } from './text/texts';
import { useEars } from './use-ears';
import { useOwnCard } from './use-own-card';
import { useVerdicts } from './use-verdicts';
import { WorkFields } from './WorkFields';
import './studio.css';

interface StudioProps {
  readonly onDone: () => void;
  /** Where that leads, where it is not simply away. */
  readonly doneTo?: string | undefined;
}

/** The learner's own card: what is filled in at one side is printed at the other, and judged below it. */
export function Studio({ onDone, doneTo }: StudioProps) {
  const say = useTexts(TEXTS);
  const { draft, logo, drawn, canUndo, canRedo, isUnsaved, step, change, setLogo } = useOwnCard();
  const [hasMarks, setHasMarks] = useState(true);
  const [layouts, setLayouts] = useState<Layouts>({});
  const card = useMemo(() => cardOf(draft), [draft]);
  const ears = useEars();
  const verdicts = useVerdicts(draft, ears);
  const onLayouts = useCallback((next: Layouts) => setLayouts(next), []);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    // Fields are filled from the draft, so the browser's own undo would know nothing of what came before.
    event.preventDefault();
    step({ do: event.shiftKey ? 'redo' : 'undo' });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const isUntouched = JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);
  return (
    <main className="page studio">
      <ScreenHead title={say('title')} eyebrow={say('eyebrow')}>
        <Button disabled={!canUndo} onClick={() => step({ do: 'undo' })}>{say('undo')}</Button>
        <Button disabled={!canRedo} onClick={() => step({ do: 'redo' })}>{say('redo')}</Button>
        <Button look="main" data-do="done" onClick={onDone}>{doneTo ?? say('done')}</Button>
      </ScreenHead>
      <p className="studio-lead">{say('lead')}</p>
      {isUnsaved ? <Notice grave>{say('unsaved')}</Notice> : null}
      <div className="studio-body">
        <form className="studio-form" onSubmit={(event) => event.preventDefault()}>
          <LookFields draft={draft} change={change} />
          <NameFields draft={draft} change={change} ears={ears} />
          <WorkFields draft={draft} change={change} />
          <LogoField logo={logo} onLogo={setLogo} />
          <p className="studio-foot">
            <span className="text-field-note">{isHandable(draft) ? say('saved') : say('unhandable')}</span>
            <Button look="plain" disabled={isUntouched} onClick={() => step({ do: 'change', fields: EMPTY_DRAFT })}>{say('clear')}</Button>
          </p>
        </form>
        <div className="studio-print">
          <Faces card={card} hasMarks={hasMarks} drawn={drawn} onLayouts={onLayouts} />
          <CheckLine verdicts={verdicts} />
          <Check label={say('marks')} checked={hasMarks} onChange={setHasMarks} />
        </div>
      </div>
      <div className="studio-body studio-after">
        <Checks verdicts={verdicts} />
        <TakeAway card={card} isReadBack={draft.isReadBack} layouts={layouts} logo={logo} />
      </div>
    </main>
  );
}
