import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { createSession } from '../../scenarios/kernel/session';
import { createPlayer } from '../../scenarios/players/create';
import { playOut } from '../../scenarios/players/player';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { agreement } from '../proof/determinism/agreement';
import { bundledCore } from '../support/bundled-core';
import { launch } from '../support/launch';
import { seedWindow } from '../support/seed-window';
import { livedAgain, livedBy, type Lived, type Recorded } from '../support/lived-core';

/** A careless visit in a mirrored room and a random one: every act, every rule, and much that is neither. */
const PLAYED = [['careless', 1], ['random', 18]] as const;

function recorded(): Recorded {
  const session = createSession(s03, attemptHeader(s03, {
    id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed: 2, mode: 'practice', pack: 'traditional', device: 'script',
  }));
  playOut(session, createPlayer('perfect', session));
  return { header: session.header, samples: session.samples, steps: session.step };
}

test('an attempt is the same to the last byte in Node, in Electron’s main process and in its page', async () => {
  const attempt = recorded();
  const node: Lived[] = [livedAgain(attempt), ...PLAYED.map(([player, seed]) => livedBy(player, seed))];
  expect(node.map(({ steps }) => steps > 600)).toEqual([true, true, true]);
  expect(node[0]?.total).toBe(100);

  const script = `${await bundledCore()}
    JSON.stringify([livedCore.livedAgain(${JSON.stringify(attempt)}), ...${JSON.stringify(PLAYED)}.map((each) => livedCore.livedBy(...each))])`;
  // The bundle must say what the sources say, or the other two would prove nothing.
  expect(JSON.parse(String(runInNewContext(script)))).toEqual(node);

  const { app, close } = await launch();
  try {
    const engine = await app.evaluate(() => process.versions.v8);
    test.info().annotations.push({ type: 'engines', description: `V8 ${process.versions.v8} in Node, ${engine} in Electron` });
    const main = await app.evaluate((_electron, code) => String(process.mainModule?.require('node:vm').runInNewContext(code)), script);
    expect(JSON.parse(main)).toEqual(node);
    // Asked of the page by main, because the page's own policy allows no code but its files.
    const page = await app.evaluate(({ BrowserWindow }, code) => (
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<string>
    ), script);
    expect(JSON.parse(page)).toEqual(node);
  } finally {
    await close();
  }
});

test('what numbers make of every scene is the same in every engine that is here', async () => {
  // Each day others of the ten thousand that `npm run proof -- determinism --long` lives.
  const first = seedWindow(1, 9_900)[0] ?? 1;
  const { cases, broken, measured } = await agreement(first, first + 55, false, (line) => test.info().annotations.push({ type: 'engines', description: line }));
  expect(broken).toEqual([]);
  expect(cases).toBe(56);
  expect(measured['engines']).toBeGreaterThanOrEqual(3);
});
