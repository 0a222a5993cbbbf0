import { useEffect, useRef } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { TEXTS as HISTORY } from '../history/text/texts';
import { isoDuration, timecode } from '../replay/timecode';
import { TEXTS as CARD } from '../studio/text/texts';
import { Button } from '../ui/Button';
import { useSay } from './text/use-text';
import { useLanguage, useSay as useAppSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { useTitle } from '../ui/use-title';

interface DebriefHeadProps {
  readonly listed: ListedAttempt;
  readonly title: string;
  /** How the scene ended, in one sentence; undefined when it did not. */
  readonly ending: string | undefined;
  readonly onAgain: () => void;
  readonly onHome: () => void;
  readonly onPrint: () => void;
  /** Over the other attempts of the scene. */
  readonly onCompare?: (() => void) | undefined;
  /** To the report of this attempt, for paper and for others. */
  readonly onReport?: (() => void) | undefined;
  /** To the learner's card; undefined where the scene was not about it. */
  readonly onCard: (() => void) | undefined;
}

/** Which attempt this is, and where to go from here. Takes the focus when the debrief opens. */
export function DebriefHead({ listed, title, ending, onAgain, onHome, onPrint, onReport, onCompare, onCard }: DebriefHeadProps) {
  const say = useSay();
  const sayOfApp = useAppSay();
  const sayOfCard = useTexts(CARD);
  const sayOfReport = useTexts(HISTORY);
  const language = useLanguage();
  useTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { started, mode, steps, state } = listed;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(started));
  return (
    <header className="debrief-head">
      <div>
        <p className="eyebrow">{say('debrief.eyebrow')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="debrief-meta">
          <time dateTime={started}>{date}</time>
          <span>{sayOfApp(`mode.${mode}`)}</span>
          <time dateTime={isoDuration(steps)}>{timecode(steps)}</time>
        </p>
        {ending === undefined ? null : <p className="debrief-ending">{ending}</p>}
        {state === 'interrupted' ? <p className="debrief-unfinished">{say('debrief.unfinished', { time: timecode(steps) })}</p> : null}
      </div>
      <nav className="debrief-actions">
        <Button look="main" onClick={onAgain}>
          {say('debrief.again')}
        </Button>
        {onCard === undefined ? null : <Button data-do="card" onClick={onCard}>{sayOfCard('title')}</Button>}
        {onCompare === undefined ? null : <Button data-do="compare" onClick={onCompare}>{say('debrief.compare')}</Button>}
        {onReport === undefined ? null : <Button data-do="report" onClick={onReport}>{sayOfReport('report')}</Button>}
        <Button onClick={onPrint}>{say('debrief.print')}</Button>
        <Button onClick={onHome}>{say('debrief.home')}</Button>
      </nav>
    </header>
  );
}
