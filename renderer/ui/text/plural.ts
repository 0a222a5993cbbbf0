/** Which of two forms a count takes. Our three languages need no more; the platform knows their rules. */
import type { Language } from './text';

/** French says "0 essai", English "0 attempts", Japanese makes no difference. */
export function formOf(language: Language, count: number): 'one' | 'other' {
  return new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
}
