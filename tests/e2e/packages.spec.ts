import { expect, test } from '@playwright/test';
import { ensureTestPackages } from '../../electron/release/test-packages.mjs';
import { asNobody } from '../support/as-nobody';
import { recipesValid } from '../proof/packages/recipes';
import { refusedBy, smokeOf } from '../proof/packages/smoke';
import { nameOf } from '../../electron/release/about.mjs';
import { root } from '../support/sandbox-tree';

/** The whole is proved by `npm run proof -- packages`: made without a network, installed, opened by a file, removed. */
test('the sealed build refuses to start without its word, and with it a user without rights plays in the sandbox', async () => {
  test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'the test runtime is for Linux on x64');
  const { sealed } = await ensureTestPackages();
  const nobody = asNobody();
  try {
    const program = `${nobody.lend(sealed.folder)}/${nameOf('testruntime')}`;
    expect(await refusedBy(sealed, [undefined])).toEqual([]);
    expect((await smokeOf(program, nobody)).broken).toEqual([]);
  } finally {
    nobody.remove();
  }
});

test('the recipes of every system are lawful by their own schema', async () => {
  expect((await recipesValid(root)).broken).toEqual([]);
});
