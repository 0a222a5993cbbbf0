import { useId, type ReactNode } from 'react';
import { MAX_TEXT } from '../../electron/contract/limits';
import './text-field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly lang?: string;
  readonly type?: 'text' | 'tel' | 'email' | 'password';
  readonly isWrong?: boolean;
  /** Said after the name, and again whenever it changes. */
  readonly note?: ReactNode;
  /** Words to choose from, beside what can be typed. */
  readonly usual?: readonly string[];
}

/** A field cut off in the middle of a letter leaves half of it, which nothing can keep. */
function plain(value: string): string {
  return value.replaceAll(/\p{Cs}/gu, '').replaceAll(/\p{Cc}/gu, ' ');
}

/** One line to fill in. */
export function TextField({ label, value, onChange, onBlur, lang, type = 'text', isWrong = false, note, usual }: TextFieldProps) {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type={type} lang={lang} value={value} maxLength={MAX_TEXT} autoComplete="off" spellCheck={false}
        aria-invalid={isWrong || undefined} aria-describedby={note === undefined ? undefined : `${id}-note`} list={usual === undefined ? undefined : `${id}-usual`}
        onChange={(event) => onChange(plain(event.target.value))} onBlur={onBlur}
      />
      {usual === undefined ? null : <datalist id={`${id}-usual`}>{usual.map((word) => <option key={word} value={word}>{word}</option>)}</datalist>}
      {note === undefined ? null : <div id={`${id}-note`} className={isWrong ? 'text-field-note is-wrong' : 'text-field-note'} aria-live="polite">{note}</div>}
    </div>
  );
}
