import { describe, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { CALL_NAMES, type CallName } from '../../contract/call-names';
import { contract } from '../../contract/contract';
import { MAX_CHUNK_SAMPLES, MAX_CHUNK_TRACK_BYTES } from '../../contract/limits';
import type { Reply } from '../../contract/reply';
import { DEFAULT_SETTINGS } from '../../contract/default-settings';
import { Refusal } from '../refusal';
import { registerCalls, type Handlers } from './register';

type Listener = (event: string, payload: unknown) => Promise<Reply>;

/** Handlers that record what reached them and answer `answer`. */
function connected(answer: unknown = {}) {
  const listeners = new Map<string, Listener>();
  const reached = vi.fn((_request: unknown) => answer);
  const log = vi.fn();
  const handlers = Object.fromEntries(CALL_NAMES.map((name) => [name, reached])) as unknown as Handlers;
  const port = { handle: (name: string, listener: Listener) => void listeners.set(name, listener) };
  registerCalls<string>(port, handlers, (event) => event === 'page', log);
  const call = async (name: CallName, payload: unknown, event = 'page'): Promise<Reply> =>
    (await listeners.get(name)?.(event, payload)) ?? { ok: false, failure: { code: 'unknown-call', message: '' } };
  return { call, reached, log, listeners };
}
const append = { id: EXAMPLE_ID, ...exampleChunk(0) };

describe('a call', () => {
  it('has a schema and a listener for each name', () => {
    expect([...connected().listeners.keys()]).toEqual([...CALL_NAMES]);
    expect(Object.keys(contract).sort()).toEqual([...CALL_NAMES].sort());
  });

  it('reaches its handler when it is lawful, bytes and all', async () => {
    const { call, reached } = connected({ seq: 0 });
    expect(await call('attempts.append', append)).toEqual({ ok: true, value: { seq: 0 } });
    expect(reached).toHaveBeenCalledWith(append);
  });

  it.each(CALL_NAMES)('%s from a stranger is forbidden', async (name) => {
    const { call, reached } = connected();
    expect(await call(name, {}, 'stranger')).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
    expect(reached).not.toHaveBeenCalled();
  });

  it('passes on why a handler refuses, and nothing of a fault of ours', async () => {
    const { call, reached, log } = connected();
    reached.mockImplementationOnce(() => {
      throw new Refusal('storage-failed', 'the disk is full');
    });
    expect(await call('settings.read', {})).toEqual({ ok: false, failure: { code: 'storage-failed', message: 'the disk is full' } });
    reached.mockImplementationOnce(() => {
      throw new Error('/home/camille/secret');
    });
    expect(JSON.stringify(await call('settings.read', {}))).not.toContain('camille');
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('never sends an answer that the table does not know', async () => {
    const { call, log } = connected({ ...DEFAULT_SETTINGS, theme: 'pink' });
    expect(await call('settings.read', {})).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(log).toHaveBeenCalledTimes(1);
  });
});

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const hostile: readonly (readonly [string, CallName, unknown, string])[] = [
  ['nothing', 'attempts.begin', undefined, ''],
  ['null', 'attempts.list', null, ''],
  ['a list', 'attempts.list', [], ''],
  ['a number', 'settings.read', 7, ''],
  ['too many fields', 'settings.read', { all: true }, 'all'],
  ['no header', 'attempts.begin', {}, 'header'],
  ['a wall clock from the page', 'attempts.begin', { header: exampleHeader(), started: '2026-01-01' }, 'started'],
  ['a path as id', 'attempts.read', { id: '../x' }, 'id'],
  ['an id that is no text', 'attempts.remove', { id: { toString: 'x' } }, 'id'],
  ['SQL as scene', 'attempts.list', { scene: "s03' OR 1=1 --", limit: 1, offset: 0 }, 'scene'],
  ['a limit without end', 'attempts.list', { limit: 1e9, offset: 0 }, 'limit'],
  ['a negative offset', 'attempts.list', { limit: 1, offset: -1 }, 'offset'],
  ['no number', 'attempts.list', { limit: Number.NaN, offset: 0 }, 'limit'],
  ['infinity', 'attempts.end', { id: EXAMPLE_ID, endedStep: Infinity, summary: {} }, 'endedStep'],
  ['a total above 100', 'attempts.end', { id: EXAMPLE_ID, endedStep: 1, summary: { total: 101, grade: 'S', critical: [], pack: 'p', ended: 'x' } }, 'summary.total'],
  ['an unknown channel', 'attempts.append', { ...append, samples: [{ step: 1, channel: 'x.y', value: 1 }] }, 'samples[0].channel'],
  ['too many samples', 'attempts.append', { ...append, samples: Array.from({ length: MAX_CHUNK_SAMPLES + 1 }, () => exampleChunk(0).samples[0]) }, 'samples'],
  ['too much track', 'attempts.append', { ...append, track: new Uint8Array(MAX_CHUNK_TRACK_BYTES + 1) }, 'track'],
  ['a track as text', 'attempts.append', { ...append, track: 'AAAA' }, 'track'],
  ['a buffer as track', 'attempts.append', { ...append, track: new ArrayBuffer(4) }, 'track'],
  ['a fraction as step', 'attempts.append', { ...append, fromStep: 0.5 }, 'fromStep'],
  ['a date', 'attempts.append', { ...append, seq: new Date(0) }, 'seq'],
  ['a map', 'settings.write', { bindings: new Map() }, 'bindings'],
  ['a bigint', 'attempts.list', { limit: 1n, offset: 0 }, 'limit'],
  ['a huge list', 'links.open', { url: Array.from({ length: 300_000 }, () => 1) }, 'url[199998]'],
  ['a huge text', 'clipboard.copy', { text: 'x'.repeat(400_000) }, 'text'],
  ['a circle', 'demo.finished', cyclic, `${Array.from({ length: 12 }, () => 'self').join('.')}`],
  ['a prototype', 'settings.write', JSON.parse('{"__proto__": {"theme": "dark"}}'), '__proto__'],
  ['a theme of its own', 'settings.write', { theme: 'url(x)' }, 'theme'],
  ['a text size that hides all', 'settings.write', { textScalePercent: 100_000 }, 'textScalePercent'],
];

describe('a hostile call is refused before any handler hears of it:', () => {
  it.each(hostile)('%s', async (_, name, payload, field) => {
    const { call, reached } = connected();
    const reply = await call(name, payload);
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-request', field } });
    expect(reached).not.toHaveBeenCalled();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
