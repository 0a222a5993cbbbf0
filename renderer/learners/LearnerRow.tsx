import type { ListedLearner } from '../../electron/contract/learner';
import { Button } from '../ui/Button';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import { nameOf } from './use-learners';

export interface LearnerActions {
  readonly onChoose: (learner: ListedLearner) => void;
  readonly onRename: (learner: ListedLearner) => void;
  readonly onExport: (learner: ListedLearner) => void;
  readonly onRemove: (learner: ListedLearner) => void;
}

interface LearnerRowProps extends LearnerActions {
  readonly learner: ListedLearner;
  readonly isOnly: boolean;
}

/** Somebody who practises here, how far they have come, and what can be done. */
export function LearnerRow({ learner, isOnly, onChoose, onRename, onExport, onRemove }: LearnerRowProps) {
  const say = useTexts(TEXTS);
  const name = nameOf(learner, say('nameless'));
  return (
    <li className="learner" data-learner={learner.id} aria-current={learner.isChosen ? 'true' : undefined}>
      <div className="learner-who">
        <h2 className={learner.name === '' ? 'is-soft' : undefined}>{name}</h2>
        {learner.isChosen ? <span className="learner-chosen">{say('chosen')}</span> : null}
        <p className="learner-facts"><Facts of={learner} /></p>
      </div>
      <div className="learner-ways">
        {learner.isChosen ? null : <Button data-do="choose" aria-label={say('choose.label', { name })} onClick={() => onChoose(learner)}>{say('choose')}</Button>}
        <Button look="plain" data-do="rename" aria-label={say('rename.label', { name })} onClick={() => onRename(learner)}>{say('rename')}</Button>
        <Button look="plain" data-do="export" aria-label={say('export.label', { name })} onClick={() => onExport(learner)}>{say('export')}</Button>
        {isOnly ? null : <Button look="plain" data-do="remove" aria-label={say('remove.label', { name })} onClick={() => onRemove(learner)}>{say('remove')}</Button>}
      </div>
    </li>
  );
}

export function Facts({ of: { attempts, lastAt } }: { readonly of: ListedLearner }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  if (lastAt === null) return say('never');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(lastAt));
  return `${say(`attempts.${formOf(language, attempts)}`, { count: attempts })} · ${say('last', { date })}`;
}
