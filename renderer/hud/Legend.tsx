import { useSay } from '../ui/text/use-text';
import type { ControlRow } from './control-rows';
import { KeyCap } from './KeyCap';
import './legend.css';

interface LegendProps {
  readonly rows: readonly ControlRow[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The few keys that matter most, small in the corner, foldable. Not in the order of focus: Tab belongs to the scene. */
export function Legend({ rows, isOpen, onToggle }: LegendProps) {
  const say = useSay();
  return (
    <div className="legend">
      {isOpen ? (
        <dl className="legend-rows">
          {rows.map(({ id, keys, text }) => (
            <div key={id} className="legend-row">
              <dt>{keys.map((key) => <KeyCap key={key} name={key} />)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <button type="button" className="legend-fold" tabIndex={-1} aria-expanded={isOpen} onClick={onToggle}>
        {say(isOpen ? 'legend.fold' : 'legend.unfold')}
      </button>
    </div>
  );
}
