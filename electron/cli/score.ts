/** `reigi score`: judges an attempt by what its samples lead to. */
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Scorecard } from '../../scenarios/kernel/verdict';
import { findPack, PACKS } from '../../scenarios/packs/catalog';
import type { Pack } from '../../scenarios/packs/pack';
import { findRule, RULEBOOK_VERSION } from '../../scenarios/rulebook/catalog';
import { scorecard } from '../../scenarios/scoring/scorecard';
import type { Command } from './commands';
import { readAttempt, type ReadAttempt } from './read-attempt';
import { Refusal, shown } from './refusal';
import { relive } from './relive';
import type { Words } from './words';

const STEPS_PER_TENTH = 6;

export const score: Command = {
  options: { json: 'flag', pack: 'value' },
  mostOperands: 1,
  async run(words, io) {
    const wished = wishedPack(words);
    const read = await readAttempt(words.operands[0], io);
    checkRecorded(read);
    const pack = wished ?? packNamed(read.attempt.header.pack, 'header.pack');
    const { rulebookVersion } = read.attempt.header;
    if (rulebookVersion !== RULEBOOK_VERSION) {
      io.note(`reigi: recorded under rulebook ${rulebookVersion}, judged by rulebook ${RULEBOOK_VERSION}`);
    }
    const { scene, observations } = relive(read, io);
    const card = scorecard(observations, { scenario: scene.id, version: scene.version, rules: scene.rules, pack, subject: LEARNER });
    io.out(words.has('json') ? `${JSON.stringify(published(card))}\n` : table(card));
  },
};

function wishedPack(words: Words): Pack | undefined {
  const id = words.value('pack');
  return id === undefined ? undefined : packNamed(id, '--pack');
}

export function packNamed(id: string, field: string): Pack {
  const pack = findPack(id);
  if (pack === undefined) throw new Refusal(`${field} must be ${PACKS.map((one) => one.id).join(', ')}; not ${shown(id)}`);
  return pack;
}

/** What the file says of its own score is not used, but a rule or pack that does not exist betrays a damaged file. */
function checkRecorded({ recorded }: ReadAttempt): void {
  const summary = recorded?.summary;
  if (summary === undefined || summary === null) return;
  packNamed(summary.pack, 'recorded.summary.pack');
  const at = summary.critical.findIndex((id) => findRule(id) === undefined);
  if (at !== -1) throw new Refusal(`recorded.summary.critical[${at}] ${shown(summary.critical[at] ?? '')} is not a rule; see \`reigi rules\``);
}

/** Exactly what the answer promises, in this order. */
function published({ scenario, version, pack, total, grade, critical, verdicts }: Scorecard) {
  return {
    scenario, version, pack, total, grade, critical,
    verdicts: verdicts.map(({ rule, subject, occurrence, outcome, credit, weight, evidence }) => (
      { rule, subject, occurrence, outcome, credit, weight, evidence })),
  };
}

function table({ scenario, version, pack, total, grade, critical, verdicts }: Scorecard): string {
  const lines = verdicts.map(({ rule, outcome, credit, weight, evidence }) => {
    const at = Math.round((evidence[0]?.step ?? 0) / STEPS_PER_TENTH) / 10;
    return `${outcome.padEnd(12)}  ${rule.padEnd(40)}  ${credit.toFixed(2)} x ${String(weight).padEnd(2)}  at ${at.toFixed(1)} s`;
  });
  const fatal = critical.length === 0 ? '' : `, critical: ${critical.join(', ')}`;
  return `${scenario} version ${version}, ${pack}: ${total} of 100, grade ${grade}${fatal}\n${lines.join('\n')}\n`;
}
