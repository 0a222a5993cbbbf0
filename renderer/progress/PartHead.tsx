import { ruleText } from '../../scenarios/text/words';
import type { PlayedPart } from '../session/open-play';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

/** Over the scene: which of today's parts this is, and what it is about. */
export function PartHead({ part: { rules, today } }: { readonly part: PlayedPart }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const [at, count] = [today.results.length, today.parts.length];
  const titles = rules.map((rule) => ruleText(language, rule)?.title ?? rule);
  return (
    <p className="hud-loop" data-part={at}>
      {say('part.of', { at: at + 1, count })}: {titles.slice(0, MOST_TITLES).join(' · ')}
      {titles.length > MOST_TITLES ? ` ${say('part.more', { count: titles.length - MOST_TITLES })}` : ''}
    </p>
  );
}

/** More would lie over the scene. */
const MOST_TITLES = 2;

export function PartOver() {
  const say = useTexts(TEXTS);
  return <output className="hud-ended">{say('part.over')}</output>;
}
