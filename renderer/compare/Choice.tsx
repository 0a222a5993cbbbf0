import { useState } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { formatTotal } from '../debrief/text/text';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { useLanguage, useSay as useAppSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { LETTERS, LOOKS, MASTER_LOOK, MOST, type Look } from './series';
import { TEXTS } from './text/texts';
import { useDates } from './use-dates';

const SHOWN = 6;

interface ChoiceProps {
  /** Newest first. */
  readonly attempts: readonly ListedAttempt[];
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  /** Undefined where the scene is not the one that was played. */
  readonly master: { readonly isOn: boolean; readonly isMaking: boolean; readonly onSwitch: (isOn: boolean) => void } | undefined;
}

/** Which attempts lie over one another, and which line is whose: the legend of every picture. */
export function Choice({ attempts, chosen, onChosen, onOpen, master }: ChoiceProps) {
  const say = useTexts(TEXTS);
  const sayOfApp = useAppSay();
  const language = useLanguage();
  const dateOf = useDates();
  const [most, setMost] = useState(SHOWN);
  // What is chosen is always to be seen, however old.
  const shown = attempts.filter(({ id }, at) => at < most || chosen.includes(id));
  const isFull = chosen.length >= MOST;
  return (
    <fieldset className="compare-choice">
      <legend>{say('choose')}</legend>
      <p>{say('choose.about', { most: MOST })}</p>
      <ul>
        {shown.map(({ id, started, mode, summary }) => {
          const rank = chosen.indexOf(id);
          const date = dateOf(started);
          return (
            <li key={id}>
              <Check
                checked={rank >= 0}
                onChange={(isOn) => {
                  if (!isOn || !isFull) onChosen(attempts.map((one) => one.id).filter((one) => (one === id ? isOn : chosen.includes(one))));
                }}
                label={<><Sample letter={LETTERS[rank] ?? ''} look={LOOKS[rank]} /> {date} <span className="is-quiet">{sayOfApp(`mode.${mode}`)}</span> <strong>{summary === null ? say('unscored') : formatTotal(summary.total, language)}</strong></>}
              />
              <Button look="plain" aria-label={say('open', { name: date })} onClick={() => onOpen(id)}>{say('open.short')}</Button>
            </li>
          );
        })}
        {master === undefined ? null : (
          <li className="compare-master">
            <Check checked={master.isOn} onChange={master.onSwitch} label={<><Sample letter="" look={master.isOn ? MASTER_LOOK : undefined} /> {say('master')}</>} />
            <output className="is-quiet">{master.isMaking ? say('master.making') : ''}</output>
          </li>
        )}
      </ul>
      <output className="is-quiet">{isFull && attempts.length > MOST ? say('choose.full', { most: MOST }) : ''}</output>
      {shown.length < attempts.length ? <p><Button look="plain" onClick={() => setMost((before) => before + 2 * SHOWN)}>{say('choose.more')}</Button></p> : null}
    </fieldset>
  );
}

/** The line as it is drawn, with its letter. */
function Sample({ letter, look }: { readonly letter: string; readonly look: Look | undefined }) {
  return (
    <span className="compare-sample">
      {look === undefined ? null : <svg viewBox="0 0 34 10" aria-hidden="true"><line x1="0" x2="34" y1="5" y2="5" {...look} /></svg>}
      <span>{letter}</span>
    </span>
  );
}
