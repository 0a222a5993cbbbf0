import { useMemo, useState } from 'react';
import { Button } from '../ui/Button';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { firstWeekday, monthAfter, monthOf, type CalendarDay, type Practised } from './month';
import { TEXTS } from './text/texts';
import './calendar.css';

interface CalendarProps {
  readonly practised: ReadonlyMap<string, Practised>;
  readonly due: ReadonlyMap<string, number>;
  readonly now: Date;
  /** To the attempts of a day. */
  readonly onDay: (day: string) => void;
}

/** A month of days: what was done, and what comes back. Nothing is counted that was not done. */
export function Calendar({ practised, due, now, onDay }: CalendarProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const [month, setMonth] = useState({ year: now.getFullYear(), month: now.getMonth() });
  const first = firstWeekday(language);
  const weeks = useMemo(() => monthOf(month, { practised, due, now, firstWeekday: first }), [month, practised, due, now, first]);
  const title = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' }).format(new Date(month.year, month.month, 1));
  // 4 January 1970 was a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, index) => new Date(1970, 0, 4 + ((index + first) % 7)));
  return (
    <section className="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{say('calendar.title')}</h2>
      <p className="is-soft">{say('calendar.about')}</p>
      <div className="calendar-turn">
        <Button look="plain" data-do="month-before" onClick={() => setMonth(monthAfter(month, -1))}>{say('calendar.before')}</Button>
        <output>{title}</output>
        <Button look="plain" data-do="month-after" onClick={() => setMonth(monthAfter(month, 1))}>{say('calendar.after')}</Button>
      </div>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            {weekdays.map((date) => (
              <th key={date.getDay()} scope="col" abbr={new Intl.DateTimeFormat(language, { weekday: 'long' }).format(date)}>
                {new Intl.DateTimeFormat(language, { weekday: language === 'ja' ? 'narrow' : 'short' }).format(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((cell) => cell !== undefined)?.day}>
              {week.map((cell, index) => <DayCell key={cell?.day ?? `free ${index}`} cell={cell} onDay={onDay} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayCell({ cell, onDay }: { readonly cell: CalendarDay | undefined; readonly onDay: (day: string) => void }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  if (cell === undefined) return <td aria-hidden="true" />;
  const { day, date, isToday, practised, due } = cell;
  const words = [
    isToday ? say('calendar.today') : '',
    practised === undefined ? '' : practised.attempts === 0 ? say('calendar.practised') : say(`calendar.played.${formOf(language, practised.attempts)}`, { count: practised.attempts }),
    due === 0 ? '' : say(`calendar.due.${formOf(language, due)}`, { count: due }),
  ].filter((word) => word !== '');
  const what = words.join(language === 'ja' ? '、' : ', ');
  const named = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
  const face = (
    <>
      <span className="day-number">{date.getDate()}</span>
      <span className="day-marks" aria-hidden="true">
        {practised === undefined ? null : <span className="day-done" />}
        {due === 0 ? null : <span className="day-due">{due}</span>}
      </span>
    </>
  );
  return (
    <td className={isToday ? 'is-today' : undefined} data-day={day} title={what === '' ? undefined : what} aria-current={isToday ? 'date' : undefined}>
      {practised !== undefined && practised.attempts > 0 ? (
        <button type="button" className="day" aria-label={say('calendar.open', { date: named, what })} onClick={() => onDay(day)}>{face}</button>
      ) : (
        <span className="day">
          <span className="unseen">{what === '' ? '' : say('calendar.says', { date: named, what })}</span>
          {face}
        </span>
      )}
    </td>
  );
}
