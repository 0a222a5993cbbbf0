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
  onended: (() => void) | undefined;
  connect<T>(to: T): T {
    return to;
  }
  disconnect(): void {}
  start(): void {}
  stop(at: number): void {
    this.stoppedAt = at;
  }
}

export class FakeAudio {
  readonly sources: Node[] = [];
  /** In the order in which they are made: master, room, objects, voices, then the rest. */
  readonly gains: Node[] = [];
  state = 'running';
  breaks = false;

  /** The only part of an AudioContext that the player touches. */
  get context(): AudioContext {
    const made = (list: Node[]) => (): Node => {
      if (this.breaks) throw new DOMException('the device is gone', 'InvalidStateError');
      const node = new Node();
      list.push(node);
      return node;
    };
    const turn = (state: string) => (): Promise<void> => {
      this.state = state;
      return Promise.resolve();
    };
    const part = {
      currentTime: 1, sampleRate: 8000, destination: new Node(),
      createGain: made(this.gains), createBufferSource: made(this.sources), createConvolver: made([]), createStereoPanner: made([]),
      createBuffer: () => ({ copyToChannel: () => undefined }),
      suspend: turn('suspended'), resume: turn('running'), close: turn('closed'),
    };
    // The whole interface has some hundred members; a test needs these.
    return part as unknown as AudioContext;
  }
}
