import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PACKS } from '../../scenarios/packs/catalog';
import { readTrack } from '../../scenarios/kernel/track';
import { callReigi } from '../../tests/support/call-reigi';
import { attemptFileSchema } from '../contract/attempt';
import { parseAttemptFile } from '../contract/attempt-file';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reigi-cli-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const played = async (out: string, as = 'careless', seed = '2') => callReigi(['play', 'S03', '--as', as, '--seed', seed, '--out', out]);
const json = async (...words: string[]) => JSON.parse((await callReigi(words)).out) as Record<string, unknown>;

describe('reigi play', () => {
  it('writes the same bytes for the same seed, and others for another', async () => {
    const [one, two, three] = ['1', '2', '3'].map((name) => join(folder, name)) as [string, string, string];
    await played(one);
    await played(two);
    await played(three, 'careless', '4');
    expect(readFileSync(one)).toEqual(readFileSync(two));
    expect(readFileSync(one)).not.toEqual(readFileSync(three));
    expect(parseAttemptFile(readFileSync(one, 'utf8'))).toMatchObject({ ok: true, attempt: { header: { scene: 's03', seed: 2, learner: 'careless' } } });
  });

  it('plays a whole evening into a file for each part, which can be scored as any other', async () => {
    const night = await json('play', 'evening', '--as', 'perfect', '--seed', '2', '--out', join(folder, 'night'), '--json') as { parts: { scene: string; file: string; total: number }[]; total: number; grade: string };
    expect(night).toMatchObject({ total: 100, grade: 'S' });
    expect(readdirSync(join(folder, 'night'))).toEqual(night.parts.map(({ scene }) => `${scene}.json`));
    for (const { scene, file, total } of night.parts) expect(await json('score', file, '--json')).toMatchObject({ scenario: scene, total });
    expect(await callReigi(['play', 'evening', '--as', 'perfect', '--seed', '2', '--out', '-'])).toMatchObject({ code: 2, out: '' });
  });

  it('tells attempts apart by everything that was asked for', async () => {
    const wishes = [['--mode', 'learn'], ['--mode', 'exam'], ['--pack', 'traditional'], ['--as', 'leaver'], ['--seed', '2']];
    const ids = await Promise.all(wishes.map(async (wish) => {
      const given = new Set(wish);
      const rest = [['--as', 'idle'], ['--seed', '1']].filter(([name]) => !given.has(name ?? '')).flat();
      const { out } = await callReigi(['play', 's03', ...wish, ...rest, '--out', '-']);
      return (JSON.parse(out) as { header: { id: string } }).header.id;
    }));
    expect(new Set(ids).size).toBe(wishes.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('replaces a file whole, follows a link, and leaves nothing else behind', async () => {
    const file = join(folder, 'attempt.json');
    writeFileSync(file, 'old');
    symlinkSync(file, join(folder, 'link.json'));
    expect(await played(join(folder, 'link.json'), 'leaver')).toMatchObject({ code: 0, notes: [] });
    expect(readFileSync(file, 'utf8')).toContain('"reigi-attempt"');
    expect(readdirSync(folder).sort()).toEqual(['attempt.json', 'link.json']);
  });

  it('carries a track from the first step to the last', async () => {
    const file = join(folder, 'a');
    await played(file, 'perfect');
    const parsed = parseAttemptFile(readFileSync(file, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.message);
    const track = readTrack(parsed.attempt.track);
    expect(track.firstStep).toBe(0);
    expect((parsed.attempt.observations.at(-1)?.step ?? 0) - track.lastStep).toBeLessThan(3);
  });
});

describe('reigi score', () => {
  it('answers exactly what it promises', async () => {
    const file = join(folder, 'a');
    await played(file);
    const card = await json('score', file, '--json');
    expect(Object.keys(card)).toEqual(['scenario', 'version', 'pack', 'total', 'grade', 'critical', 'verdicts']);
    expect(card).toMatchObject({ scenario: 's03', version: 1, pack: 'guide-strict' });
    for (const verdict of card['verdicts'] as object[]) {
      expect(Object.keys(verdict)).toEqual(['rule', 'subject', 'occurrence', 'outcome', 'credit', 'weight', 'evidence']);
    }
    const totals = await Promise.all(PACKS.map(async ({ id }) => (await json('score', file, '--json', '--pack', id))['total']));
    expect(new Set(totals).size).toBe(3);
  });

  it('reads a pipe', async () => {
    const { out } = await callReigi(['play', 's03', '--as', 'perfect', '--seed', '7', '--out', '-']);
    const { out: scored, code } = await callReigi(['score', '-', '--pack', 'traditional'], [out.slice(0, 999), Buffer.from(out.slice(999))]);
    expect([code, scored.split('\n')[0]]).toEqual([0, 's03 version 1, traditional: 100 of 100, grade S']);
  });

  it('believes the samples, not what the file says was observed', async () => {
    const file = join(folder, 'a');
    await played(file, 'idle');
    const forged = JSON.parse(readFileSync(file, 'utf8')) as { observations: { step: number }[] };
    forged.observations.splice(5, 0, Object.assign({ type: 'coat.removed', by: 'learner' }, { step: forged.observations[5]?.step ?? 0 }));
    const honest = await callReigi(['score', file, '--json']);
    const { out, notes } = await callReigi(['score', '-', '--json'], [JSON.stringify(forged)]);
    expect(out).toBe(honest.out);
    expect(honest.notes).toEqual([]);
    expect(notes).toEqual(['reigi: observations[5] is not what the samples lead to; what is lived again counts, not what is stored']);
  });

  it('says when another rulebook judged before', async () => {
    const { out } = await callReigi(['play', 's03', '--as', 'leaver', '--seed', '7', '--out', '-']);
    const { code, notes } = await callReigi(['score', '-'], [out.replace(/"rulebookVersion":\d+/, '"rulebookVersion":12')]);
    expect([code, notes]).toEqual([0, [expect.stringContaining('recorded under rulebook 12')]]);
  });
});

describe('reigi replay', () => {
  it('finds the same observations and the same hash', async () => {
    const file = join(folder, 'a');
    await played(file, 'random', '7');
    const again = await json('replay', file, '--json');
    const stored = JSON.parse(readFileSync(file, 'utf8')) as { observations: unknown };
    expect(Object.keys(again)).toEqual(['observations', 'hash']);
    expect(again['observations']).toEqual(stored.observations);
    expect(again['hash']).toMatch(/^[0-9a-f]{16}$/);
    expect((await callReigi(['replay', file])).out).toContain(`hash ${String(again['hash'])}\n`);
  });
});

describe('reigi schema attempt', () => {
  it('accepts what the program itself accepts and refuses what it refuses', async () => {
    const { out } = await callReigi(['schema', 'attempt']);
    const schema = z.fromJSONSchema(JSON.parse(out) as Parameters<typeof z.fromJSONSchema>[0]);
    const attempt = JSON.parse((await callReigi(['play', 's03', '--as', 'leaver', '--seed', '1', '--out', '-'])).out) as Record<string, unknown>;
    const spoilt = [attempt, { ...attempt, format: 'other' }, { ...attempt, extra: 1 }, { ...attempt, samples: [[0, 'no.channel', 1]] }, { ...attempt, header: {} }];
    const verdicts = spoilt.map((one) => [schema.safeParse(one).success, attemptFileSchema.safeParse(one).success]);
    expect(verdicts).toEqual([[true, true], [false, false], [false, false], [false, false], [false, false]]);
  });
});
