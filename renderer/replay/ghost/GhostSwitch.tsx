import { Key } from '../../ui/Key';
import { useTexts } from '../../ui/text/use-texts';
import { TEXTS } from '../text/texts';
import type { GhostState } from './use-ghost';
import './ghost.css';

/** The master beside one's recording, and whether they are shown. */
export interface GhostShown {
  readonly state: GhostState;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function GhostSwitch({ isOn, onSwitch }: Pick<GhostShown, 'isOn' | 'onSwitch'>) {
  const say = useTexts(TEXTS);
  return (
    <button type="button" className="ghost-switch" aria-pressed={isOn} aria-keyshortcuts="G" onClick={() => onSwitch(!isOn)}>
      {say('ghost.name')} <Key>G</Key>
    </button>
  );
}

/** Under the picture, while the master is asked for: how far they are, and whose line is whose. */
export function GhostLegend({ ghost }: { readonly ghost: GhostShown | undefined }) {
  const say = useTexts(TEXTS);
  if (ghost === undefined) return <p className="replay-note">{say('ghost.version')}</p>;
  const { state: { kind }, isOn } = ghost;
  return (
    <div className="ghost-legend" hidden={!isOn}>
      <output>{isOn ? say(kind === 'ready' ? 'ghost.there' : kind === 'making' ? 'ghost.making' : 'ghost.none') : ''}</output>
      {kind === 'ready' ? (
        <>
          <span className="is-master"><svg viewBox="0 0 32 14" aria-hidden="true"><path d="M0 7h18" /><circle cx="25" cy="7" r="6" /></svg>{say('ghost.gaze')}</span>
          <span><svg viewBox="0 0 32 14" aria-hidden="true"><path d="M0 7h20" /><circle cx="25" cy="7" r="4.5" /></svg>{say('ghost.gaze.own')}</span>
        </>
      ) : null}
    </div>
  );
}
