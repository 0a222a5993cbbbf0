import { useState, type ReactNode } from 'react';
import { Tabs } from '@base-ui/react/tabs';
import type { Settings as Kept } from '../../electron/contract/settings';
import { Button } from '../ui/Button';
import { useKeptPlace } from '../ui/kept-place';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { useTexts } from '../ui/text/use-texts';
import { BodyPanel } from './BodyPanel';
import { FirstPanel, type FirstWays } from './FirstPanel';
import { HandsPanel } from './HandsPanel';
import { KeysPanel } from './KeysPanel';
import { KeepPanel } from './keep/KeepPanel';
import { LookPanel } from './LookPanel';
import { ReadingPanel } from './ReadingPanel';
import { RulesPanel } from './RulesPanel';
import { resetOf, SECTIONS, type Change, type SectionId } from './sections';
import { SoundPanel } from './SoundPanel';
import { TEXTS } from './text/texts';
import './settings.css';

interface SettingsProps {
  /** Undefined over a scene, which nothing may lead away from. */
  readonly ways?: FirstWays | undefined;
  readonly settings: Kept;
  readonly change: Change;
  /** The disk did not take the last change. */
  readonly isUnsaved: boolean;
  readonly onDone: () => void;
}

/** Every choice of the learner, a page for each kind; kept as soon as it is made. */
export function Settings({ settings, change, isUnsaved, onDone, ways }: SettingsProps) {
  const say = useTexts(TEXTS);
  const [section, setSection] = useKeptPlace<SectionId>('settings', 'look');
  const [undo, setUndo] = useState<{ readonly text: string; readonly fields?: Partial<Kept> }>();
  const reset = resetOf(section, settings);
  const panel = (): ReactNode => {
    const props = { settings, change };
    switch (section) {
      case 'look': return <LookPanel {...props} />;
      case 'reading': return <ReadingPanel {...props} />;
      case 'hands': return <HandsPanel {...props} />;
      case 'keys': return <KeysPanel {...props} />;
      case 'sound': return <SoundPanel {...props} />;
      case 'rules': return <RulesPanel {...props} />;
      case 'body': return <BodyPanel {...props} />;
      case 'keep': return <KeepPanel {...props} />;
      case 'first': return ways === undefined ? null : <FirstPanel {...ways} />;
    }
  };
  // Over a scene nothing may lead away from it, and the history that it is written to stays the one it is.
  const shown = SECTIONS.filter((one) => (one !== 'first' && one !== 'keep') || ways !== undefined);
  return (
    <main className="page settings">
      <ScreenHead title={say('title')}>
        <Button look="main" onClick={onDone}>{say('back')}</Button>
      </ScreenHead>
      <Tabs.Root
        className="settings-body" orientation="vertical" value={section}
        onValueChange={(chosen: SectionId) => {
          setSection(chosen);
          setUndo(undefined);
        }}
      >
        <Tabs.List className="settings-nav" aria-label={say('sections')} activateOnFocus>
          {shown.map((one) => <Tabs.Tab key={one} value={one} className="settings-way" data-section={one}>{say(`section.${one}`)}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value={section} className="settings-page">
          <h2>{say(`section.${section}`)}</h2>
          {isUnsaved ? <Notice grave>{say('unsaved')}</Notice> : null}
          {panel()}
          <div className="settings-foot">
            <p className="settings-note">{say('saved')}</p>
            {section === 'first' || section === 'keep' ? null : (
              <Button
                look="plain" disabled={reset === undefined}
                onClick={() => {
                  if (reset === undefined) return;
                  change(reset.to);
                  setUndo({ text: say('reset.done', { what: say(`section.${section}`) }), fields: reset.back });
                }}
              >
                {say(section === 'keys' ? 'keys.reset.all' : 'reset.section')}
              </Button>
            )}
          </div>
          <Undo undo={undo} onUndo={(fields) => {
            change(fields);
            setUndo({ text: say('undone') });
          }} />
        </Tabs.Panel>
      </Tabs.Root>
    </main>
  );
}

interface UndoProps {
  readonly undo: { readonly text: string; readonly fields?: Partial<Kept> } | undefined;
  readonly onUndo: (fields: Partial<Kept>) => void;
}

function Undo({ undo, onUndo }: UndoProps) {
  const say = useTexts(TEXTS);
  const fields = undo?.fields;
  return (
    <div className="settings-undo" aria-live="polite">
      {undo === undefined ? null : <span>{undo.text}</span>}
      {fields === undefined ? null : <Button onClick={() => onUndo(fields)}>{say('undo')}</Button>}
    </div>
  );
}
