import { useMemo } from 'react';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { GUIDE_URL } from '../../scenarios/rulebook/catalog';
import { message, ruleText } from '../../scenarios/text/words';
import { OutcomeMark } from '../debrief/OutcomeMark';
import { formatNumber } from '../debrief/text/text';
import { useSay as useDebriefSay } from '../debrief/text/use-text';
import { partsOf, type VerdictView } from '../debrief/verdict-view';
import { timecode } from '../replay/timecode';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

/** Every verdict in one table, part by part, and who says so. */
export function VerdictSheet({ card }: { readonly card: Scorecard }) {
  const say = useTexts(TEXTS);
  const sayOfDebrief = useDebriefSay();
  const language = useLanguage();
  const parts = useMemo(() => partsOf(card), [card]);
  const sources = useMemo(() => sourcesOf(parts.flatMap(({ toLookAt }) => toLookAt)), [parts]);
  return (
    <>
      <section>
        <h2>{say('verdicts')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col" className="is-number">{say('verdicts.at')}</th>
              <th scope="col">{say('verdicts.rule')}</th>
              <th scope="col">{say('verdicts.outcome')}</th>
              <th scope="col">{say('verdicts.severity')}</th>
              <th scope="col" className="is-number">{say('verdicts.points')}</th>
            </tr>
          </thead>
          {parts.map(({ part, toLookAt, extras, met, notObserved }) => (
            <tbody key={part}>
              <tr className="sheet-part"><th scope="rowgroup" colSpan={5}>{part === 'throughout' ? sayOfDebrief('part.throughout') : message(language, `part.${part}`)}</th></tr>
              {[...toLookAt, ...met, ...extras, ...notObserved].map((view) => <VerdictRow key={view.id} view={view} />)}
            </tbody>
          ))}
        </table>
      </section>
      {sources.length === 0 ? null : (
        <section>
          <h2>{say('sources')}</h2>
          <ul className="sheet-sources">
            {sources.map(({ rule, title, url }) => <li key={`${rule} ${url}`}>{ruleText(language, rule)?.title ?? rule}{language === 'ja' ? '：' : ' – '}{title}, <span className="sheet-url">{url}</span></li>)}
            <li>{say('sources.guide')}{language === 'ja' ? '：' : ', '}<span className="sheet-url">{GUIDE_URL}</span></li>
          </ul>
        </section>
      )}
    </>
  );
}

function VerdictRow({ view: { verdict, worth, occurrences, span } }: { readonly view: VerdictView }) {
  const sayOfDebrief = useDebriefSay();
  const language = useLanguage();
  const { rule, outcome, severity, occurrence, credit, bonus } = verdict;
  const figure = (value: number): string => formatNumber(value, language);
  return (
    <tr data-outcome={outcome}>
      <td className="is-number">{span === undefined ? '' : timecode(span.from)}</td>
      <th scope="row">{ruleText(language, rule)?.title ?? rule}{occurrences > 1 ? <span className="sheet-soft"> {sayOfDebrief('verdict.occurrence', { n: occurrence + 1 })}</span> : null}</th>
      <td><OutcomeMark outcome={outcome} /> {message(language, `outcome.${outcome}`)}</td>
      <td>{bonus ? sayOfDebrief('sum.bonus') : message(language, `severity.${severity}`)}</td>
      <td className="is-number">{outcome === 'not-observed' || worth === 0 ? '–' : bonus ? `+${figure(worth * credit)}` : `${figure(worth * credit)} / ${figure(worth)}`}</td>
    </tr>
  );
}

/** Of what is to be changed, what stands elsewhere than in the guide; each once. */
function sourcesOf(views: readonly VerdictView[]): readonly { readonly rule: string; readonly title: string; readonly url: string }[] {
  const seen = new Set<string>();
  return views.flatMap(({ verdict, rule }) => (rule?.sources ?? []).map(({ title, url }) => ({ rule: verdict.rule, title, url }))).filter(({ rule, url }) => {
    const key = `${rule} ${url}`;
    if (seen.has(key) || url === GUIDE_URL) return false;
    seen.add(key);
    return true;
  });
}
