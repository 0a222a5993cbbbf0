import ts from 'typescript';

export type Finding = { readonly line: number; readonly what: string; readonly mend: string };

const GLOBALS: ReadonlyMap<string, string> = new Map([
  ['Date', 'count kernel steps; wall-clock time is stamped outside scenarios/'],
  ['performance', 'count kernel steps'],
  ['crypto', 'take the seeded random of kernel/random'],
  ['Intl', 'format in the renderer; compare with < and > here'],
  ['globalThis', 'name what you need as a parameter'],
]);

/** What every engine computes to the last bit. The rest of Math may differ between two machines. */
const EXACT = new Set(
  'abs ceil floor fround imul clz32 max min round sign sqrt trunc PI E LN2 LN10 LOG2E LOG10E SQRT2 SQRT1_2'.split(' '),
);
const MATH = 'use kernel/trig, kernel/random or plain arithmetic; only exact members of Math are allowed, as Math.name';

const isName = (node: ts.Node): boolean => {
  const { parent } = node;
  const named = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return named && parent.name === node;
};

const isPower = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken;

function judge(node: ts.Node, hasMachines: boolean): readonly [what: string, mend: string] | undefined {
  if (isPower(node)) return ['**', 'multiply, or use kernel/trig'];
  if (ts.isForInStatement(node)) return ['for ... in', 'walk an array or a Map, whose order is written down'];
  if (!ts.isIdentifier(node)) return undefined;
  const { text, parent } = node;
  if (text === 'Math' && !isName(node)) {
    const exact = ts.isPropertyAccessExpression(parent) && EXACT.has(parent.name.text);
    return exact ? undefined : [parent.getText(), MATH];
  }
  if (/^(localeCompare|toLocale\w*)$/.test(text)) return [text, 'format in the renderer; compare with < and > here'];
  if (hasMachines && /^(after|invoke)$/.test(text) && ts.isPropertyAssignment(parent) && parent.name === node) {
    return [`${text}:`, 'put it on the agenda of the kernel, which owns time and people'];
  }
  const mend = isName(node) ? undefined : GLOBALS.get(text);
  return mend === undefined ? undefined : [text, mend];
}

/** Everything in a source of scenarios/ that could make two runs differ. */
export function impurities(source: string): readonly Finding[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const hasMachines = /from 'xstate'/.test(source);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const found = judge(node, hasMachines);
    if (found) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      findings.push({ line, what: found[0], mend: found[1] });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return findings;
}
