import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import { presentLearner } from './present';
import { TEXTS } from './text/texts';

/** Where several practise: whose page this is, and the way to another. Nothing for somebody who is alone. */
export function LearnerTag({ onChange }: { readonly onChange: () => void }) {
  const say = useTexts(TEXTS);
  const { name, hasOthers } = presentLearner();
  if (!hasOthers) return null;
  const shown = name === '' ? say('nameless') : name;
  return (
    <p className="learner-tag">
      {say('now', { name: shown })} <Button look="plain" data-do="change-learner" onClick={onChange}>{say('change')}</Button>
    </p>
  );
}
