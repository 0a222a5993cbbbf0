import { OutcomeMark } from './OutcomeMark';
import { useSay } from './text/use-text';
import type { VerdictView } from './verdict-view';

interface VerdictHeadProps {
  readonly view: VerdictView;
  readonly title: string;
}

/** One line for one verdict: its shape, the rule, and in words how it went, how heavy it is, what it earned. */
export function VerdictHead({ view, title }: VerdictHeadProps) {
  const say = useSay();
  const { verdict, occurrences, worth } = view;
  const isBadFault = verdict.severity === 'critical' && verdict.outcome === 'missed';
  return (
    <>
      <OutcomeMark outcome={verdict.outcome} />
      <span className="verdict-title">{title}</span>
      <span className="verdict-facts">
        <span className="verdict-outcome">{say(`outcome.${verdict.outcome}`)}</span>
        <span className={isBadFault ? 'verdict-severity is-fault' : 'verdict-severity'}>{say(`severity.${verdict.severity}`)}</span>
        {occurrences > 1 ? <span>{say('verdict.occurrence', { n: verdict.occurrence + 1 })}</span> : null}
        <span className="verdict-points">{points()}</span>
      </span>
    </>
  );

  function points(): string {
    if (worth === 0) return say('verdict.weightless');
    const earned = worth * verdict.credit;
    if (verdict.bonus) return say('verdict.bonus', { points: earned });
    return say('verdict.points', { points: earned, weight: worth });
  }
}
