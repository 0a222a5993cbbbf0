import type { TwinItem } from '../../scenarios/body/staging';
import type { SceneWords } from './scene-words';
import './zones.css';

interface ZoneNamesProps {
  readonly things: readonly TwinItem[];
  /** Something is in the hands: the pockets are then places to put it. */
  readonly isCarrying: boolean;
  readonly words: SceneWords;
}

const LEFT: readonly string[] = ['state.at-inner'];
const RIGHT: readonly string[] = ['state.at-worn', 'state.at-pocket'];

/** The two places of one's own body at the lower edge of the view, and what is there to be taken. */
export function ZoneNames({ things, isCarrying, words }: ZoneNamesProps) {
  const found = (states: readonly string[]): string =>
    states
      .flatMap((state) => things.filter((thing) => thing.stateKey === state && thing.actions.includes('reach')))
      .slice(0, 1)
      .map((thing) => words.thing(thing.nameKey))
      .join();
  const inner = isCarrying ? words.thing('thing.zone.inner') : found(LEFT);
  const side = isCarrying ? words.thing('thing.zone.pocket') : found(RIGHT);
  return (
    <div className="zones" aria-hidden="true">
      {inner === '' ? null : <p className="zone zone-inner">{inner}</p>}
      {side === '' ? null : <p className="zone zone-side">{side}</p>}
    </div>
  );
}
