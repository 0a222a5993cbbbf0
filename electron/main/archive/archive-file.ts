/**
 * The file of an archive, read at any place. A window of it is kept, so that thousands of small questions are few reads;
 * and it is asked at once: a question to another thread costs more than the answer.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { RandomAccessReader } from 'yauzl';
import { MAX_ARCHIVE_BYTES } from '../../contract/archive';
import { Refused } from './refused';

const WINDOW_BYTES = 128 * 1024;
/** What stands before each entry, and so at the beginning of the file. */
export const ENTRY_MARK = 0x04034b50;

export class ArchiveFile extends RandomAccessReader {
  readonly size: number;
  readonly #handle: number;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;

  private constructor(handle: number, size: number) {
    super();
    this.#handle = handle;
    this.size = size;
  }

  /** Throws `Refused`. */
  static open(path: string): ArchiveFile {
    let handle: number | undefined;
    try {
      handle = openSync(path, 'r');
      // Asked of the open file, so that it cannot be exchanged between the question and the reading.
      const stats = fstatSync(handle);
      if (!stats.isFile()) throw new Refused('unreadable', 'The file is not a plain file');
      if (stats.size > MAX_ARCHIVE_BYTES) throw new Refused('too-large', `At most ${MAX_ARCHIVE_BYTES} bytes are read`);
      const file = new ArchiveFile(handle, stats.size);
      if (stats.size < 4 || file.bytes(0, 4).readUInt32LE(0) !== ENTRY_MARK) throw new Refused('foreign', 'The file does not begin as a zip archive does');
      return file;
    } catch (error) {
      if (handle !== undefined) closeSync(handle);
      if (error instanceof Refused) throw error;
      throw new Refused('unreadable', error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');
    }
  }

  /** Not to be written to. Throws where the file ends before. */
  bytes(position: number, length: number): Buffer {
    const from = position - this.#windowAt;
    if (from >= 0 && from + length <= this.#window.length) return this.#window.subarray(from, from + length);
    const available = this.size - position;
    if (length > available) throw new Error('The file ends before');
    // Never filled anew in place: what was given away before stays as it is.
    const fresh = this.#filled(position, Buffer.allocUnsafe(Math.min(available, Math.max(length, WINDOW_BYTES))));
    if (length <= WINDOW_BYTES) [this.#window, this.#windowAt] = [fresh, position];
    return fresh.subarray(0, length);
  }

  #filled(position: number, buffer: Buffer): Buffer {
    for (let done = 0; done < buffer.length; ) {
      const count = readSync(this.#handle, buffer, done, buffer.length - done, position + done);
      if (count === 0) throw new Error('The file became shorter while it was read');
      done += count;
    }
    return buffer;
  }

  /** How the library asks. */
  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    let fault: Error | null = null;
    try {
      this.bytes(position, length).copy(buffer, offset);
    } catch (error) {
      fault = error as Error;
    }
    callback(fault);
  }

  shut(): void {
    closeSync(this.#handle);
  }
}
