import type { Scorecard } from '../../scenarios/kernel/verdict';
import { message } from '../../scenarios/text/words';
import { formatNumber } from './text/text';
import { useSay } from './text/use-text';
import { useLanguage } from '../ui/text/use-text';
import { sumOf } from './verdict-view';
import './sum.css';

interface HowTotalProps {
  readonly card: Scorecard;
}

/** The published formula with this attempt's own numbers in it. */
export function HowTotal({ card }: HowTotalProps) {
  const say = useSay();
  const language = useLanguage();
  const sum = sumOf(card);
  const number = (value: number): string => formatNumber(value, language);
  return (
    <details className="fold how-total">
      <summary>
        <h2>{say('sum.title')}</h2>
      </summary>
      <p className="formula">{say('sum.formula')}</p>
      <p>{say('sum.explained')}</p>
      <table>
        <caption>{say('sum.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('sum.severity')}</th>
            <th scope="col">{say('sum.judged')}</th>
            <th scope="col">{say('sum.weight')}</th>
            <th scope="col">{say('sum.earned')}</th>
          </tr>
        </thead>
        <tbody>
          {sum.rows.map(({ severity, judged, weight, earned }) => (
            <tr key={severity}>
              <th scope="row">{message(language, `severity.${severity}`)}</th>
              <td>{number(judged)}</td>
              <td>{number(weight)}</td>
              <td>{number(earned)}</td>
            </tr>
          ))}
          {sum.bonus === 0 ? null : (
            <tr>
              <th scope="row">{say('sum.bonus')}</th>
              <td>–</td>
              <td>–</td>
              <td>{number(sum.bonus)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('sum.all')}</th>
            <td>{number(sum.rows.reduce((all, { judged }) => all + judged, 0))}</td>
            <td>{number(sum.weight)}</td>
            <td>{number(sum.earned)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="formula">{say('sum.result', { earned: number(sum.earned), weight: number(sum.weight), total: number(card.total) })}</p>
      <p>{say('sum.grades')}</p>
      <p>{say('sum.versions', { scene: card.scenario.toUpperCase(), version: card.version, rulebook: card.rulebookVersion })}</p>
    </details>
  );
}
