import { message, ruleText } from '../../scenarios/text/words';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { OutcomeMark } from './OutcomeMark';
import { useSay } from './text/use-text';
import type { VerdictView } from './verdict-view';

interface VerdictHeadProps {
  readonly view: VerdictView;
}

/** One line for one verdict: its shape, the rule, and in words how it went, how heavy it is, what it earned. */
export function VerdictHead({ view }: VerdictHeadProps) {
  const say = useSay();
  const language = useLanguage();
  const { verdict, occurrences, worth } = view;
  const isBadFault = verdict.severity === 'critical' && verdict.outcome === 'missed';
  return (
    <>
      <OutcomeMark outcome={verdict.outcome} />
      <span className="verdict-title">{ruleText(language, verdict.rule)?.title ?? verdict.rule}</span>
      <span className="verdict-facts">
        <span className="verdict-outcome">{message(language, `outcome.${verdict.outcome}`)}</span>
        <span className={isBadFault ? 'verdict-severity is-fault' : 'verdict-severity'}>{message(language, `severity.${verdict.severity}`)}</span>
        {occurrences > 1 ? <span>{say('verdict.occurrence', { n: verdict.occurrence + 1 })}</span> : null}
        <span className="verdict-points">{points()}</span>
      </span>
    </>
  );

  function points(): string {
    if (worth === 0) return say('verdict.weightless');
    const earned = worth * verdict.credit;
    if (verdict.bonus) return say('verdict.bonus', { points: earned });
    return say(`verdict.points.${formOf(language, earned)}`, { points: earned, weight: worth });
  }
}
