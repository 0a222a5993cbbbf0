import type { State } from './skills';
import './state-mark.css';

/** The shape of a state: a full square, a half one, an empty one that is crossed, a dot. Always explained in words beside it. */
export function StateMark({ state }: { readonly state: State }) {
  return (
    <svg className={`state-mark is-${state}`} viewBox="0 0 12 12" aria-hidden="true">
      {state === 'unmet' ? <circle cx="6" cy="6" r="1.5" /> : <rect x="1" y="1" width="10" height="10" />}
      {state === 'ripe' ? <rect className="state-fill" x="1" y="1" width="10" height="10" /> : null}
      {state === 'young' ? <path className="state-fill" d="M1 11V1l10 10z" /> : null}
      {state === 'missed' ? <path d="m3.5 3.5 5 5m0-5-5 5" /> : null}
    </svg>
  );
}
