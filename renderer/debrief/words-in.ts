/** Rule texts of the core, made ready to say: the right sentence for how it went, its figures filled in. */
import type { Verdict } from '../../scenarios/kernel/verdict';
import type { RuleText, RuleTexts } from '../../scenarios/text/rule-text';
import type { WordsOf } from './rule-words';
import { fill, sayIn, type Language } from './text/text';

export function wordsIn(texts: RuleTexts, language: Language): WordsOf {
  const say = sayIn(language);
  const happened = (text: RuleText, { outcome, measured }: Verdict): string => {
    if (outcome === 'not-observed') return say('verdict.not-observed');
    const sentence = text.happened[`${outcome}.${measured['how'] ?? ''}`] ?? text.happened[outcome];
    // An act that was left out has no figures; a sentence that needs them would show its blanks.
    const isToldWithoutFigures = sentence?.includes('{') === false;
    if (sentence === undefined || ('omitted' in measured && !isToldWithoutFigures)) return say('verdict.omitted');
    return fill(sentence, measured, language);
  };
  return (rule) => {
    const text = texts[rule];
    // A rule of a newer version: name it, so that nothing is hidden.
    if (text === undefined) return { title: rule, principle: '', why: '', advice: '', sides: undefined, happened: () => '' };
    const [one, other, here] = text.sides ?? [];
    return {
      title: text.title,
      principle: text.principle,
      why: text.why,
      advice: text.advice,
      sides: one === undefined || other === undefined || here === undefined ? undefined : { one, other, here },
      happened: (verdict) => happened(text, verdict),
    };
  };
}
