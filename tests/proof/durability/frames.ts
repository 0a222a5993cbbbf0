/** The frames of a journal, and which of them are still whole after something happened to it: https://sqlite.org/fileformat.html, section 4. */

export const PAGE = 4096;
const HEADER = 32;
const FRAME_HEADER = 24;
const WHOLE = FRAME_HEADER + PAGE;

export interface Frame {
  readonly page: number;
  readonly isCommit: boolean;
  readonly content: Buffer;
}

/** For a journal to which nothing happened. */
export function framesIn(journal: Buffer): readonly Frame[] {
  return Array.from({ length: countIn(journal) }, (_, frame) => frameAt(journal, frame)).filter(({ marks }) => marks === journal.toString('hex', 16, 24));
}

const startOf = (frame: number): number => HEADER + frame * WHOLE;
const countIn = (journal: Buffer): number => Math.max(0, Math.floor((journal.length - HEADER) / WHOLE));

function frameAt(journal: Buffer, frame: number): Frame & { readonly marks: string } {
  const bytes = journal.subarray(startOf(frame), startOf(frame + 1));
  return { page: bytes.readUInt32BE(0), isCommit: bytes.readUInt32BE(4) !== 0, marks: bytes.toString('hex', 8, 16), content: bytes.subarray(FRAME_HEADER) };
}

/** What can be expected of a frame after something happened to the journal. */
export interface Left {
  /** Its page is there as it was written. */
  isWhole(frame: number): boolean;
  /** And it is known which page that is. */
  isNumbered(frame: number): boolean;
}

/** Told by nothing but the bytes in which `after` differs from `before`: zeros over zeros have done no harm. */
export function leftOf(before: Buffer, after: Buffer): Left {
  const frames = framesIn(before);
  const isSame = (from: number, to: number): boolean => to <= after.length && before.subarray(from, to).equals(after.subarray(from, to));
  const isSameIn = (frame: number, from: number, to: number): boolean => isSame(startOf(frame) + from, startOf(frame) + to);
  const first = isSame(0, HEADER) ? frames.findIndex((_, frame) => !isSameIn(frame, 0, WHOLE)) : 0;
  if (first === -1) return { isWhole: () => true, isNumbered: () => true };
  // With other marks it says that it is left over from an earlier round of the journal, and what was erased since must not come back by it. Without a number it is none.
  const isFrame = (frame: number): boolean => startOf(frame + 1) <= after.length && isSameIn(frame, 8, 16) && frameAt(after, frame).page !== 0;
  const commits = frames.filter((_, frame) => frame >= first && isFrame(frame) && frameAt(after, frame).isCommit).length;
  if (commits <= 1) {
    // The bytes are those of a journal whose last write a power cut stopped, which was never acknowledged: what counts is what was committed before.
    const last = frames.findLastIndex(({ isCommit }, frame) => frame < first && isCommit);
    return { isWhole: (frame) => frame <= last, isNumbered: (frame) => frame <= last };
  }
  // Neither its sum nor whether it commits says anything of its page, nor does a wrong header of the whole journal of any.
  const isWhole = (frame: number): boolean => isFrame(frame) && isSameIn(frame, FRAME_HEADER, WHOLE);
  return { isWhole, isNumbered: (frame) => isWhole(frame) && isSameIn(frame, 0, 4) };
}
