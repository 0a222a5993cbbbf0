/** Sleep, paper, and what no part of the main process may ever do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { watchPower, type Power } from './power';
import { keepFile, paperFor, printPage, savePdf, saveReport } from './printing';
import { temporaryFolder } from './storage/temporary-folder';
import { toolkitTheme } from './toolkit-theme';

describe('the computer', () => {
  it('that sleeps or is locked stops the scene; one that shuts down waits for the app', () => {
    const listeners = new Map<string, (event?: { preventDefault(): void }) => void>();
    const parts = { suspend: vi.fn(), quit: vi.fn() };
    watchPower({ on: (event, listener) => listeners.set(event, listener) } satisfies Power, parts);
    listeners.get('suspend')?.();
    listeners.get('lock-screen')?.();
    expect([parts.suspend.mock.calls.length, parts.quit.mock.calls.length]).toEqual([2, 0]);
    const preventDefault = vi.fn();
    listeners.get('shutdown')?.({ preventDefault });
    expect([preventDefault.mock.calls.length, parts.quit.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the toolkit of Linux', () => {
  it.each([
    ['dark', 'linux', {}, 'Adwaita:dark'], ['light', 'linux', {}, 'Adwaita'], ['system', 'linux', {}, undefined],
    ['dark', 'linux', { GTK_THEME: 'Own' }, undefined], ['dark', 'win32', {}, undefined], ['dark', 'darwin', {}, undefined],
  ] as const)('for %s on %s with %j is %s', (theme, platform, env, expected) => {
    expect(toolkitTheme(theme, platform, env)).toBe(expected);
  });
});

describe('paper', () => {
  it.each([['en-US', 'Letter'], ['fr-CA', 'Letter'], ['ja-JP', 'A4'], ['fr', 'A4'], ['zh-Hant-TW', 'A4']])('in %s is %s', (locale, paper) => {
    expect(paperFor(locale)).toBe(paper);
  });

  it.each([[true, '', true], [false, 'Print job canceled', false], [false, 'cancelled', false]])('printed %s %s: %s', async (success, reason, printed) => {
    const print = vi.fn((_options: unknown, answer?: (success: boolean, reason: string) => void) => answer?.(success, reason));
    expect(await printPage({ print }, 'ja')).toBe(printed);
    expect(print.mock.calls[0]?.[0]).toMatchObject({ silent: false });
  });

  it('that does not come says why', async () => {
    const print = (_options: unknown, answer?: (success: boolean, reason: string) => void) => answer?.(false, 'no printer');
    await expect(printPage({ print }, 'ja')).rejects.toMatchObject({ code: 'print-failed' });
    const pdf = { printToPDF: async () => Buffer.from('%PDF') };
    await expect(savePdf(pdf, join(temporaryFolder(), 'none', 'a.pdf'), 'ja')).rejects.toMatchObject({ code: 'storage-failed' });
    const broken = { printToPDF: () => Promise.reject(new Error('no page')) };
    await expect(savePdf(broken, join(temporaryFolder(), 'a.pdf'), 'ja')).rejects.toMatchObject({ code: 'print-failed' });
  });

  it('has A4 for a report everywhere, with the number of each page and tags for whoever hears it', async () => {
    const printToPDF = vi.fn(async (_options: unknown) => Buffer.from('%PDF'));
    const file = join(temporaryFolder(), 'report.pdf');
    await saveReport({ printToPDF }, file);
    expect(printToPDF.mock.calls[0]?.[0]).toMatchObject({ pageSize: 'A4', generateTaggedPDF: true, displayHeaderFooter: true, footerTemplate: expect.stringContaining('pageNumber') });
    expect(readFileSync(file, 'utf8')).toBe('%PDF');
    expect(() => keepFile(join(temporaryFolder(), 'none', 'a.csv'), 'x')).toThrow('could not be written');
  });
});

describe('the main process and the preload', () => {
  it('have no means to open a socket, but for the one module that sends records when asked', () => {
    const sources = ['main', 'preload', 'contract'].flatMap((folder) => {
      const path = join(import.meta.dirname, '..', folder);
      return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
    });
    const ours = sources.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    expect(ours.length).toBeGreaterThan(40);
    const means = /(from |import\(|require\()'((node:)?(net|http|https|http2|dgram|tls|dns|inspector|child_process|cluster)(\/[^']*)?|@xapi\/[^']*|axios|undici)'|\b(WebSocket|XMLHttpRequest|EventSource|sendBeacon)\b|\bnet\.(request|fetch)|\bfetch\(|[=:.]\s*fetch\b|import \{[^}]*\bnet\b[^}]*\} from 'electron'/;
    // Asking whether somebody inspects this process opens nothing; `open` of the same module would.
    const asking = /import \{ url as \w+ \} from 'node:inspector';/;
    const reaching = ours.filter((file) => means.test(readFileSync(file, 'utf8').replace(asking, ''))).map((file) => relative(join(import.meta.dirname, '..'), file));
    expect(reaching).toEqual(['main/outbound/http-adapter.ts', 'main/outbound/record-store.ts']);
    // Not even there: see what the adapter says of it.
    expect(ours.filter((file) => /\bfetch\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
