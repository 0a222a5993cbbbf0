/** The gamepad outside the scene: cross or left stick go from one control to the next, A presses it, B or Start leave a dialog. */
import { axisValue, type PadLike } from './pad-inputs';
import { connectedPads, padId, watchPads } from './pad-connected';
import { readPad, type Reading } from './pad-reader';

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex]';
const BACK: Readonly<Record<string, boolean>> = { Pad12: true, Pad14: true };
const ON: Readonly<Record<string, boolean>> = { Pad13: true, Pad15: true };
/** Pushed this far a stick means one step; nearer to its middle again it may mean the next. */
const PUSHED = 0.6;
const BACK_IN = 0.3;

export class PadMenu {
  private readonly page: Document;
  private readonly pads: () => readonly (PadLike | null)[];
  private reading: Reading | undefined;
  private isPushed = false;
  private wasThere = false;

  constructor(page: Document, pads: () => readonly (PadLike | null)[] = connectedPads) {
    this.page = page;
    this.pads = pads;
  }

  /** Once a picture. */
  look(): void {
    const pad = this.pads().find((one) => one !== null && one.connected && one.mapping === 'standard');
    if (pad === undefined || pad === null) {
      this.reading = undefined;
      return;
    }
    const { reading, events } = readPad(this.reading ?? readPad({ down: [], axes: [] }, pad).reading, pad);
    this.reading = reading;
    const stick = this.stickStep(pad.axes);
    const root = this.root();
    // The press that opened a dialog must not act in it.
    const isThere = root !== undefined && this.wasThere;
    this.wasThere = root !== undefined;
    if (!isThere) return;
    if (stick !== 0) this.move(root, stick);
    for (const event of events) if (event.kind === 'down') this.press(root, event.input);
  }

  private press(root: HTMLElement, input: string): void {
    if (BACK[input] === true) this.move(root, -1);
    else if (ON[input] === true) this.move(root, 1);
    else if (input === 'Pad0') this.focused(root)?.click();
    // As Escape does: the dialog itself knows what that means.
    else if (input === 'Pad1' || input === 'Pad9') root.closest('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  }

  /** Where the focus may go; nowhere while the scene lives, or while the next press becomes a binding. */
  private root(): HTMLElement | undefined {
    if (this.page.querySelector('[data-capturing="true"]') !== null) return undefined;
    const dialog = [...this.page.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
    if (dialog !== undefined) return dialog;
    // While the master shows a part the scene waits, and the pad's one way on is there.
    const shows = this.page.querySelector<HTMLElement>('.master-shows');
    if (shows !== null) return shows;
    return this.page.querySelector('main[data-phase]:not([inert])') === null ? this.page.body : undefined;
  }

  private focused(root: HTMLElement): HTMLElement | undefined {
    const { activeElement } = this.page;
    return activeElement instanceof HTMLElement && root.contains(activeElement) ? activeElement : undefined;
  }

  private move(root: HTMLElement, by: 1 | -1): void {
    const stops = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => isStop(one) && isShown(one));
    const at = stops.findIndex((one) => one === this.page.activeElement);
    const next = at === -1 ? (by === 1 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    // After a click the browser would hide the focus that a script moves.
    const { dataset } = this.page.documentElement;
    dataset['ledBy'] = 'pad';
    this.page.addEventListener('pointerdown', () => delete dataset['ledBy'], { once: true });
    stops[next]?.focus();
  }

  private stickStep(axes: readonly number[]): 1 | -1 | 0 {
    const on = Math.max(axisValue('PadAxis1+', axes), axisValue('PadAxis0+', axes));
    const back = Math.max(axisValue('PadAxis1-', axes), axisValue('PadAxis0-', axes));
    const far = Math.max(on, back);
    if (far < BACK_IN) this.isPushed = false;
    if (this.isPushed || far <= PUSHED) return 0;
    this.isPushed = true;
    return on > back ? 1 : -1;
  }
}

/** Of a row of tabs Tab reaches one, and arrow keys the others; a pad has no other way than this. */
function isStop(one: HTMLElement): boolean {
  return one.tabIndex >= 0 || one.getAttribute('role') === 'tab';
}

/** jsdom knows no layout and no `checkVisibility`: there everything counts as shown. */
function isShown(element: HTMLElement): boolean {
  return (element as { checkVisibility?: () => boolean }).checkVisibility?.() ?? true;
}

/** Looks at the pad in every picture, as long as there is one. Returns what ends it. */
export function runPadMenu(page: Document): () => void {
  const menu = new PadMenu(page);
  let next = 0;
  const again = (): void => {
    menu.look();
    next = padId() === '' ? 0 : requestAnimationFrame(again);
  };
  const start = (): void => {
    if (next === 0) again();
  };
  const stop = watchPads(start);
  start();
  return () => {
    cancelAnimationFrame(next);
    stop();
  };
}
