import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';

let opened: Launched;
test.beforeAll(async () => {
  opened = await launch();
});
test.afterAll(async () => {
  await opened.close();
});

/** Names and words that a face with a missing slice would show as boxes, or in whatever the computer has. */
const RARE = '髙橋 﨑山 渡邊 渡邉 德永 齋藤 辻 Nguyễn Thị Hằng Đỗ Trữ ộ ằ ệ Ōsaka Satō kyūyo Étoile Œuvre Łódź Ærø Şahin';

test('every letter of a rare name is drawn by a face that comes with the app, whatever the words are for', async () => {
  const { page } = opened;
  const roles = ['--font-ui', '--font-title', '--font-caption'] as const;
  await page.evaluate(async ([text, names]) => {
    for (const name of names) {
      const line = Object.assign(document.createElement('p'), { className: `rare${name}` });
      line.style.fontFamily = `var(${name})`;
      line.append(...[...new Set(text.replaceAll(' ', ''))].map((letter) => Object.assign(document.createElement('span'), { textContent: letter })));
      document.body.append(line);
    }
    // Laid out, so that the slices are asked for.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, [RARE, roles] as const);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
  for (const role of roles) {
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `[class="rare${role}"] span` });
    const letters = await page.locator(`[class="rare${role}"] span`).allTextContents();
    const foreign: string[] = [];
    for (const [index, nodeId] of nodeIds.entries()) {
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      if (fonts.some(({ isCustomFont }) => !isCustomFont)) foreign.push(letters[index] ?? '');
    }
    expect.soft(foreign.join(' '), role).toBe('');
  }
});
