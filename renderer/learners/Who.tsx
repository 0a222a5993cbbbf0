import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ScreenHead } from '../ui/ScreenHead';
import { useTexts } from '../ui/text/use-texts';
import { sitDown } from './present';
import { TEXTS } from './text/texts';
import { nameOf, useLearners } from './use-learners';
import './learners.css';

interface WhoProps {
  /** To the page of all learners. */
  readonly onOther: () => void;
}

/** The first page where several practise: one press, and it is that person's. */
export function Who({ onOther }: WhoProps) {
  const say = useTexts(TEXTS);
  const { listed } = useLearners();
  const [hasFailed, setFailed] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const isRead = typeof listed !== 'string';
  // Enter is enough for whoever was here last.
  useEffect(() => {
    if (isRead) first.current?.focus();
  }, [isRead]);
  return (
    <main className="page who">
      <ScreenHead title={say('who')}>{null}</ScreenHead>
      {hasFailed || listed === 'failed' ? <Notice grave>{say(hasFailed ? 'failed' : 'failed.read')}</Notice> : null}
      <ul className="who-names">
        {isRead ? listed.learners.map((learner) => (
          <li key={learner.id}>
            <button ref={learner.isChosen ? first : null} type="button" className="who-name" data-learner={learner.id} onClick={() => void sitDown(learner.id).catch(() => setFailed(true))}>
              {nameOf(learner, say('nameless'))}
            </button>
          </li>
        )) : null}
      </ul>
      <Button look="plain" data-do="other" onClick={onOther}>{say('who.other')}</Button>
    </main>
  );
}
