import type { RuleId } from '../../scenarios/kernel/ids';
import { PACKS } from '../../scenarios/packs/catalog';
import { ruleCount } from '../../scenarios/packs/pack';
import { findRule } from '../../scenarios/rulebook/catalog';
import { message } from '../../scenarios/text/words';
import { useLanguage } from '../ui/text/use-text';
import { useSay } from './text/use-text';
import './packs.css';

interface PackSwitchProps {
  readonly pack: string;
  readonly rules: readonly RuleId[];
  readonly onPack: (pack: string) => void;
}

/** By which rules the attempt is judged; changing it judges the same attempt anew. */
export function PackSwitch({ pack, rules, onPack }: PackSwitchProps) {
  const say = useSay();
  const language = useLanguage();
  const known = rules.flatMap((id) => findRule(id) ?? []);
  return (
    <fieldset className="packs">
      <legend>{say('pack.title')}</legend>
      {PACKS.map((each) => (
        <label key={each.id} className="pack">
          <input type="radio" name="pack" value={each.id} checked={each.id === pack} onChange={() => onPack(each.id)} />
          <span className="pack-name">{message(language, `pack.${each.id}`)}</span>
          <span className="pack-count">{say('pack.rules', { count: ruleCount(each, known) })}</span>
          <span className="pack-means">{message(language, `pack.${each.id}.about`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
