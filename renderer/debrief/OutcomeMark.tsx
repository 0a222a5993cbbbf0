import type { Outcome } from '../../scenarios/kernel/verdict';

const INNER: Readonly<Record<Outcome, string>> = {
  met: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  partly: 'M8 2a6 6 0 0 0 0 12z',
  missed: '',
  'not-observed': '',
};

interface OutcomeMarkProps {
  readonly outcome: Outcome;
}

/** The shape of an outcome: full, half and empty circle, or a dash. Always stands beside the word. */
export function OutcomeMark({ outcome }: OutcomeMarkProps) {
  return (
    <svg className={`mark mark-${outcome}`} viewBox="0 0 16 16" aria-hidden="true">
      {outcome === 'not-observed' ? (
        <path className="mark-line" d="M4 8h8" />
      ) : (
        <>
          <circle className="mark-line" cx="8" cy="8" r="6" />
          <path className="mark-fill" d={INNER[outcome]} />
        </>
      )}
    </svg>
  );
}
