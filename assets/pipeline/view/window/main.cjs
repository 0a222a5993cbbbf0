// The window in which contact sheets are drawn: the same browser that shows the game.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => new BrowserWindow({ width: 400, height: 300 }).loadURL(process.env.REIGI_SHEETS));
