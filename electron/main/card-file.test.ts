import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../scenarios/body/card-draft';
import { CardFile } from './card-file';
import { cardHandlers } from './ipc/card-handlers';
import { temporaryFolder } from './storage/temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';
const headOf = (high: number, low: number) =>
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, high, low, 0, 0, 0, 160]);
/** 480 by 160. */
const PNG = headOf(1, 0xe0);
const draft = { ...EMPTY_DRAFT, family: { latin: 'Durand', kana: 'デュラン', kanji: '' } };

describe('the own card', () => {
  it('is nothing at first, and found again with its mark', () => {
    const folder = join(temporaryFolder(), 'new');
    expect(new CardFile(folder, NOW).read()).toEqual({ draft: null, logo: null });
    new CardFile(folder, NOW).write({ draft, logo: PNG });
    expect(new CardFile(folder, NOW).read()).toEqual({ draft, logo: PNG });
    new CardFile(folder, NOW).write({ draft, logo: null });
    expect(new CardFile(folder, NOW).read()).toEqual({ draft, logo: null });
    expect(readdirSync(folder)).toEqual(['card.json']);
  });

  it.each(['', '{', 'null', '{"formatVersion":2}', `{"formatVersion":1,"draft":${JSON.stringify({ ...draft, layout: 'three-sided' })},"logo":null}`])(
    'that cannot be read is set aside, never deleted: %s', (text) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'card.json'), text);
      expect(new CardFile(folder, NOW).read()).toEqual({ draft: null, logo: null });
      expect(readdirSync(folder)).toEqual(['card.json.set-aside-20260131T093000Z']);
    });

  it.each([['no PNG', Buffer.from('<svg onload=alert(1)>')], ['a PNG without a head', PNG.slice(0, 11)], ['wider than the page draws it', headOf(1, 0xe1)], ['none wide', headOf(0, 0)]])('drops a mark that is %s and keeps the words', (_, mark) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'card.json'), JSON.stringify({ formatVersion: 1, draft, logo: Buffer.from(mark).toString('base64') }));
    expect(new CardFile(folder, NOW).read()).toEqual({ draft, logo: null });
  });

  it('counts in this session when the disk does not take it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const card = new CardFile(join(folder, 'file'), NOW);
    expect(() => card.write({ draft, logo: null })).toThrow(/could not be written/);
    expect(card.read().draft).toEqual(draft);
  });
});

describe('a file of the card', () => {
  it('is written where the person says, and only as what it is', async () => {
    const folder = temporaryFolder();
    const offered: string[] = [];
    const saveCard = (name: string): Promise<string> => {
      offered.push(name);
      return Promise.resolve(join(folder, name));
    };
    const handlers = cardHandlers(new CardFile(folder, NOW), { saveCard });
    expect(await handlers['card.save']({ kind: 'png', name: 'meishi-durand', bytes: PNG })).toEqual({ path: join(folder, 'meishi-durand.png') });
    await expect(Promise.resolve().then(() => handlers['card.save']({ kind: 'pdf', name: 'meishi', bytes: PNG }))).rejects.toThrow(/no PDF/);
    expect(offered).toEqual(['meishi-durand.png']);
    expect(readdirSync(folder)).toEqual(['meishi-durand.png']);
  });

  it('is not written when the dialog is cancelled', async () => {
    const folder = temporaryFolder();
    const handlers = cardHandlers(new CardFile(folder, NOW), { saveCard: () => Promise.resolve(null) });
    expect(await handlers['card.save']({ kind: 'png', name: 'meishi', bytes: PNG })).toEqual({ path: null });
    expect(readdirSync(folder)).toEqual([]);
  });
});
