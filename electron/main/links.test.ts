import { describe, expect, it, vi } from 'vitest';
import { sourceUrls } from '../../scenarios/rulebook/catalog';
import { openableUrls, openSource } from './links';

const PAGE = 'https://expat.example/guide?a=1';
const table = openableUrls([PAGE, 'http://old.example/', 'HTTPS://loud.example/', 'file:///etc/passwd']);
const opener = (answer: boolean) => ({ confirm: vi.fn(async () => answer), open: vi.fn(async () => undefined) });

describe('a source', () => {
  it('opens after a question that shows its host', async () => {
    const yes = opener(true);
    expect(await openSource(PAGE, yes, table)).toBe(true);
    expect(yes.confirm).toHaveBeenCalledWith('expat.example', PAGE);
    expect(yes.open).toHaveBeenCalledExactlyOnceWith(PAGE);
  });

  it('stays closed when the person says no', async () => {
    const no = opener(false);
    expect(await openSource(PAGE, no, table)).toBe(false);
    expect(no.open).not.toHaveBeenCalled();
  });

  it.each([
    '', ' ', PAGE.toUpperCase(), `${PAGE}#x`, `${PAGE}\0`, `${PAGE} `, ` ${PAGE}`, `${PAGE}/../..`, PAGE.replace('https', 'http'),
    'http://old.example/', 'HTTPS://loud.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'smb://host/share',
    'ms-settings:', 'vscode://x', 'https://expat.example@evil.org/', 'https://evil.org/?https://expat.example/guide?a=1', '-a', '/bin/sh',
    'app://bundle/', '__proto__', 'constructor', '\\\\host\\share', 'https://expat.example\\guide?a=1', `${PAGE}\nhttps://evil.org`,
  ])('%j is never opened, nor asked about', async (url) => {
    const yes = opener(true);
    await expect(openSource(url, yes, table)).rejects.toMatchObject({ code: 'refused' });
    expect(yes.confirm).not.toHaveBeenCalled();
    expect(yes.open).not.toHaveBeenCalled();
  });

  it('of the rulebook is a lawful address, or is left to be copied', () => {
    const open = openableUrls(sourceUrls);
    expect(open.size).toBeGreaterThan(0);
    for (const url of open) expect(new URL(url).protocol).toBe('https:');
    for (const url of sourceUrls) expect(open.has(url)).toBe(url.startsWith('https://'));
  });
});
