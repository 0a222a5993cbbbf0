import type { Verdict } from '../../scenarios/kernel/verdict';
import { findRule } from '../../scenarios/rulebook/catalog';
import { happened, message, ruleText } from '../../scenarios/text/words';
import { OutcomeMark } from '../debrief/OutcomeMark';
import { VerdictBody } from '../debrief/VerdictBody';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';
import '../debrief/verdicts.css';
import './checks.css';

interface ChecksProps {
  readonly verdicts: readonly Verdict[];
}

/** How many rules are met, and the first thing to mend, beside the card while it is written. */
export function CheckLine({ verdicts }: ChecksProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  const open = verdicts.filter(({ outcome }) => outcome !== 'met').toSorted((a, b) => b.weight - a.weight)[0];
  const met = verdicts.filter(({ outcome }) => outcome === 'met').length;
  return (
    <output className="check-line">
      <span>{open === undefined ? say('checks.all') : say('checks.count', { met, all: verdicts.length })}</span>
      {open === undefined ? null : <span className="check-line-what">{happened(language, open)}</span>}
    </output>
  );
}

/** Every rule about making a card: what was found, why it matters and who says so. */
export function Checks({ verdicts }: ChecksProps) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className="studio-part studio-checks" aria-labelledby="studio-checks">
      <h2 id="studio-checks">{say('checks')}</h2>
      <p className="text-field-note">{say('checks.about')}</p>
      <ul>
        {verdicts.map((verdict) => (
          <li key={verdict.rule}>
            <details>
              <summary>
                <OutcomeMark outcome={verdict.outcome} />
                <span className="studio-check-title">{ruleText(language, verdict.rule)?.title}</span>
                <span className="studio-check-outcome">{message(language, `outcome.${verdict.outcome}`)}</span>
                {verdict.outcome === 'met' ? null : <span className="studio-check-what">{happened(language, verdict)}</span>}
              </summary>
              <VerdictBody view={{ id: verdict.rule, verdict, rule: findRule(verdict.rule), occurrences: 1, worth: 0, span: undefined }} watch={undefined} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
