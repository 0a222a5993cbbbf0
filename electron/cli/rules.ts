/** `reigi rules`: the rulebook with its words and sources. */
import { scenes } from '../../scenarios/scenes/catalog';
import { RULES, findRule } from '../../scenarios/rulebook/catalog';
import { ruleText } from '../../scenarios/text/words';
import type { Command } from './commands';
import { languageOf } from './language';
import { Refusal, shown } from './refusal';

export const rules: Command = {
  options: { json: 'flag', lang: 'value' },
  mostOperands: RULES.length,
  run(words, io) {
    const language = languageOf(words);
    const unknown = words.operands.find((id) => findRule(id) === undefined);
    if (unknown !== undefined) throw new Refusal(`${shown(unknown)} is not a rule; \`reigi rules\` lists all of them`);
    const wanted = RULES.filter(({ id }) => words.operands.length === 0 || words.operands.includes(id));
    const list = wanted.map(({ id, severity, guide, contested, sources }) => {
      const text = ruleText(language, id);
      return {
        id, statement: text?.statement ?? '', why: text?.why ?? '', severity, guide, contested, sources,
        scoredIn: scenes.filter((scene) => scene.rules.includes(id)).map((scene) => scene.id),
      };
    });
    if (words.has('json')) io.out(`${JSON.stringify(list)}\n`);
    else io.out(list.map((one) => `${one.id}  (${one.severity}${one.contested ? ', contested' : ''})\n    ${one.statement}\n`).join(''));
  },
};
