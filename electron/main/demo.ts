/** The demonstration and the smoke run: the page plays by itself, main takes a picture, writes the result and quits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Request } from '../contract/contract';
import type { Demo } from './environment';
import { watchTrouble } from './page-trouble';

const WATCHDOG_MS = 240_000;

/** Writes to stderr by `say`, ends the process by `exit` (0 = good), and does so once. */
export class DemoRun {
  readonly #demo: Demo;
  readonly #say: (message: string) => void;
  readonly #exit: (code: number) => void;
  readonly #started = performance.now();
  #isOver = false;

  constructor(demo: Demo, say: (message: string) => void, exit: (code: number) => void) {
    this.#demo = demo;
    this.#say = say;
    this.#exit = exit;
  }

  /** Fails when nothing is heard of the page in time, when it crashes, or when an error in it was not caught. */
  watch(window: BrowserWindow): void {
    const limit = WATCHDOG_MS / 1000;
    setTimeout(() => this.fail(`the page did not report its end within ${limit} s`), WATCHDOG_MS);
    watchTrouble(window.webContents, (trouble) => this.fail(trouble));
  }

  /** The page has reached its end. */
  async finish(window: BrowserWindow, result: Request<'demo.finished'>): Promise<void> {
    if (this.#isOver) return;
    try {
      const picture = await window.webContents.capturePage();
      if (picture.isEmpty()) throw new Error('the picture is empty');
      mkdirSync(this.#demo.folder, { recursive: true });
      writeFileSync(join(this.#demo.folder, 'demo.png'), picture.toPNG());
    } catch (error) {
      this.fail(`the picture could not be taken: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    if (!result.ok) this.fail(result.message ?? 'the page reported a failure without a reason', result);
    else this.#end(0, result);
  }

  fail(message: string, result?: Request<'demo.finished'>): void {
    if (this.#isOver) return;
    this.#say(`The ${this.#demo.kind === 'smoke' ? 'smoke run' : 'demonstration'} failed: ${message}`);
    this.#end(1, { scene: '', ...result, ok: false, message });
  }

  #end(code: number, result: Request<'demo.finished'>): void {
    this.#isOver = true;
    const report = { kind: this.#demo.kind, ...result, seconds: Math.round(performance.now() - this.#started) / 1000 };
    try {
      mkdirSync(this.#demo.folder, { recursive: true });
      writeFileSync(join(this.#demo.folder, 'demo.json'), `${JSON.stringify(report, null, 2)}\n`);
      this.#exit(code);
    } catch (error) {
      this.#say(`demo.json could not be written: ${error instanceof Error ? error.message : String(error)}`);
      this.#exit(1);
    }
  }
}
