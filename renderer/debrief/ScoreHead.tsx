import type { Scorecard } from '../../scenarios/kernel/verdict';
import { gradeOf } from '../../scenarios/scoring/scorecard';
import { ruleText } from '../../scenarios/text/words';
import { Button } from '../ui/Button';
import { formatNumber } from './text/text';
import { useSay } from './text/use-text';
import { useLanguage } from '../ui/text/use-text';

interface ScoreHeadProps {
  readonly card: Scorecard;
  /** Leads to the verdict of a rule. */
  readonly onRule: (rule: string) => void;
}

/** The total, the grade as a seal, what the grade means, and what held it down. */
export function ScoreHead({ card, onRule }: ScoreHeadProps) {
  const say = useSay();
  const language = useLanguage();
  const { total, grade, critical } = card;
  const uncapped = gradeOf(total, false);
  return (
    <section className="score" aria-label={say('score.title')}>
      <p className="score-total">
        <strong>{formatNumber(total, language)}</strong> <span>{say('score.outOf')}</span>
      </p>
      <p className="grade-seal">
        <span className="unseen">{say('score.grade', { grade })}</span>
        <span aria-hidden="true">{grade}</span>
      </p>
      <div className="score-means">
        <p className="score-grade">{say(`grade.means.${grade}`)}</p>
        {uncapped === grade ? null : <p>{say('score.capped', { grade: uncapped })}</p>}
        {critical.length === 0 ? null : (
          <div className="score-critical">
            <p>{say('score.critical')}</p>
            <ul>
              {critical.map((rule) => (
                <li key={rule}>
                  <Button look="plain" onClick={() => onRule(rule)}>
                    {ruleText(language, rule)?.title ?? rule}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
