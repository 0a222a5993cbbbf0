/** Which of two forms a count takes. Our three languages need no more; the platform knows their rules. */
import type { Language } from './text';

/** French says "0 essai" and "1,5 point", English "0 attempts", Japanese makes no difference. A count is meant as it is written. */
export function formOf(language: Language, count: number): 'one' | 'other' {
  return new Intl.PluralRules(language, { maximumFractionDigits: 1 }).select(count) === 'one' ? 'one' : 'other';
}
