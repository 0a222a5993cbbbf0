import { useId, type ReactNode } from 'react';
import { MODES } from '../app/screens';
import { scenes } from '../../scenarios/scenes/catalog';
import { message } from '../../scenarios/text/words';
import { Button } from '../ui/Button';
import { useLanguage, useSay } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { isOpen, NO_FILTER, type Filter } from './filter';
import { TEXTS } from './text/texts';
import './filters.css';

const GRADES = ['S', 'A', 'B', 'C', 'D', 'none'] as const;

interface FiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Scenes of attempts that this version does not have, to be found all the same. */
  readonly foreign: readonly string[];
}

/** What is asked for: scene, mode, grade, days, words. Each change counts at once. */
export function Filters({ filter, onFilter, foreign }: FiltersProps) {
  const say = useTexts(TEXTS);
  const sayOfApp = useSay();
  const language = useLanguage();
  const change = (field: Partial<Filter>): void => onFilter({ ...filter, ...field });
  const sceneIds = [...scenes.map(({ id }) => id), ...foreign];
  return (
    <fieldset className="filters">
      <legend className="unseen">{say('filters')}</legend>
      <Field label={say('text')}>
        {(id) => <input id={id} type="search" value={filter.text} placeholder={say('text.hint')} maxLength={80} autoComplete="off" spellCheck={false} onChange={(event) => change({ text: event.target.value })} />}
      </Field>
      <Field label={say('scene')}>
        {(id) => (
          <Picked id={id} value={filter.scene} any={say('scene.any')} onPick={(scene) => change({ scene })} options={sceneIds.map((scene) => [scene, message(language, `${scene}.title`)])} />
        )}
      </Field>
      <Field label={say('mode')}>
        {(id) => <Picked id={id} value={filter.mode} any={say('mode.any')} onPick={(mode) => change({ mode: mode as Filter['mode'] })} options={MODES.map((mode) => [mode, sayOfApp(`mode.${mode}`)])} />}
      </Field>
      <Field label={say('grade')}>
        {(id) => <Picked id={id} value={filter.grade} any={say('grade.any')} onPick={(grade) => change({ grade: grade as Filter['grade'] })} options={GRADES.map((grade) => [grade, grade === 'none' ? say('grade.none') : grade])} />}
      </Field>
      <Field label={say('from')}>
        {(id) => <input id={id} type="date" value={filter.from} max={filter.to} onChange={(event) => change({ from: event.target.value })} />}
      </Field>
      <Field label={say('to')}>
        {(id) => <input id={id} type="date" value={filter.to} min={filter.from} onChange={(event) => change({ to: event.target.value })} />}
      </Field>
      {isOpen(filter) ? null : <Button look="plain" data-do="clear" onClick={() => onFilter(NO_FILTER)}>{say('clear')}</Button>}
    </fieldset>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface PickedProps {
  readonly id: string;
  readonly value: string;
  readonly any: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

function Picked({ id, value, any, options, onPick }: PickedProps) {
  return (
    <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
      <option value="">{any}</option>
      {options.map(([own, label]) => <option key={own} value={own}>{label}</option>)}
    </select>
  );
}
