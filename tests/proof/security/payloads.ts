/** Hostile words in every text that can come in from outside, shown on every screen that shows texts: none of them becomes code. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatAttemptFile } from '../../../electron/contract/attempt-file';
import type { Attempt } from '../../../scenarios/kernel/attempt';
import { answerDialogs } from '../../support/answer-dialogs';
import { choose } from '../../support/native-menu';
import { played } from '../../support/plays';
import type { Unprivileged } from '../../support/unprivileged';
import { HOSTILE_TEXTS } from './hostile-texts';
import type { InApp } from './in-app';
import type { Tally } from './tally';

export const PAYLOADS = HOSTILE_TEXTS.length;

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Every text below `value` replaced; names that programs use must stay what they are, or the file is none. */
function texted<T>(value: T, text: string, keep: ReadonlySet<string>): T {
  if (typeof value === 'string') return text as T;
  if (Array.isArray(value)) return value.map((one: unknown) => texted(one, text, keep)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, keep.has(key) ? (one as unknown) : texted(one as unknown, text, keep)])) as T;
}

const CARD_NAMES = new Set(['id', 'layout', 'typeface', 'logo']);

/** A visit as the master makes it, with this text wherever a file may carry one. */
function attemptWith(text: string, number: number, visit: Attempt): string {
  const { header } = visit;
  const told = {
    ...header, id: idOf(number), learner: text, card: texted(header.card, text, CARD_NAMES), carry: { ...header.carry, note: text }, variation: { ...header.variation, note: text },
    bodies: { ...header.bodies, note: text }, device: { ...header.device, bindings: { 'hand.left.grip': [text], note: [text] } },
  };
  const observations = visit.observations.map((seen) => ({ ...seen, note: text }));
  const recorded = { started: '2026-01-31T09:30:00.000Z', steps: 900, summary: { total: 50, grade: 'C' as const, critical: [], pack: 'guide-strict', ended: text.slice(0, 40) } };
  return formatAttemptFile({ ...visit, header: told, observations }, recorded);
}

function masterVisit(): Attempt {
  const session = played('perfect', 3);
  const { header, samples, observations } = session;
  return { header, samples, observations, track: session.takeChunk()?.track ?? new Uint8Array(0) };
}

/** From now on the page notes code that ran, and whatever its policy had to stop. */
async function watch({ page }: Unprivileged): Promise<void> {
  await page.evaluate(() => {
    const scope = window as unknown as { pwned(): void; ran: number; stopped: string[] };
    scope.ran = 0;
    scope.stopped = [];
    scope.pwned = () => void (scope.ran += 1);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => void scope.stopped.push(`${effectiveDirective} ${blockedURI} ${sourceFile ?? ''}`));
  });
}

/** What happened since, and what of the payloads has become part of the page. */
async function judge({ page }: Unprivileged, where: string, tally: Tally): Promise<void> {
  const { ran, stopped, grown } = await page.evaluate(() => {
    const scope = window as unknown as { ran: number; stopped: string[] };
    const strange = [...document.querySelectorAll('iframe, object, embed, webview, portal, base, marquee, xmp, foreignObject, [onload], [onerror], [onfocus], [onclick], [ontoggle], a[href^="javascript:" i], script:not([src])')].map(({ outerHTML }) => outerHTML.slice(0, 80));
    return { ran: scope.ran, stopped: scope.stopped.splice(0), grown: strange };
  });
  if (ran > 0) tally.fail(`${where}: code ran ${ran} times`);
  for (const one of stopped) tally.fail(`${where}: the policy had to stop ${one}`);
  for (const one of grown) tally.fail(`${where}: became part of the page: ${one}`);
}

/** `number`: the payload. Each is imported by the menu and its debrief opened; afterwards all other screens show what is kept by now. */
export const provePayloads: InApp = async (running, from, to, tally) => {
  const { app, page, userData } = running;
  const file = join(dirname(userData), 'home', 'hostile.reigi-attempt.json');
  const visit = masterVisit();
  await page.reload();
  await page.locator('#root > *').first().waitFor();
  await watch(running);
  for (const [at, text] of HOSTILE_TEXTS.slice(from - 1, to).entries()) {
    writeFileSync(file, attemptWith(text, from + at, visit), { mode: 0o644 });
    await answerDialogs(app, file);
    await choose(app, 'attempt.open');
    const id = idOf(from + at);
    const isShown = await page.locator('main.debrief h1').waitFor({ timeout: 20_000 }).then(() => true, () => false);
    await page.evaluate((name) => window.reigi.call('learners.add', { name }), text.slice(0, 40)).catch(() => undefined);
    const isKept = await page.evaluate((asked) => window.reigi.call('attempts.facts', { id: asked }).then(({ header }) => header.learner, () => undefined), id);
    tally.judge(isShown && isKept === text ? undefined : `${JSON.stringify(text)}: ${isShown ? `kept as ${JSON.stringify(isKept)}` : 'its debrief was not shown'}`);
    await judge(running, JSON.stringify(text), tally);
    await choose(app, 'go.home');
  }
  for (const command of ['go.history', 'go.progress', 'go.learners', 'go.card', 'go.course', 'go.settings', 'go.about', 'go.home'] as const) {
    await choose(app, command);
    await page.waitForTimeout(400);
    await judge(running, `the screen of ${command}`, tally);
  }
};
