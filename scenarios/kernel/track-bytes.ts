/** Whole numbers as bytes: the smallest layer of the track, for writing and for distrustful reading. */

/** Format 2 knows what vessels hold; format 1 is still read. */
export const TRACK_FORMAT = 2;
/** Every record begins with `length * 4 + type`. */
export const RECORD = { begin: 0, string: 1, whole: 2, changes: 3 } as const;
/** `RT`, then the format. */
export const MAGIC = [82, 84] as const;

/** The one error that reading a track can end in. */
export class TrackError extends Error {
  constructor(reason: string, at: number) {
    super(`This is not a readable track: ${reason} (byte ${at})`);
    this.name = 'TrackError';
  }
}

/** A growing store of bytes; it allocates only when it must grow. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Seven bits a byte, lowest first; `value` is an unsigned 32-bit number. */
  varint(value: number): void {
    let left = value >>> 0;
    while (left > 127) {
      this.byte((left & 127) | 128);
      left >>>= 7;
    }
    this.byte(left);
  }

  append(other: ByteWriter): void {
    const needed = this.#length + other.#length;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.#bytes.set(other.#bytes.subarray(0, other.#length), this.#length);
    this.#length = needed;
  }

  clear(): void {
    this.#length = 0;
  }

  /** A copy of everything since the last `clear`. */
  copy(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads forward through bytes up to `end`; says where it stopped when something is missing. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;
  end: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.end = bytes.length;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  byte(): number {
    if (this.at >= this.end) throw new TrackError('a record ends too early', this.at);
    const value = this.#bytes[this.at] as number;
    this.at += 1;
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    throw new TrackError('a number is too long', this.at);
  }

  /** Like `varint`, but undefined when the bytes end inside the number. */
  varintOrEnd(): number | undefined {
    for (let ahead = this.at; ahead < this.end && ahead < this.at + 5; ahead += 1) {
      if ((this.#bytes[ahead] as number) < 128) return this.varint();
    }
    return this.at + 5 <= this.end ? this.varint() : undefined;
  }
}
