/** The recipes of CONTRIBUTING.md, as what they tell a reader to do: files to write, lines to add, words to replace, commands to type. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Step =
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'add'; readonly file: string; readonly where: 'above' | 'below'; readonly line: string; readonly text: string }
  | { readonly do: 'replace'; readonly files: readonly string[]; readonly old: string; readonly by: string }
  | { readonly do: 'type'; readonly commands: readonly string[] };

const WRITE = /^New file `([^`]+)`:$/;
const ADD = /^In `([^`]+)`, (above|below) the line with `([^`]+)`, add:$/;
const REPLACE = /^In (?:each of )?(`[^`]+`(?:, `[^`]+`)*), replace `([^`]+)` by `([^`]+)`\.$/;
const FENCE = /^```(\w+)$/;

/** Throws where a sentence looks like a step and is none, or a block belongs to no sentence. */
export function stepsOf(markdown: string): readonly Step[] {
  const steps: Step[] = [];
  const lines = markdown.split('\n');
  let told: ((text: string) => Step) | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, kind] = FENCE.exec(line) ?? [];
    if (kind !== undefined) {
      const end = lines.indexOf('```', at + 1);
      const text = lines.slice(at + 1, end);
      if (kind === 'sh') steps.push({ do: 'type', commands: text });
      else if (told === undefined) throw new Error(`line ${at + 1}: nothing says what to do with this block`);
      else steps.push(told(`${text.join('\n')}\n`));
      told = undefined;
      at = end;
      continue;
    }
    const [, written] = WRITE.exec(line) ?? [];
    const [, file, where, beside] = ADD.exec(line) ?? [];
    const [, files, old, by] = REPLACE.exec(line) ?? [];
    if (written !== undefined) told = (text) => ({ do: 'write', file: written, text });
    else if (file !== undefined && beside !== undefined) told = (text) => ({ do: 'add', file, where: where === 'above' ? 'above' : 'below', line: beside, text });
    else if (files !== undefined && old !== undefined && by !== undefined) steps.push({ do: 'replace', files: files.split(', ').map((one) => one.slice(1, -1)), old, by });
    else if (/^(New file|In (each of )?`)/.test(line)) throw new Error(`line ${at + 1} tells nobody what to do: ${line}`);
  }
  return steps;
}

/** Does to a tree what a step says; commands are the caller's. Throws where the tree is not as the recipe takes it to be. */
export function follow(step: Exclude<Step, { do: 'type' }>, root: string): void {
  if (step.do === 'write') {
    mkdirSync(dirname(join(root, step.file)), { recursive: true });
    writeFileSync(join(root, step.file), step.text, { flag: 'wx' });
  } else if (step.do === 'add') {
    change(root, step.file, (text) => {
      const start = text.lastIndexOf('\n', onlyPlace(text, step.line, step.file)) + 1;
      const place = step.where === 'above' ? start : text.indexOf('\n', start) + 1;
      return text.slice(0, place) + step.text + text.slice(place);
    });
  } else {
    for (const file of step.files) {
      change(root, file, (text) => {
        const place = onlyPlace(text, step.old, file);
        return text.slice(0, place) + step.by + text.slice(place + step.old.length);
      });
    }
  }
}

function onlyPlace(text: string, words: string, file: string): number {
  const place = text.indexOf(words);
  if (place === -1) throw new Error(`${file} has no ${JSON.stringify(words)}`);
  if (text.includes(words, place + 1)) throw new Error(`${file} has ${JSON.stringify(words)} more than once`);
  return place;
}

function change(root: string, file: string, edit: (text: string) => string): void {
  writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
}
