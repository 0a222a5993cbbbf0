import { PACKS } from '../../scenarios/packs/catalog';
import { ruleCount } from '../../scenarios/packs/pack';
import { RULES } from '../../scenarios/rulebook/catalog';
import { message } from '../../scenarios/text/words';
import { Choice } from '../ui/Choice';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import type { PanelProps } from './sections';
import { TEXTS } from './text/texts';

export function RulesPanel({ settings, change }: PanelProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <>
      <Choice
        legend={say('pack')}
        options={PACKS.map((pack) => {
          const count = ruleCount(pack, RULES);
          return {
            value: pack.id,
            label: `${message(language, `pack.${pack.id}`)} · ${say(`pack.rules.${formOf(language, count)}`, { count })}`,
            about: message(language, `pack.${pack.id}.about`),
          };
        })}
        value={settings.pack}
        onChange={(pack) => change({ pack })}
      />
      <p className="settings-about">{say('pack.about')}</p>
    </>
  );
}
