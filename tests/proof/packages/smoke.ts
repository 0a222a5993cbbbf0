/** A packaged app as a stranger starts it: from outside, without a test tool in it, as a user without rights. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asNobody, type Nobody } from '../../support/as-nobody';

export const softwareGl = (): readonly string[] => process.env['REIGI_GL_FLAGS']?.split(' ') ?? [];
export const display = (): Record<string, string> => ({ DISPLAY: process.env['DISPLAY'] ?? '' });

/** Both in the words of the system: `Seccomp: 2`, and how many name spaces deep. */
interface Renderer {
  readonly seccomp: string;
  readonly depth: number;
  readonly line: string;
}

/** The renderers among what a process has started. */
function renderersUnder(pid: number): readonly Renderer[] {
  return familyOf(pid).flatMap((member) => {
    const [line, status] = ['cmdline', 'status'].map((part) => readOf(member, part));
    if (line?.includes('--type=renderer') !== true || status === undefined) return [];
    const field = (name: string): string => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(status)?.[1] ?? '';
    return [{ seccomp: field('Seccomp'), depth: field('NSpid').split(/\s+/).length, line }];
  });
}

function readOf(pid: number, part: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${part}`, 'utf8');
  } catch {
    return undefined;
  }
}

export function familyOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => {
    // The name in brackets may hold anything; what follows it may not.
    const [, parent = '0'] = readOf(Number(name), 'stat')?.split(') ').at(-1)?.split(' ') ?? [];
    return { pid: Number(name), parent: Number(parent) };
  });
  const found = [pid];
  for (const one of found) found.push(...parents.filter(({ parent }) => parent === one).map(({ pid: child }) => child));
  return found;
}

/** Lets a packaged app open its first scene, look whether it answers, and quit. What went wrong, in words. */
export async function smokeOf(program: string, nobody: Nobody): Promise<{ readonly broken: readonly string[]; readonly seconds: number }> {
  const [userData, out] = [nobody.folder('data'), nobody.folder('demo')];
  const env = { ...display(), REIGI_TEST_RUNTIME: '1', REIGI_DEMO: 'smoke', REIGI_DEMO_OUT: out, REIGI_USER_DATA: userData };
  const began = performance.now();
  const { child, end } = nobody.start(program, softwareGl(), env);
  const seen = new Map<string, Renderer>();
  const looking = setInterval(() => {
    for (const renderer of renderersUnder(child.pid ?? -1)) seen.set(`${renderer.seccomp} ${renderer.depth}`, renderer);
  }, 100);
  const { code, told } = await end;
  clearInterval(looking);
  const result = existsSync(join(out, 'demo.json')) ? (JSON.parse(readFileSync(join(out, 'demo.json'), 'utf8')) as { ok: boolean; scene: string }) : undefined;
  const broken: string[] = [];
  if (code !== 0 || result?.ok !== true) broken.push(`it ended with ${code}, its report is ${JSON.stringify(result)}: ${told.slice(-600)}`);
  if (!existsSync(join(out, 'demo.png'))) broken.push('no window was there to take a picture of');
  // A renderer is born outside and goes in before it reads a byte of any page: the last state counts.
  if (![...seen.values()].some(({ seccomp, depth }) => seccomp === '2' && depth > 1)) broken.push(`no page was in the sandbox: ${JSON.stringify([...seen.keys()])}`);
  if ([...seen.values()].some(({ line }) => line.includes('no-sandbox'))) broken.push('a page was started without the sandbox');
  return { broken, seconds: (performance.now() - began) / 1000 };
}

/** What does not count as the word. */
export const NO_WORDS: readonly (string | undefined)[] = [undefined, '', '0', 'true', 'yes', ' 1'];

/** Whether a packaged test runtime starts without the word that it needs. */
export async function refusedBy({ folder, exe }: { readonly folder: string; readonly exe: string }, words: readonly (string | undefined)[]): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const word of words) {
    const nobody = asNobody();
    try {
      const env = { ...display(), REIGI_USER_DATA: nobody.folder('data'), ...(word === undefined ? {} : { REIGI_TEST_RUNTIME: word }) };
      const { code, told } = await nobody.start(join(nobody.lend(folder), basename(exe)), softwareGl(), env, 30_000).end;
      const kept = readdirSync(join(nobody.home, 'data'));
      if (code !== 1 || !told.includes('REIGI_TEST_RUNTIME=1')) broken.push(`with ${JSON.stringify(word)} it ended with ${code}: ${told.slice(-300)}`);
      if (kept.some((name) => name.startsWith('reigi.db'))) broken.push(`with ${JSON.stringify(word)} it opened its storage: ${kept.join(' ')}`);
    } finally {
      nobody.remove();
    }
  }
  return broken;
}
