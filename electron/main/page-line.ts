/** The one way by which the main process tells the page something unasked, and whether anybody there listens. */
import type { WebContents } from 'electron';
import { PUSH_CHANNEL, type PushName } from '../contract/push-names';
import { pushes, type Push } from '../contract/pushes';

/** The part of a window's contents that is used here. */
export type Contents = Pick<WebContents, 'send' | 'getURL' | 'on'>;

export class PageLine {
  readonly #isOwn: (url: string) => boolean;
  readonly #onSilence: () => void;
  #contents: Contents | undefined;
  #isListening = false;
  #waiting: (() => void)[] = [];

  /** `isOwn` tells our own page from any other; `onSilence` is told when the page that listened is gone. */
  constructor(isOwn: (url: string) => boolean, onSilence: () => void) {
    this.#isOwn = isOwn;
    this.#onSilence = onSilence;
  }

  attach(contents: Contents): void {
    this.#contents = contents;
    const silent = (): void => {
      this.#isListening = false;
      this.#onSilence();
    };
    contents.on('did-navigate', silent);
    contents.on('render-process-gone', silent);
    // The menus are left alone here: to build them while their window is being taken down crashes Electron.
    contents.on('destroyed', () => {
      this.#contents = undefined;
      this.#isListening = false;
    });
  }

  get isListening(): boolean {
    return this.#isListening;
  }

  /** The page has spoken: from now on it hears. */
  heard(): void {
    this.#isListening = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** At once, or as soon as the page is there. */
  whenListening(): Promise<void> {
    return this.#isListening ? Promise.resolve() : new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** False when nobody hears it. Throws when `told` has not the shape of the table: a fault of ours. */
  push<P extends PushName>(name: P, told: Push<P>): boolean {
    const contents = this.#contents;
    if (contents === undefined || !this.#isListening || !this.#isOwn(contents.getURL())) return false;
    contents.send(PUSH_CHANNEL, name, pushes[name].parse(told));
    return true;
  }
}
