import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBridge } from '../../../tests/support/fake-bridge';
import type { Imported } from '../../../electron/contract/archive';
import type { Response } from '../../../electron/contract/contract';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { KeepPanel } from './KeepPanel';
import { KEEP_TEXTS } from './text/texts';

const { en } = KEEP_TEXTS;
type Backup = Response<'backups.list'>['backups'][number];
const made = (day: number, more: Partial<Backup> = {}): Backup => ({
  name: `reigi-202601${day}T093000Z.db`, at: `2026-01-${day}T09:30:00.000Z`, bytes: 1_234_567, attempts: day, isSetAside: false, fault: null, ...more,
});

let backups: Backup[];
let fault: string | null;
let imported: Imported | null;
let bridge: FakeBridge;
const change = vi.fn();

async function show(): Promise<void> {
  bridge = new FakeBridge({
    'backups.list': () => ({ folder: '/home/camille/backups', backups, fault }),
    'backups.make': () => ((backups = [made(28), ...backups]), { name: 'x' }),
    'backups.restore': () => ({ attempts: 1, before: 28, setAside: 'y' }),
    'archive.export': () => ({ path: '/home/camille/all.zip', attempts: 12 }),
    'archive.import': () => imported,
    'settings.read': () => DEFAULT_SETTINGS,
  });
  vi.stubGlobal('reigi', bridge);
  render(<KeepPanel settings={DEFAULT_SETTINGS} change={change} />);
  await screen.findByText(en.about);
}
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  document.documentElement.lang = 'en';
  [backups, fault, imported] = [[], null, null];
  change.mockReset();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the backups', () => {
  it('say when there is none yet, and where they will be', async () => {
    await show();
    expect(screen.getByText(en.none)).toBeDefined();
    expect(screen.getByText('/home/camille/backups')).toBeDefined();
    await press(en['folder.copy']);
    expect(bridge.requestsOf('clipboard.copy')).toEqual([{ text: '/home/camille/backups' }]);
  });

  it('are listed with when, how many and how large; one that cannot be read has no way back', async () => {
    backups = [made(27), made(26, { isSetAside: true }), made(25, { fault: 'damaged', attempts: null })];
    await show();
    const [, first, second, third] = screen.getAllByRole('row');
    expect(first?.textContent).toMatch(/Jan 27, 2026.*271\.2 MBPut back/);
    expect(second?.textContent).toContain(en.aside);
    expect(third?.textContent).toContain(en['fault.damaged']);
    expect(within(third as HTMLElement).queryByRole('button')).toBeNull();
  });

  it('can be made now, and a failure names the mend', async () => {
    fault = 'the disk is full';
    await show();
    expect(screen.getByRole('alert').textContent).toBe(en['failed.automatic']);
    await press(en.make);
    expect(screen.getByText(en.made)).toBeDefined();
    expect(screen.getAllByRole('row')).toHaveLength(2);
    bridge.failures = 1;
    await press(en.make);
    expect(screen.getByRole('alert').textContent).toBe(en['failed.make']);
  });

  it('are put back only after a question that says what becomes of the present', async () => {
    HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
      this.open = true;
    });
    HTMLDialogElement.prototype.close = vi.fn();
    backups = [made(27)];
    await show();
    await press(/^Put back the backup of Jan 27/);
    expect(screen.getByRole('dialog').textContent).toMatch(/27 attempts\. What you have now goes into this list first/);
    await press(en['restore.no']);
    expect(bridge.requestsOf('backups.restore')).toEqual([]);
    await press(/^Put back the backup of Jan 27/);
    await press(en['restore.yes']);
    expect(bridge.requestsOf('backups.restore')).toEqual([{ name: made(27).name }]);
    expect(screen.getByText(/with 1 attempt\./)).toBeDefined();
  });
});

describe('the archive', () => {
  it('is saved, and says where', async () => {
    await show();
    await press(en['archive.export']);
    expect(screen.getByText('Saved with 12 attempts: /home/camille/all.zip')).toBeDefined();
  });

  it('says what came in and what was here, and the page follows its settings', async () => {
    imported = { kind: 'added', added: 2, known: 1, differing: 1, own: true };
    await show();
    await press(en['archive.import']);
    expect(screen.getByText('2 attempts came in. 1 was here already. 1 is here in another version, which stays. Card and settings are those of the archive.')).toBeDefined();
    await vi.waitFor(() => expect(change).toHaveBeenCalledWith(DEFAULT_SETTINGS));
  });

  it('says why it was refused and what to do, and nothing after a cancelled dialog', async () => {
    await show();
    await press(en['archive.import']);
    expect(screen.queryByRole('alert')).toBeNull();
    imported = { kind: 'refused', fault: 'damaged', entry: 'attempts/x.json', detail: 'It was changed' };
    await press(en['archive.import']);
    expect(screen.getByRole('alert').textContent).toBe(`${en['refused.damaged']} ${en['refused.nothing']}In the archive: attempts/x.json`);
    expect(change).not.toHaveBeenCalled();
  });
});
