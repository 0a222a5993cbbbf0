/** The handover from the learner's eyes, and the places: drawn alone by the gallery, kept in out/pictures to be looked at. */
import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';

const SUBJECTS = [
  'eyes-offer', 'eyes-offer-look', 'eyes-upside', 'eyes-one-hand', 'eyes-on-print', 'eyes-edge-of-print', 'room-lobby', 'room-meeting',
  'place-tatami-room-1', 'place-night-street-1', 'place-etoile-office-1', 'mirror-side', 'props-evening', 'prop-glass',
] as const;
/** A picture of one colour compresses to a few kilobytes; a scene does not. */
const BLANK_BYTES = 15_000;

let opened: Launched;
test.beforeAll(async () => {
  opened = await launch();
});
test.afterAll(async () => {
  await opened.close();
});

const seen = new Map<string, Buffer>();

for (const subject of SUBJECTS) {
  test(`${subject} is drawn`, async () => {
    const { page } = opened;
    await page.evaluate((name) => {
      window.location.search = `?gallery=${name}`;
    }, subject);
    const canvas = page.locator('canvas').first();
    await canvas.waitFor();
    // The print is drawn once its fonts are there; a still subject then draws no more.
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    await page.waitForTimeout(1500);
    const picture = await canvas.screenshot({ path: `out/pictures/${subject}.png` });
    expect(picture.length).toBeGreaterThan(BLANK_BYTES);
    seen.set(subject, picture);
  });
}

test('right, upside down, one hand and a thumb on the print can be told apart', () => {
  const pictures = ['eyes-offer-look', 'eyes-upside', 'eyes-one-hand', 'eyes-on-print'].map((subject) => seen.get(subject)?.toString('base64'));
  expect(pictures.every((picture) => picture !== undefined)).toBe(true);
  expect(new Set(pictures).size).toBe(pictures.length);
});
