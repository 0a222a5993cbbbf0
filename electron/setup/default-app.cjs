'use strict';

// The test runtime comes without Electron's own default app, the part that makes `electron FOLDER` open
// that folder. This stands in for it, for as much as Playwright, electron-vite and our start need:
//   electron [-r MODULE]... [--switch]... FOLDER
const { app } = require('electron');
const Module = require('node:module');
const { join, resolve } = require('node:path');

const modules = [];
const words = process.argv.slice(1);
while (words.length > 0 && words[0].startsWith('-')) {
  const word = words.shift();
  if (word === '-r' || word === '--require') modules.push(words.shift());
}
const folder = words[0];
if (!folder) {
  console.error('Name the folder of the app.');
  process.exit(2);
}

const path = resolve(folder);
const about = require(join(path, 'package.json'));
app.setAppPath(path);
app.setVersion(about.version ?? '0.0.0');
app.setName(about.productName ?? about.name);
app.setPath('userData', join(app.getPath('appData'), app.getName()));
process.defaultApp = true;

Module._preloadModules(modules);
// Loaded as the main module, as the real default app does, so that require.main is the app's.
Module._load(resolve(path, about.main), null, true);
