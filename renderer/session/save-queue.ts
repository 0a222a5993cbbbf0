/** Writes to storage one after another, in order. What fails is tried once more, then kept until the disk answers again. */
export type SaveState = 'saved' | 'saving' | 'failed';

export type Save = () => Promise<unknown>;

/** After a failure the queue is tried again with every so many new writes: about every five seconds of play. */
const RETRY_EVERY = 25;

export class SaveQueue {
  private readonly waiting: Save[] = [];
  private readonly onState: (state: SaveState) => void;
  private running: Promise<void> | undefined;
  private current: SaveState = 'saved';
  private sinceFailure = 0;

  constructor(onState: (state: SaveState) => void = () => {}) {
    this.onState = onState;
  }

  get state(): SaveState {
    return this.current;
  }

  push(save: Save): void {
    this.waiting.push(save);
    if (this.current === 'failed') {
      this.sinceFailure += 1;
      if (this.sinceFailure < RETRY_EVERY) return;
    }
    void this.flush();
  }

  /** Tries to write everything that waits; tells whether it is all on the disk. */
  async flush(): Promise<boolean> {
    this.running ??= this.writeAll().finally(() => {
      this.running = undefined;
    });
    await this.running;
    // Something may have been pushed after the last write of the run that was waited for.
    return this.waiting.length === 0 || this.current === 'failed' ? this.waiting.length === 0 : this.flush();
  }

  private async writeAll(): Promise<void> {
    for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
      if (this.current !== 'failed') this.become('saving');
      if (!(await written(next)) && !(await written(next))) {
        this.sinceFailure = 0;
        this.become('failed');
        return;
      }
      this.waiting.shift();
    }
    this.become('saved');
  }

  private become(state: SaveState): void {
    if (state === this.current) return;
    this.current = state;
    this.onState(state);
  }
}

async function written(save: Save): Promise<boolean> {
  try {
    await save();
    return true;
  } catch {
    return false;
  }
}
