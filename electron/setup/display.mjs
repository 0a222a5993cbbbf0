import { SetupError } from './places.mjs';
import { start } from './run.mjs';

/** Without a screen there is no graphics card to speak of. These flags let Mesa draw on the processor,
 * three times as fast as the renderer Chromium would choose. */
export const softwareGl = ['--use-gl=angle', '--use-angle=gl', '--ignore-gpu-blocklist', '--disable-gpu-compositing'];

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Opens a display in memory on a free number. It ends with us, or when closed. The environment also
 * carries the flags to tests/support/launch.ts.
 * @returns {Promise<{ env: { DISPLAY: string, REIGI_GL_FLAGS: string }, close: () => void }>} */
export function openDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'];
  const { child, stop } = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr?.on('data', (chunk) => (complaint += chunk));
    const refuse = () => reject(new SetupError(`The display in memory (Xvfb) did not start. Is it installed? ${complaint}`));
    child.once('error', refuse);
    child.once('exit', refuse);
    const channel = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
    channel.once('data', (number) => {
      const env = { DISPLAY: `:${String(number).trim()}`, REIGI_GL_FLAGS: softwareGl.join(' ') };
      resolve({ env, close: stop });
    });
  });
}
