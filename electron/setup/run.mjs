import { spawn } from 'node:child_process';
import { say } from './places.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();
const posix = process.platform !== 'win32';

/** Children lead their own process group, so that a browser's or Electron's helpers end with them.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal */
function end(child, signal) {
  try {
    if (posix && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

const endAll = () => alive.forEach((child) => end(child, 'SIGKILL'));
process.on('exit', endAll);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => process.exit(130));
}

/** Starts a program that is ended with us.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { ...options, detached: posix });
  alive.add(child);
  child.once('close', () => alive.delete(child));
  return { child, stop: () => end(child, 'SIGTERM') };
}

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {boolean} [quiet] keep what it writes, and return it instead of showing it
 * @property {string} [waiting] said every ten seconds where no terminal shows the program's own progress
 * @property {number} [limit] seconds after which it is ended
 * @property {(stop: (reason: string) => void) => (() => void)} [watch] may end it early; returns its own end
 */

/** Runs a program to its end. Nothing it writes reaches our stdout, unless it is quiet and we print it.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string, stopped: string }>} */
export function run(program, args, options = {}) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  return new Promise((resolve) => {
    const { child } = start(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
    });
    let output = '';
    let stopped = '';
    /** @param {string} reason */
    const stop = (reason) => {
      stopped = reason;
      end(child, 'SIGKILL');
    };
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const unwatch = options.watch?.(stop);
    const beat = setInterval(() => {
      const { limit, waiting } = options;
      if (limit && seconds() > limit) stop(`no end after ${limit} s`);
      else if (waiting && !process.stderr.isTTY && seconds() % 10 === 0) say(`${waiting} ... ${seconds()} s`);
    }, 1000);
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(beat);
      unwatch?.();
      resolve({ code: stopped && code === 0 ? 1 : code, output, stopped });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** npm as the user has it. It tells its scripts where it is, which also avoids a shell on Windows.
 * @param {string[]} args
 * @param {RunOptions} options */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args], options)
    : run(posix ? 'npm' : 'npm.cmd', args, options);
}
