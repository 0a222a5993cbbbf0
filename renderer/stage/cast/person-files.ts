/** The bytes of people's files, asked for as soon as it is known who will be there: before three.js has come to read them. */
import { FIRST_LEVEL, fileOf } from './levels';

const coming = new Map<string, Promise<ArrayBuffer>>();

/** Asks for a file, once. Whoever wants what is in it takes it with `takeFile`. */
export function fetchFile(file: string): Promise<ArrayBuffer> {
  const known = coming.get(file);
  if (known !== undefined) return known;
  const bytes = load(file);
  coming.set(file, bytes);
  // What could not be had is asked for anew, by whoever needs it.
  bytes.catch(() => coming.delete(file));
  return bytes;
}

/** The same, and it is forgotten: what was read out of it is kept by its reader. */
export async function takeFile(file: string): Promise<ArrayBuffer> {
  const bytes = await fetchFile(file);
  coming.delete(file);
  return bytes;
}

async function load(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
}

type Read = (model: string) => void;

let read: Read | undefined;
const unread = new Set<string>();

/** Asks for what a scene with these bodies begins with; it is read at once where there is who reads it. */
export function fetchFirst(models: readonly string[]): void {
  for (const model of new Set(models)) {
    if (read !== undefined) read(model);
    else {
      unread.add(model);
      void fetchFile(fileOf(model, FIRST_LEVEL)).catch(() => undefined);
    }
  }
}

/** Who reads is there from now on, and begins with what was asked for: pictures are unpacked by others while a room is built here. */
export function readBy(reader: Read): void {
  read = reader;
  for (const model of unread) reader(model);
  unread.clear();
}
