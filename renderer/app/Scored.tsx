import { findPack } from '../../scenarios/packs/catalog';
import { guideStrict } from '../../scenarios/packs/guide-strict';
import { ruleCount, severityIn } from '../../scenarios/packs/pack';
import { findRule } from '../../scenarios/rulebook/catalog';
import { sceneById } from '../../scenarios/scenes/catalog';
import { message, ruleText } from '../../scenarios/text/words';
import { formOf } from '../ui/text/plural';
import { useLanguage, useSay } from '../ui/text/use-text';

interface ScoredProps {
  readonly scene: string;
  readonly pack: string;
}

/** By how many rules a visit is judged, and which of them nobody forgets. */
export function Scored({ scene, pack: chosen }: ScoredProps) {
  const say = useSay();
  const language = useLanguage();
  const pack = findPack(chosen) ?? guideStrict;
  const rules = (sceneById(scene)?.rules ?? []).flatMap((id) => findRule(id) ?? []);
  const count = ruleCount(pack, rules);
  const critical = rules.filter((rule) => severityIn(pack, rule) === 'critical');
  return (
    <div>
      <dt>{say('briefing.scored')}</dt>
      <dd>
        <p>{say(`briefing.scored.${formOf(language, count)}`, { pack: message(language, `pack.${pack.id}`), count })}</p>
        {critical.length === 0 ? null : (
          <>
            <p className="briefing-note">{say('briefing.critical')}</p>
            <ul className="briefing-critical">
              {critical.map(({ id }) => <li key={id}>{ruleText(language, id)?.title}</li>)}
            </ul>
          </>
        )}
      </dd>
    </div>
  );
}
