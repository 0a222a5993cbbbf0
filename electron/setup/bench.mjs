import { runAppTool } from './app-tool.mjs';
import { command } from './places.mjs';

await command(() => runAppTool('bench'));
