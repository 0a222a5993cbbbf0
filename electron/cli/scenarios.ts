/** `reigi scenarios`: the scenes that can be played. */
import { scenes } from '../../scenarios/scenes/catalog';
import { message } from '../../scenarios/text/words';
import type { Command } from './commands';
import { languageOf } from './language';

export const scenarios: Command = {
  options: { json: 'flag', lang: 'value' },
  mostOperands: 0,
  run(words, io) {
    const language = languageOf(words);
    const list = scenes.map(({ id, code, level, version, cast, rules }) => ({
      id, code, title: message(language, `${id}.title`), level, version,
      cast: cast.map((member) => ({ id: member.id, name: message(language, member.nameKey), rank: member.rank, company: member.company })),
      rules,
    }));
    if (words.has('json')) io.out(`${JSON.stringify(list)}\n`);
    else io.out(list.map((one) => `${one.code}  ${one.title}  (level ${one.level}, version ${one.version}, ${one.rules.length} rules)\n`).join(''));
  },
};
