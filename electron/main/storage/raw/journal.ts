/** The frames of a write-ahead journal: https://sqlite.org/fileformat.html, section 4. */

const HEADER = 32;
const FRAME_HEADER = 24;

export interface Frames {
  /** What SQLite itself would take: the last committed form of each page. */
  readonly sound: ReadonlyMap<number, Buffer>;
  /** What lies behind the first sum that is wrong, in the order of writing. SQLite takes none of it. */
  readonly doubtful: readonly (readonly [page: number, content: Buffer])[];
  /** Those among them that are not as they were written, by their own sums. */
  readonly suspect: readonly (readonly [page: number, content: Buffer])[];
  /** Two commits lie behind a wrong sum: not the one write that a power cut stopped, but damage to what was acknowledged. */
  readonly isTorn: boolean;
}

/** `size`: of a page, in bytes. */
export function framesOf(journal: Buffer, size: number): Frames {
  const sound = new Map<number, Buffer>();
  const doubtful: (readonly [number, Buffer])[] = [];
  const whole = FRAME_HEADER + size;
  if (journal.length < HEADER + whole) return { sound, doubtful, suspect: [], isTorn: false };
  const isBig = (journal[3] ?? 0) % 2 === 1;
  const sum = new Sum(isBig);
  const suspect: (readonly [number, Buffer])[] = [];
  sum.add(journal.subarray(0, 24));
  let isSound = sum.is(journal, 24);
  const marks = isSound ? journal.toString('hex', 16, 24) : commonMarks(journal, whole);
  let open: (readonly [number, Buffer])[] = [];
  let lostCommits = 0;
  for (let at = HEADER; at + whole <= journal.length; at += whole) {
    const frame = [journal.readUInt32BE(at), journal.subarray(at + FRAME_HEADER, at + whole)] as const;
    // Another mark: left over from an earlier round.
    if (journal.toString('hex', at + 8, at + 16) !== marks || frame[0] === 0) {
      isSound = false;
      continue;
    }
    sum.add(journal.subarray(at, at + 8));
    sum.add(frame[1]);
    isSound = isSound && sum.is(journal, at + 16);
    const isCommit = journal.readUInt32BE(at + 4) !== 0;
    if (!isSound) {
      doubtful.push(...open);
      open = [];
      (isAsWritten(journal, at, whole, isBig) ? doubtful : suspect).push(frame);
      if (isCommit) lostCommits += 1;
      continue;
    }
    open.push(frame);
    if (isCommit) for (const [page, content] of open.splice(0)) sound.set(page, content);
  }
  return { sound, doubtful: [...doubtful, ...open], suspect, isTorn: lostCommits > 1 };
}

/** The sum of a frame goes on from that of the one before it, as it stands there: so each can be judged on its own. */
function isAsWritten(journal: Buffer, at: number, whole: number, isBig: boolean): boolean {
  const before = at === HEADER ? 24 : at - whole + 16;
  const sum = new Sum(isBig, journal.readUInt32BE(before), journal.readUInt32BE(before + 4));
  sum.add(journal.subarray(at, at + 8));
  sum.add(journal.subarray(at + FRAME_HEADER, at + whole));
  return sum.is(journal, at + 16);
}

/** Of a torn header the frames still know the marks of this round: those that most of them have. */
function commonMarks(journal: Buffer, whole: number): string {
  const counts = new Map<string, number>();
  for (let at = HEADER; at + whole <= journal.length; at += whole) {
    const marks = journal.toString('hex', at + 8, at + 16);
    counts.set(marks, (counts.get(marks) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

class Sum {
  readonly #isBig: boolean;
  #a: number;
  #b: number;

  constructor(isBig: boolean, a = 0, b = 0) {
    this.#isBig = isBig;
    this.#a = a;
    this.#b = b;
  }

  add(bytes: Buffer): void {
    for (let at = 0; at + 8 <= bytes.length; at += 8) {
      this.#a = (this.#a + this.#word(bytes, at) + this.#b) >>> 0;
      this.#b = (this.#b + this.#word(bytes, at + 4) + this.#a) >>> 0;
    }
  }

  is(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.#a && bytes.readUInt32BE(at + 4) === this.#b;
  }

  #word(bytes: Buffer, at: number): number {
    return this.#isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  }
}
