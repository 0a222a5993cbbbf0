/** For tests of the player: a context that keeps what was made and started, and sounds nowhere. */

class Param {
  value = 0;
  setTargetAtTime(value: number): void {
    this.value = value;
  }
  setValueAtTime(value: number): void {
    this.value = value;
  }
}

class Node {
  readonly gain = new Param();
  readonly pan = new Param();
  readonly playbackRate = new Param();
  buffer: unknown;
  loop = false;
  stoppedAt = 0;
  isConnected = true;
  onended: (() => void) | null = null;
  connect<T>(to: T): T {
    return to;
  }
  disconnect(): void {
    this.isConnected = false;
  }
  start(): void {}
  stop(at = 1): void {
    this.stoppedAt = at;
  }
}

export class FakeAudio {
  readonly sources: Node[] = [];
  /** In the order in which they are made: master, room, objects, voices, then the rest. */
  readonly gains: Node[] = [];
  state = 'running';
  breaks = false;
  currentTime = 1;
  /** The only part of an AudioContext that is touched. */
  readonly context = this.made();

  private made(): AudioContext {
    const made = (list: Node[]) => (): Node => {
      if (this.breaks) throw new DOMException('the device is gone', 'InvalidStateError');
      const node = new Node();
      list.push(node);
      return node;
    };
    const turn = (state: string) => (): Promise<void> => {
      if (this.state === 'closed') return Promise.reject(new DOMException('it is closed', 'InvalidStateError'));
      this.state = state;
      return Promise.resolve();
    };
    const now = (): { readonly state: string; readonly currentTime: number } => this;
    const part = {
      get state() { return now().state; },
      get currentTime() { return now().currentTime; },
      sampleRate: 8000, destination: new Node(),
      createGain: made(this.gains), createBufferSource: made(this.sources), createConvolver: made([]), createStereoPanner: made([]),
      createBuffer: () => ({ copyToChannel: () => undefined }),
      suspend: turn('suspended'), resume: turn('running'), close: turn('closed'),
    };
    // The whole interface has some hundred members; a test needs these.
    return part as unknown as AudioContext;
  }
}
