import { runTool } from './bundle.mjs';
import { command } from './places.mjs';

await command(() =>
  runTool({
    entry: 'electron/cli/reigi.ts',
    output: 'out/cli/reigi.cjs',
    sources: ['scenarios', 'electron/cli', 'electron/contract', 'electron/setup/bundle.mjs', 'package-lock.json'],
    alone: true,
  }),
);
