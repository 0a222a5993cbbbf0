import * as en from './en';
import * as fr from './fr';
import * as ja from './ja';
export const LANGUAGES = ['en', 'ja', 'fr'];
export const WORDS = { en, ja, fr };
/** A figure as this language writes it. */
export function figure(language, value) {
    return language === 'fr' ? String(value).replace('.', ',') : String(value);
}
/** Puts figures into a sentence; a placeholder without a figure stays visible, so that a test can find it. */
export function fill(language, template, figures) {
    return template.replaceAll(/\{([a-zA-Z]+)\}/g, (placeholder, name) => {
        const value = figures[name];
        return value === undefined ? placeholder : figure(language, value);
    });
}
/** A message by its key; a key that nobody wrote is shown as it is. */
export function message(language, key, figures = {}) {
    const { messages } = WORDS[language];
    return fill(language, messages[key] ?? key, figures);
}
/** Everything that is said about a rule. */
export function ruleText(language, rule) {
    return WORDS[language].rules[rule];
}
/** What was seen of a rule in this attempt, in one sentence. */
export function happened(language, verdict) {
    const { outcome, measured } = verdict;
    if (outcome === 'not-observed')
        return message(language, 'not-observed');
    if (measured['omitted'] !== undefined)
        return message(language, `omitted.${measured['omitted']}`);
    const sentences = ruleText(language, verdict.rule)?.happened ?? {};
    return fill(language, sentences[`${outcome}.${measured['how']}`] ?? sentences[outcome] ?? '', measured);
}
