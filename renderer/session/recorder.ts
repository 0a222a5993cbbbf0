/** Takes what happened out of the session, at most every 200 ms, and sends it to storage in numbered chunks. */
import type { AttemptHeader } from '../../scenarios/kernel/attempt';
import type { Session } from '../../scenarios/kernel/session-api';
import type { AttemptSummary } from '../../electron/contract/attempt';
import type { Bridge } from '../../electron/contract/bridge';
import { SaveQueue, type SaveState } from './save-queue';

/** 200 ms of play. */
export const CHUNK_STEPS = 12;

export class Recorder {
  private readonly bridge: Bridge;
  private readonly session: Session;
  private readonly queue: SaveQueue;
  /** All of it stays here as well: what the disk does not take must still be able to leave. */
  private readonly tracks: Uint8Array[];
  private seq: number;
  private lastTaken: number;

  /** `nextSeq`: 0 for a new attempt, else where the interrupted one goes on, with the track that it has. */
  constructor(bridge: Bridge, session: Session, nextSeq = 0, earlier: Uint8Array = new Uint8Array(), onState: (state: SaveState) => void = () => {}) {
    this.bridge = bridge;
    this.session = session;
    this.seq = nextSeq;
    this.lastTaken = session.step;
    this.queue = new SaveQueue(onState);
    this.tracks = [earlier];
    if (nextSeq === 0) this.begin(session.header);
  }

  get state(): SaveState {
    return this.queue.state;
  }

  /** Called after every step; writes when 200 ms have been lived. */
  lived(): void {
    if (this.session.step - this.lastTaken >= CHUNK_STEPS) this.take();
  }

  /** Writes what there is now: before a pause, and at the end. */
  take(): void {
    this.lastTaken = this.session.step;
    const chunk = this.session.takeChunk();
    if (chunk === undefined) return;
    // The session numbers from its own beginning; a resumed attempt goes on from its last stored chunk.
    const request = { ...chunk, id: this.session.header.id, seq: this.seq };
    this.seq += 1;
    this.tracks.push(chunk.track);
    this.queue.push(() => this.bridge.call('attempts.append', request));
  }

  /** True when the whole attempt, with what it was worth, is on the disk. */
  async end(summary: AttemptSummary): Promise<boolean> {
    this.take();
    const { id } = this.session.header;
    const endedStep = this.session.step;
    this.queue.push(() => this.bridge.call('attempts.end', { id, endedStep, summary }));
    return this.queue.flush();
  }

  /** The attempt as a file where the person says, whatever the disk took of it. False = nowhere. */
  async rescue(summary: AttemptSummary): Promise<boolean> {
    const { header, samples, observations, step } = this.session;
    const track = new Uint8Array(await new Blob(this.tracks as BlobPart[]).arrayBuffer());
    const { path } = await this.bridge.call('attempts.rescue', { header, samples, observations, track, steps: step, summary });
    return path !== null;
  }

  /** Tries again what is not on the disk yet. */
  async flush(): Promise<boolean> {
    this.take();
    return this.queue.flush();
  }

  private begin(header: AttemptHeader): void {
    this.queue.push(() => this.bridge.call('attempts.begin', { header }));
  }
}
