import { RULEBOOK_VERSION } from '../../scenarios/rulebook/catalog';
import { message, ruleText } from '../../scenarios/text/words';
import { formatTotal } from '../debrief/text/text';
import { ForecastPlot } from '../progress/ForecastPlot';
import { recallability } from '../progress/memory/memory';
import { STATES } from '../progress/skills';
import { StateMark } from '../progress/StateMark';
import { TEXTS as PROGRESS } from '../progress/text/texts';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { ProgressTold } from './read-report';
import { SheetHead } from './SheetHead';
import { TEXTS } from './text/texts';

interface ProgressReportProps {
  readonly progress: ProgressTold;
  readonly version: string;
}

/** What a learner knows, on paper: by domain, what fades, what to practise first, and how the scenes went. */
export function ProgressReport({ progress, version }: ProgressReportProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const { now, learner, since, finished, days, items, weakest } = progress;
  const date = (value: Date | string): string => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(value));
  const figure = (value: number): string => new Intl.NumberFormat(language).format(value);
  const facts: readonly (readonly [string, string])[] = [
    ...(learner === '' ? [] : [[say('learner'), learner] as const]),
    [say('progress.on'), date(now)],
    ...(since === undefined ? [] : [[say('progress.since'), date(since)] as const]),
    [say('progress.attempts'), figure(finished)],
    [say('progress.days'), figure(days)],
  ];
  return (
    <article className="sheet">
      <SheetHead kind="" title={say('title.progress')} facts={facts} />
      {items.length === 0 ? <p className="sheet-note">{say('progress.nothing')}</p> : (
        <>
          <SkillSheet progress={progress} />
          <section>
            <h2>{say('progress.forecast')}</h2>
            <ForecastPlot days={progress.forecast} />
          </section>
          <section>
            <h2>{say('progress.weakest')}</h2>
            {weakest.length === 0 ? <p>{say('progress.weakest.none')}</p> : <Weakest progress={progress} />}
          </section>
        </>
      )}
      {progress.scenes.length === 0 ? null : <ScenesSheet progress={progress} date={date} />}
      <section className="sheet-how"><p>{say('progress.proof', { rulebook: RULEBOOK_VERSION, app: version })}</p></section>
    </article>
  );
}

function usePercent(): (share: number | undefined) => string {
  const format = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  return (share) => (share === undefined ? '–' : format.format(share));
}

function SkillSheet({ progress: { domains } }: { readonly progress: ProgressTold }) {
  const say = useTexts(TEXTS);
  const sayOfProgress = useTexts(PROGRESS);
  const percent = usePercent();
  return (
    <section>
      <h2>{say('progress.map')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('progress.domain')}</th>
            <th scope="col" className="is-number"><StateMark state="ripe" /> {say('progress.firm')}</th>
            <th scope="col" className="is-number"><StateMark state="young" /> {say('progress.young')}</th>
            <th scope="col" className="is-number"><StateMark state="missed" /> {say('progress.missed')}</th>
            <th scope="col" className="is-number"><StateMark state="unmet" /> {say('progress.new')}</th>
            <th scope="col" className="is-number">{say('progress.now')}</th>
            <th scope="col" className="is-number">{say('progress.later')}</th>
          </tr>
        </thead>
        <tbody>
          {domains.filter(({ skills }) => skills.length > 0).map(({ domain, skills, counts, now, later }) => (
            <tr key={domain}>
              <th scope="row">
                {sayOfProgress(`domain.${domain}`)}
                <span className="sheet-marks">{skills.toSorted((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state)).map(({ rule, state }) => <StateMark key={rule} state={state} />)}</span>
              </th>
              {STATES.map((state) => <td key={state} className="is-number">{counts[state]}</td>)}
              <td className="is-number">{percent(now)}</td>
              <td className="is-number">{percent(later)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sheet-note">{say('progress.map.about')}</p>
    </section>
  );
}

function Weakest({ progress: { weakest, now } }: { readonly progress: ProgressTold }) {
  const sayOfProgress = useTexts(PROGRESS);
  const language = useLanguage();
  const percent = usePercent();
  return (
    <ol className="sheet-story">
      {weakest.map((item) => (
        <li key={item.rule}>
          <h3>
            <StateMark state={item.last === 'missed' ? 'missed' : 'young'} /> {ruleText(language, item.rule)?.title ?? item.rule}{' '}
            <span className="sheet-soft">{message(language, `${item.scene}.title`)} · {item.last === 'missed' ? sayOfProgress('state.missed') : percent(recallability(item, now))}</span>
          </h3>
          <p>{ruleText(language, item.rule)?.advice}</p>
        </li>
      ))}
    </ol>
  );
}

function ScenesSheet({ progress: { scenes }, date }: { readonly progress: ProgressTold; readonly date: (value: string) => string }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section>
      <h2>{say('progress.scenes')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('progress.scene')}</th>
            <th scope="col" className="is-number">{say('progress.times')}</th>
            <th scope="col" className="is-number">{say('progress.best')}</th>
            <th scope="col">{say('column.grade')}</th>
            <th scope="col" className="is-number">{say('progress.last')}</th>
          </tr>
        </thead>
        <tbody>
          {scenes.map(({ scene, best, times, last }) => (
            <tr key={scene}>
              <th scope="row"><span className="sheet-soft">{scene.toUpperCase()}</span> {message(language, `${scene}.title`)}</th>
              <td className="is-number">{times}</td>
              <td className="is-number">{best === undefined ? '–' : formatTotal(best.total, language)}</td>
              <td>{best?.grade ?? '–'}</td>
              <td className="is-number">{date(last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
