/** Every regular expression in what ships, ours and the libraries', judged for how long a hostile text can hold it up. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import type { Outcome } from '../target';
import { Tally } from './tally';

/** Each may take its time: this much at most. */
const JUDGE_MS = 30_000;

/**
 * In libraries, where we cannot mend them, and only those whose texts are never somebody else's. Each: what it is given.
 * Whatever is not in this list must be linear.
 */
const FED_BY_US: Readonly<Record<string, string>> = {
  '/^-+|-+$/g': 'zod: slugify, which no schema of ours uses',
  '/^P(?:(\\d+W)|(?!.*W)(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.,]\\d+)?S)?)?)$/': 'zod: durations by ISO 8601, which no schema of ours uses',
  '/^[\\s\\uFEFF\\xA0]+|[\\s\\uFEFF\\xA0]+$/g': 'axios: trim for engines without String.trim',
  '/^([\\w-]*?)([\\d]+)$/': 'three.js: names of morph targets in our own models',
  '/^((?!chrome|android).)*safari/i': 'three.js: the name of the browser, which is our own',
  '/^data:.*,.*$/i': 'three.js: addresses in our own models',
  '/#pragma unroll_loop_start\\s+for\\s*\\(\\s*int\\s+i\\s*=\\s*(\\d+)\\s*;\\s*i\\s*<\\s*(\\d+)\\s*;\\s*i\\s*\\+\\+\\s*\\)\\s*{([\\s\\S]+?)}\\s+#pragma unroll_loop_end/g': 'three.js: its own shaders',
  '/\\s+$/': 'PDFKit: one line of a card, at most 80 letters',
  '/^data:.+?;base64,(.*)$/': 'PDFKit: addresses of pictures; we give bytes',
  '/^data:(.*?);base64,(.*)$/': 'PDFKit: addresses of attached files; we attach none',
  '/^-?([_a-z]|[\\240-\\377]|\\\\[0-9a-f]{1,6}(\\r\\n|[ \\t\\r\\n\\f])?|\\\\[^\\r\\n\\f0-9a-f])([_a-z0-9-]|[\\240-\\377]|\\\\[0-9a-f]{1,6}(\\r\\n|[ \\t\\r\\n\\f])?|\\\\[^\\r\\n\\f0-9a-f])*$/i': 'Plot: class names, written in our own code',
  '/^[+-]?\\d*\\.?\\d+(e[+-]?\\d+)?(\\w*|%)$/': 'Plot: sizes of letters, written in our own code',
};

/** Each literal of the built program, with the file it was first seen in. */
export function shippedRegexes(out: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['main', 'preload', 'renderer']) {
    for (const path of readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.[cm]?js$/.test(path)) continue;
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
          const { text } = node as ts.RegularExpressionLiteral;
          if (!found.has(text)) found.set(text, `${folder}/${path}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(path, readFileSync(join(out, folder, path), 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
    }
  }
  return found;
}

export async function proveRegexes(out: string): Promise<Outcome> {
  const tally = new Tally();
  const all = shippedRegexes(out);
  for (const [literal, file] of all) tally.judge(faultOf(literal, file, tally));
  for (const literal of Object.keys(FED_BY_US)) if (!all.has(literal)) tally.fail(`${literal} is excused, and no longer there`);
  return tally.outcome();
}

function faultOf(literal: string, file: string, tally: Tally): string | undefined {
  const end = literal.lastIndexOf('/');
  const judged = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: JUDGE_MS });
  if (judged.status === 'safe') return undefined;
  if (judged.status === 'vulnerable' && Object.hasOwn(FED_BY_US, literal)) {
    tally.count('excused');
    return undefined;
  }
  const why = judged.status === 'vulnerable' ? `${judged.complexity.summary}, by ${judged.attack.pattern}` : `not judged: ${judged.error.kind}`;
  return `${literal.slice(0, 120)} in ${file}: ${why.slice(0, 160)}`;
}
