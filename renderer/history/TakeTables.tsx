import { useEffect, useRef, useState } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { useSay } from '../debrief/text/use-text';
import { takeAttempts, takeVerdicts } from '../report/take-tables';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { reasonOf } from './failure';
import { TEXTS } from './text/texts';
import type { Notice } from './Toast';

interface TakeTablesProps {
  readonly attempts: readonly ListedAttempt[];
  readonly onNotice: (notice: Notice | undefined) => void;
}

/** What is shown, as tables for a spreadsheet. Judging thousands takes a while: it says how far it is, and can be stopped. */
export function TakeTables({ attempts, onNotice }: TakeTablesProps) {
  const say = useTexts(TEXTS);
  const sayOfAttempts = useSay();
  const language = useLanguage();
  const [done, setDone] = useState<number>();
  const isStopped = useRef(false);
  useEffect(() => () => {
    isStopped.current = true;
  }, []);

  const taken = async (take: () => Promise<string | null>): Promise<void> => {
    isStopped.current = false;
    try {
      const path = await take();
      onNotice(path === null ? undefined : { text: sayOfAttempts('history.exported', { path }) });
    } catch (error) {
      onNotice({ text: say('csv.failed', { reason: reasonOf(error, sayOfAttempts) }), isError: true });
    } finally {
      setDone(undefined);
    }
  };
  const goOn = (now: number): boolean => {
    if (now % 10 === 0) setDone(now);
    return !isStopped.current;
  };
  if (done !== undefined) {
    return (
      <>
        <output>{say('csv.judging', { done, count: attempts.length })}</output>
        <Button look="plain" onClick={() => (isStopped.current = true)}>{say('csv.stop')}</Button>
      </>
    );
  }
  return (
    <>
      <Button look="plain" data-do="csv-attempts" onClick={() => void taken(() => takeAttempts(attempts, language, new Date()))}>{say('csv.attempts')}</Button>
      <Button look="plain" data-do="csv-verdicts" onClick={() => void taken(() => takeVerdicts(attempts, { language, now: new Date(), goOn }))}>{say('csv.verdicts')}</Button>
    </>
  );
}
