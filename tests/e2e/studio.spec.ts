import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { launch, type Launched } from '../support/launch';

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

/** Every native dialog answers with this path. */
async function saveTo(path: string): Promise<void> {
  await opened.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

async function take(page: Page, what: string, file: string): Promise<Buffer> {
  const path = join(opened.userData, file);
  await saveTo(path);
  await page.locator(`[data-take="${what}"]`).click();
  await expect(page.getByText(`Saved as ${path}`)).toBeVisible({ timeout: 60_000 });
  return readFileSync(path);
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

test('a card is made by keyboard, judged as it grows, taken away as files, and used in the next scene', async () => {
  test.setTimeout(600_000);
  const { page } = opened;
  await page.getByRole('button', { name: 'Your card' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your card' })).toBeFocused();
  await expect(page.getByText('Begin with your name.').first()).toBeVisible();

  // The name writes itself in katakana, is corrected by hand, and stays corrected.
  await field(page, 'Given names').focus();
  await page.keyboard.type('Marie');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Dupont');
  await expect(field(page, 'Given names in katakana')).toHaveValue('マリー');
  await expect(field(page, 'Family name in katakana')).toHaveValue('デュポン');
  await expect(page.locator('.mora')).toContainText('6 beats');
  await field(page, 'Given names in katakana').fill('マリ');
  await expect(page.locator('.check-line', { hasText: 'leaves out: 1.' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Given names in katakana')).toHaveValue('マリー');
  await field(page, 'Family name in katakana').fill('デュポンさんX');
  await expect(page.getByText('Katakana has no “X”')).toBeVisible();
  await field(page, 'Family name in katakana').fill('でゅぽん');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Family name in katakana')).toHaveValue('デュポン');
  await page.getByLabel('I have read it aloud').press('Space');

  await field(page, 'Company in Japanese').fill('株式会社エトワール');
  await field(page, 'Company in Latin letters').fill('Étoile Co., Ltd.');
  await field(page, 'Department in Japanese').fill('営業部');
  await expect(field(page, 'Department in Latin letters')).toHaveValue('Sales Department');
  await field(page, 'Title in Japanese').fill('主任');
  await field(page, 'Phone').fill('03-5550-0142');
  await field(page, 'Mail').fill('m.dupont@etoile.example');
  await expect(page.getByText('Nothing is left to mend.')).toBeVisible();
  await page.locator('.studio-checks summary').first().press('Enter');
  await expect(page.locator('.studio-checks .sources').first()).toBeVisible();

  // A picture is taken by what it is; anything else changes nothing and says how to mend it.
  const input = page.locator('input[type="file"]');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "owned"</script></svg>';
  await input.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(svg) });
  await expect(page.getByRole('alert').filter({ hasText: 'no PNG, JPEG or WebP' })).toBeVisible();
  const logo = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#2f4a6b' } }).jpeg().withExif({ IFD0: { Copyright: 'SECRET' } }).toBuffer();
  await input.setInputFiles({ name: 'logo.txt', mimeType: 'text/plain', buffer: logo });
  await expect(page.getByText('Your logo, 480 × 160 pixels')).toBeVisible();

  const pdf = (await take(page, 'pdf', 'card.pdf')).toString('latin1');
  expect(pdf.match(/\/TrimBox \[8\.50\d* 8\.50\d* 266\.4\d* 164\.4\d*\]/g)).toHaveLength(2);
  expect((await take(page, 'sheet', 'sheet.pdf')).toString('latin1')).toContain('/MediaBox [0 0 595.2');
  expect((await take(page, 'svg.ja', 'front.svg')).toString()).toContain('aria-label="マリー・デュポン"');
  expect(await sharp(await take(page, 'png.ja', 'front.png')).metadata()).toMatchObject({ width: 1254, height: 758, density: 350 });

  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);

  // Kept when the app closes, without what came with the picture, and on the desk of the next scene.
  opened = await opened.relaunch();
  expect(readFileSync(join(opened.userData, 'card.json'), 'latin1')).not.toContain('SECRET');
  const again = opened.page;
  await again.locator('[data-mode="learn"]').click();
  await again.locator('[data-do="start"]').click();
  await expect.poll(() => again.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }).then(({ total }) => total)), { timeout: 90_000 }).toBe(1);
  const name = await again.evaluate(async () => {
    const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
    const { header } = await window.reigi.call('attempts.read', { id: attempts[0]?.id ?? '' });
    return [header.card.name.ja, header.card.name.en, header.card.logo?.length];
  });
  expect(name).toEqual(['マリー・デュポン', 'Marie DUPONT', 16]);
});
