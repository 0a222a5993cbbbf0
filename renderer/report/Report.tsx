import { useCallback, useEffect, useState } from 'react';
import { useCommands } from '../app/use-commands';
import { useSay as useDebriefSay } from '../debrief/text/use-text';
import { reasonOf } from '../history/failure';
import { Toast, type Notice } from '../history/Toast';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { AttemptReport } from './AttemptReport';
import { ProgressReport } from './ProgressReport';
import { readReport, type ReportOf, type Told } from './read-report';
import { dayInName, takeSkills, takeVerdicts } from './take-tables';
import type { TextKey } from './text/en';
import { TEXTS } from './text/texts';
import '../debrief/verdicts.css';
import '../progress/progress.css';
import './report.css';
import './report-print.css';

interface ReportProps {
  readonly of: ReportOf;
  /** Of the app, to be told on paper. */
  readonly version: string;
  readonly onBack: () => void;
}

/** A report as it will be on paper, and the ways to take it along: PDF, printer, table, attempt file. */
export function Report({ of, version, onBack }: ReportProps) {
  const say = useTexts(TEXTS);
  const sayOfDebrief = useDebriefSay();
  const language = useLanguage();
  const [told, setTold] = useState<Told | 'reading' | 'failed'>('reading');
  const [notice, setNotice] = useState<Notice>();
  const load = useCallback(() => void readReport(of, new Date()).then(setTold, () => setTold('failed')), [of]);
  useEffect(load, [load]);
  const retry = (): void => {
    setTold('reading');
    load();
  };

  const taking = (failed: TextKey & `${string}.failed`, take: () => Promise<string | null>) => (): void => {
    take().then(
      (path) => setNotice(path === null ? undefined : { text: say('saved', { path }) }),
      (error: unknown) => setNotice({ text: say(failed, { reason: reasonOf(error, sayOfDebrief) }), isError: true }),
    );
  };
  const isThere = typeof told !== 'string';
  const pdf = taking('pdf.failed', async () => (isThere ? (await window.reigi.call('report.pdf', { name: nameOf(told) })).path : null));
  const print = taking('print.failed', async () => (await window.reigi.call('debrief.print', {}), null));
  const table = taking('csv.failed', async () => {
    if (!isThere) return null;
    return told.kind === 'attempt' ? takeVerdicts([{ id: told.facts.header.id }], { language, now: today(), goOn: () => true }) : takeSkills(told.progress.items, { language, now: told.progress.now });
  });
  const file = taking('file.failed', async () => (isThere && told.kind === 'attempt' ? (await window.reigi.call('attempts.export', { id: told.facts.header.id })).path : null));
  useCommands(isThere ? { 'debrief.pdf': pdf, 'debrief.print': print, ...(told.kind === 'attempt' ? { 'attempt.export': file } : {}) } : {});

  return (
    <main className="page report" data-state={isThere ? 'ready' : told}>
      <ScreenHead title={say(of === 'progress' ? 'title.progress' : 'title.attempt')}>
        {isThere ? (
          <>
            <Button look="main" data-do="pdf" onClick={pdf}>{say('pdf')}</Button>
            <Button data-do="print" onClick={print}>{say('print')}</Button>
            <Button data-do="csv" onClick={table}>{say(told.kind === 'attempt' ? 'csv.verdicts' : 'csv.skills')}</Button>
            {told.kind === 'attempt' ? <Button data-do="file" onClick={file}>{say('file')}</Button> : null}
          </>
        ) : null}
        <Button data-do="back" onClick={onBack}>{say('back')}</Button>
      </ScreenHead>
      {told === 'reading' ? <output>{say('loading')}</output> : null}
      {told === 'failed' ? (
        <div role="alert">
          <p>{say('failed')}</p>
          <Button onClick={retry}>{say('retry')}</Button>
        </div>
      ) : null}
      {isThere ? (
        <>
          <p className="report-about is-soft">{say('about')}</p>
          <div className="report-desk">
            {told.kind === 'attempt' ? <AttemptReport facts={told.facts} version={version} /> : <ProgressReport progress={told.progress} version={version} />}
          </div>
        </>
      ) : null}
      <Toast notice={notice} onClose={() => setNotice(undefined)} />
    </main>
  );
}

const today = (): Date => new Date();

/** `reigi-s03-20260131-report`, by the learner's own day. */
function nameOf(told: Told): string {
  if (told.kind === 'progress') return `reigi-progress-${dayInName(told.progress.now)}`;
  const { header, listed } = told.facts;
  return `reigi-${header.scene.replaceAll(/[^A-Za-z0-9]/g, '-').slice(0, 20)}-${dayInName(new Date(listed.started))}-report`;
}
