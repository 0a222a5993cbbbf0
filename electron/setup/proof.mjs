import { runAppTool } from './app-tool.mjs';
import { runTool } from './bundle.mjs';
import { ensureChromium } from './chromium.mjs';
import { command } from './places.mjs';

const words = process.argv.slice(2).filter((word) => word !== '--long');

await command(async () => {
  if (words[0] === 'bless') {
    await runTool({ entry: 'tests/proof/bless.ts', output: 'out/tools/bless.mjs', sources: ['scenarios', 'tests/proof', 'tests/support', 'package-lock.json'], alone: false });
    return;
  }
  // All targets, or this one among them, by its group or by its own name: the only one that wants a third engine.
  if (words.length === 0 || words.some((word) => ['determinism', 'r12'].includes(word.toLowerCase()))) process.env.REIGI_CHROMIUM = (await ensureChromium()) ?? '';
  await runAppTool('proof');
});
