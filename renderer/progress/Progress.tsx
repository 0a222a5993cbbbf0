import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ListedAttempt, Response } from '../../electron/contract/contract';
import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { scenes } from '../../scenarios/scenes/catalog';
import { readAll } from '../history/read-all';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { Calendar } from './Calendar';
import { dueDays, practisedDays } from './month';
import { Forecast } from './Forecast';
import { forecast, percent } from './coming-days';
import { remember } from './memory/memory';
import { livingItems, skillMap } from './skills';
import { SkillMap } from './SkillMap';
import { localDay, weightIn } from './due';
import { TEXTS } from './text/texts';
import '../debrief/verdicts.css';
import './progress.css';

interface ProgressProps {
  /** What the pack leaves out does not come back. */
  readonly pack: string;
  readonly onToday: () => void;
  readonly onPractise: (scene: string) => void;
  /** To the attempts of one day. */
  readonly onDay: (day: string) => void;
  readonly onHistory: () => void;
  readonly onReport: () => void;
  readonly onBegin: () => void;
  readonly onHome: () => void;
}

interface Read {
  readonly attempts: readonly ListedAttempt[];
  readonly recalls: Response<'memory.read'>['recalls'];
  /** Everything on the screen is of one moment. */
  readonly now: Date;
}

/** What sits, what fades, and what was done: to be looked at when one likes, never to be kept up. */
export function Progress({ pack, onToday, onPractise, onDay, onHistory, onReport, onBegin, onHome }: ProgressProps) {
  const say = useTexts(TEXTS);
  const [read, setRead] = useState<Read | 'reading' | 'failed'>('reading');
  const load = useCallback(() => {
    void Promise.all([readAll(), window.reigi.call('memory.read', {})]).then(
      ([attempts, { recalls }]) => setRead({ attempts, recalls, now: new Date() }),
      () => setRead('failed'),
    );
  }, []);
  useEffect(load, [load]);
  const retry = (): void => {
    setRead('reading');
    load();
  };
  const isMeasured = typeof read !== 'string' && read.recalls.length > 0;
  return (
    <main className="page progress" data-state={typeof read === 'string' ? read : 'ready'}>
      <ScreenHead title={say('progress.title')}>
        {isMeasured ? <Button data-do="report" onClick={onReport}>{say('progress.report')}</Button> : null}
        <Button onClick={onHistory}>{say('progress.history')}</Button>
        <Button onClick={onHome}>{say('progress.home')}</Button>
      </ScreenHead>
      {read === 'reading' ? <output>{say('progress.reading')}</output> : null}
      {read === 'failed' ? (
        <div role="alert">
          <p>{say('progress.failed')}</p>
          <Button onClick={retry}>{say('progress.retry')}</Button>
        </div>
      ) : null}
      {typeof read === 'string' ? null : <Shown read={read} pack={pack} onToday={onToday} onPractise={onPractise} onDay={onDay} onBegin={onBegin} />}
    </main>
  );
}

type ShownProps = Pick<ProgressProps, 'pack' | 'onToday' | 'onPractise' | 'onDay' | 'onBegin'> & { readonly read: Read };

function Shown({ read: { attempts, recalls, now }, pack, onToday, onPractise, onDay, onBegin }: ShownProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const memory = useMemo(() => remember(recalls, localDay), [recalls]);
  const items = useMemo(() => livingItems(memory, scenes), [memory]);
  const domains = useMemo(() => skillMap(memory, scenes, now), [memory, now]);
  const waiting = useMemo(() => items.filter(({ rule }) => weightIn(findPack(pack) ?? guideStrict)(rule) > 0), [items, pack]);
  const days = useMemo(() => {
    const back = forecast(waiting, now);
    return forecast(items, now).map((day, at) => ({ ...day, due: back[at]?.due ?? 0 }));
  }, [items, waiting, now]);
  const practised = useMemo(() => practisedDays(attempts, recalls), [attempts, recalls]);
  const due = useMemo(() => dueDays(waiting, now), [waiting, now]);
  // The same rule in another scene is one more thing to remember, but no other rule.
  const measured = new Set(items.map(({ rule }) => rule)).size;
  const dueToday = days[0]?.due ?? 0;
  return (
    <>
      {items.length === 0 ? (
        <div className="progress-nothing">
          <p className="progress-lead">{say('progress.nothing')}</p>
          <p className="is-soft">{say('progress.nothing.how')}</p>
          <Button look="main" data-do="begin" onClick={onBegin}>{say('progress.nothing.begin')}</Button>
        </div>
      ) : (
        <p className="progress-lead">
          {say(`progress.lead.${formOf(language, measured)}`, { rules: measured, sure: percent(days[0]?.known ?? 0) })}
          {language === 'ja' ? '' : ' '}
          {say(dueToday === 0 ? 'progress.due.none' : `progress.due.${formOf(language, dueToday)}`, { count: dueToday })}
          {dueToday === 0 ? null : <> <Button look="plain" data-do="today" onClick={onToday}>{say('progress.today')}</Button></>}
        </p>
      )}
      <SkillMap domains={domains} onPractise={onPractise} />
      <div className="progress-columns">
        {items.length === 0 ? null : <Forecast days={days} />}
        <Calendar practised={practised} due={due} now={now} onDay={onDay} />
      </div>
    </>
  );
}
