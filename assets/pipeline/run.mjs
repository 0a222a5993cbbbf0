import { runTool } from '../../electron/setup/bundle.mjs';
import { command } from '../../electron/setup/places.mjs';

await command(() =>
  runTool({
    entry: 'assets/pipeline/main.ts',
    output: 'out/assets/pipeline.mjs',
    sources: ['assets/pipeline', 'electron/setup/bundle.mjs', 'package-lock.json'],
    alone: false,
  }),
);
