import { Fragment } from 'react';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { type ForecastDay } from './coming-days';
import { ForecastPlot } from './ForecastPlot';
import { TEXTS } from './text/texts';

const TOLD = [0, 1, 3, 7, 14, 21, 28];

/** What practice is worth, as a line and as figures. */
export function Forecast({ days }: { readonly days: readonly ForecastDay[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  // What comes back between two of the days that are told is told with the later one.
  const dueBy = (from: number, to: number): number => days.filter(({ day }) => day > from && day <= to).reduce((sum, { due }) => sum + due, 0);
  return (
    <section className="forecast" aria-labelledby="forecast-title">
      <h2 id="forecast-title">{say('forecast.title')}</h2>
      <p className="is-soft">{say('forecast.about')}</p>
      <ForecastPlot days={days} />
      <details className="fold">
        <summary>{say('forecast.figures')}</summary>
        <table className="forecast-figures">
          <thead>
            <tr>
              <th scope="col">{say('forecast.day')}</th>
              <th scope="col" className="is-number">{say('forecast.known')}</th>
              <th scope="col" className="is-number">{say('forecast.due')}</th>
            </tr>
          </thead>
          <tbody>
            {TOLD.map((day, index) => (
              <Fragment key={day}>
                {days[day] === undefined ? null : (
                  <tr>
                    <th scope="row">{day === 0 ? say('forecast.today') : say('forecast.in', { days: day })}</th>
                    <td className="is-number">{share.format(days[day].known)}</td>
                    <td className="is-number">{dueBy(TOLD[index - 1] ?? -1, day)}</td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
