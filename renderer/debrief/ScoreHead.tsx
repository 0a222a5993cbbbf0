import type { Scorecard } from '../../scenarios/kernel/verdict';
import { gradeOf } from '../../scenarios/scoring/scorecard';
import { Button } from '../ui/Button';
import type { WordsOf } from './rule-words';
import { formatNumber } from './text/text';
import { useLanguage, useSay } from './text/use-text';

interface ScoreHeadProps {
  readonly card: Scorecard;
  readonly wordsOf: WordsOf;
  /** Leads to the verdict of a rule. */
  readonly onRule: (rule: string) => void;
}

/** The total, the grade as a seal, what the grade means, and what held it down. */
export function ScoreHead({ card, wordsOf, onRule }: ScoreHeadProps) {
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
        <p className="score-grade">{say(`grade.${grade}`)}</p>
        {uncapped === grade ? null : <p>{say('score.capped', { grade: uncapped })}</p>}
        {critical.map((rule) => (
          <p key={rule} className="score-critical">
            <span>{say('score.critical')}</span>{' '}
            <Button look="plain" onClick={() => onRule(rule)}>
              {wordsOf(rule).title}
            </Button>
          </p>
        ))}
      </div>
    </section>
  );
}
