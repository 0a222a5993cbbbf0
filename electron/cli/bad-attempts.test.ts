import { beforeAll, describe, expect, it } from 'vitest';
import { callReigi } from '../../tests/support/call-reigi';

type Loose = Record<string, unknown>;
interface Loosely extends Loose {
  header: Loose & { variation: Loose; assists: Loose };
  samples: unknown[][];
  observations: Loose[];
}

let text = '';
beforeAll(async () => {
  text = (await callReigi(['play', 's03', '--as', 'perfect', '--seed', '3', '--out', '-'])).out;
});
function changed(change: (file: Loosely) => void): string {
  const file = JSON.parse(text) as Loosely;
  change(file);
  return JSON.stringify(file);
}
const summary = { total: 50, grade: 'C', critical: [], pack: 'traditional', ended: 'complete' };
const recorded = (change: Loose) => changed((file) => {
  file['recorded'] = { started: '2026-01-31T09:30:00.000Z', steps: 1000, summary: { ...summary, ...change } };
});

describe('score and replay refuse, naming field and mend:', () => {
  it.each<[string, () => string | Uint8Array, RegExp]>([
    ['nothing', () => '', /not JSON/],
    ['half a file', () => text.slice(0, 5000), /not JSON/],
    ['bytes that are no text', () => Uint8Array.of(0x7b, 0xff, 0xfe), /not UTF-8/],
    ['another kind of file', () => '{"name":"x"}', /format must be "reigi-attempt"/],
    ['a list', () => '[]', /one JSON object/],
    ['another format', () => text.replace('"formatVersion":1', '"formatVersion":2'), /formatVersion must be 1/],
    ['no header', () => changed((file) => Reflect.deleteProperty(file, 'header')), /header is missing/],
    ['another version of the scene', () => changed((file) => { file.header['sceneVersion'] = 2; }), /header\.sceneVersion is 2, but this is version 1; use/],
    ['an unknown scene', () => changed((file) => { file.header['scene'] = 's99'; }), /header\.scene "s99" is not a scene of this version; scenes: s01, s02, s03/],
    ['other bodies', () => changed((file) => { file.header['metricsVersion'] = 7; }), /header\.metricsVersion is 7/],
    ['a seed out of range', () => changed((file) => { file.header['seed'] = 1e12; }), /header\.seed must be at most 4294967295/],
    ['a number that is none', () => text.replace('"seed":3', '"seed":1e999'), /header\.seed is too large a number/],
    ['a prototype', () => text.replace('"assists":{', '"assists":{"__proto__":{}'), /__proto__"?\]? is a forbidden name/],
    ['depth', () => changed((file) => { file.header['carry'] = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown; }), /nested too deep/],
    ['an unknown channel', () => changed((file) => file.samples.unshift([0, 'hand.third.grip', 1])), /samples\[0\]\[1\] is not a channel/],
    ['a huge value', () => changed((file) => file.samples.unshift([0, 'trunk.pitch', 1e9])), /samples\[0\]\[2\] must be/],
    ['a word where a number belongs', () => changed((file) => file.samples.unshift([0, 'trunk.pitch', 'deep'])), /samples\[0\] has a value of the wrong kind/],
    ['disorder', () => changed((file) => file.samples.push([0, 'trunk.pitch', 1])), /samples must be in order/],
    ['a sample beyond any attempt', () => changed((file) => file.samples.push([9_999_999, 'trunk.pitch', 1])), /samples\[\d+\]\[0\] lies beyond 216000/],
    ['an observation beyond any attempt', () => changed((file) => file.observations.push({ step: 9_999_999, type: 'x', by: 'y' })), /observations\[\d+\]\.step lies beyond/],
    ['a rule that does not exist', () => recorded({ critical: ['meishi.nothing'] }), /recorded\.summary\.critical\[0\] "meishi.nothing" is not a rule/],
    ['a pack that does not exist', () => recorded({ pack: 'mine' }), /recorded\.summary\.pack must be guide-strict/],
  ])('%s', async (_what, content, line) => {
    const { code, out, notes } = await callReigi(['score', '-', '--json', '--pack', 'traditional'], [content()]);
    expect([code, out, notes]).toEqual([2, '', [expect.stringMatching(line)]]);
    expect(notes[0]).not.toContain('\n');
  });

  it('a header with a pack that does not exist, unless another is asked for', async () => {
    const file = changed(({ header }) => { header['pack'] = 'mine'; });
    expect(await callReigi(['score', '-'], [file])).toMatchObject({ code: 2, notes: [expect.stringMatching(/header\.pack must be guide-strict/)] });
    expect(await callReigi(['score', '-', '--pack', 'traditional'], [file])).toMatchObject({ code: 0, notes: [] });
  });

  it('what never ends, as soon as it is too large', async () => {
    let given = 0;
    function* flood(): Generator<Uint8Array> {
      const block = new Uint8Array(8 * 1024 * 1024).fill(32);
      for (;;) {
        given += 1;
        yield block;
      }
    }
    expect(await callReigi(['replay', '-'], flood())).toMatchObject({ code: 2, notes: [expect.stringMatching(/at most 64 MB/)] });
    expect(given).toBeLessThan(10);
  });
});

describe('a header that no scene wrote', () => {
  const hostile = [10_000_000, -10_000_000, 0, 0.5, '', 'constructor'];
  it.each(hostile)('with %j for every variation ends all the same', async (value) => {
    const file = changed(({ header }) => {
      for (const key of Object.keys(header.variation)) header.variation[key] = value;
      header.assists['timingPercent'] = typeof value === 'number' ? value : 0;
    });
    const { code, notes } = await callReigi(['score', '-', '--json'], [file]);
    expect([0, 2]).toContain(code);
    expect(notes.length).toBeLessThan(2);
  });

  it('without any variation ends all the same', async () => {
    expect([0, 2]).toContain((await callReigi(['replay', '-'], [changed(({ header }) => { header.variation = {}; })])).code);
  });
});
