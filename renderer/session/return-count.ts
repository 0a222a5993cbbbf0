/** Three, two, one before a paused scene goes on: time to put the hands back where they were. */
const FROM = 3;
const EACH_MS = 700;

export class ReturnCount {
  private since = 0;

  start(now: number): number {
    this.since = now;
    return FROM;
  }

  /** 0 when it is over. */
  left(now: number): number {
    return Math.max(0, FROM - Math.floor((now - this.since) / EACH_MS));
  }
}
