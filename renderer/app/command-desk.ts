/** Where the screens leave what they can do now, and where the menus' commands arrive. */
import type { Bridge } from '../../electron/contract/bridge';
import type { Command } from '../../electron/contract/commands';

interface Offer {
  readonly names: readonly Command[];
  readonly run: (name: Command) => void;
}

export class CommandDesk {
  private readonly bridge: () => Bridge;
  private readonly offers = new Set<Offer>();
  private stopListening: (() => void) | undefined;
  private isReportDue = false;
  private reported: string | undefined;

  /** The bridge is asked for late: tests put theirs in place after this module is loaded. */
  constructor(bridge: () => Bridge) {
    this.bridge = bridge;
  }

  /** Returns what takes the offer back. */
  offer(names: readonly Command[], run: (name: Command) => void): () => void {
    this.stopListening ??= this.bridge().on('command', ({ name }) => this.run(name));
    const offer = { names, run };
    this.offers.add(offer);
    this.reportSoon();
    return () => {
      this.offers.delete(offer);
      this.reportSoon();
    };
  }

  /** A button may give a command as well as a menu. */
  run(name: Command): void {
    // A menu may be a moment behind the page: what is no longer offered is not done. The newest offer comes first.
    [...this.offers].findLast(({ names }) => names.includes(name))?.run(name);
  }

  private reportSoon(): void {
    if (this.isReportDue) return;
    this.isReportDue = true;
    // A change of screens takes several offers back and makes others; the menus are built once.
    queueMicrotask(() => {
      this.isReportDue = false;
      const enabled = [...new Set([...this.offers].flatMap(({ names }) => names))].toSorted();
      const text = enabled.join(' ');
      if (text === this.reported) return;
      this.reported = text;
      // Grey menus are the worst that can come of a report that is lost.
      this.bridge().call('menu.state', { enabled }).catch(() => undefined);
    });
  }
}

export const commandDesk = new CommandDesk(() => window.reigi);
