import { expect, test } from '@playwright/test';
import { s16 } from '../../scenarios/scenes/s16-kanpai/scene';
import { heardThroughout } from '../proof/twin/heard';
import { launch } from '../support/launch';
import { flagsFor, playInApp } from '../support/scene-in-app';

test('at a table of the evening the accessibility tree has what is drawn, no more and no less', async () => {
  const { broken, moments, nodes } = await heardThroughout(s16, 2, 6);
  expect(broken).toEqual([]);
  expect(moments).toBeGreaterThan(4);
  expect(nodes / moments).toBeGreaterThan(30);
});

test('without a picture, by the accessibility tree alone, a toast is drunk with full marks', async () => {
  test.setTimeout(600_000);
  const opened = await launch(flagsFor('twin'));
  try {
    expect((await playInApp(opened, { scene: s16, device: 'twin', player: 'perfect' }, 2)).total).toBe(100);
  } finally {
    await opened.close();
  }
});
