import { useId, type ReactNode } from 'react';
import './choice.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Language of the label where it differs from the page's. */
  readonly lang?: string;
  /** What choosing it means, where the word alone does not say it. */
  readonly about?: ReactNode;
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. Arrow keys move as in any group of radio buttons. */
export function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const name = useId();
  const isList = options.some(({ about }) => about !== undefined);
  return (
    <fieldset className="choice">
      <legend className="choice-legend">{legend}</legend>
      <div className={isList ? 'choice-options choice-list' : 'choice-options'}>
        {options.map((option) => (
          <label key={option.value} className="choice-option" lang={option.lang}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span className="choice-label">{option.label}</span>
            {option.about === undefined ? null : <span className="choice-about">{option.about}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
