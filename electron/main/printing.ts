/** What is on the screen, on paper or as a PDF file. */
import type { WebContents } from 'electron';
import { Refusal } from './refusal';
import { writeWhole } from './write-whole';

type Paper = 'A4' | 'Letter';

/** Where paper is not of an A size. */
const LETTER_COUNTRIES = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** `locale`: the system's, a BCP 47 tag. */
export function paperFor(locale: string): Paper {
  const country = /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  return LETTER_COUNTRIES.has(country) ? 'Letter' : 'A4';
}

/** Always by the system's own dialog, where the person chooses printer and pages. False = cancelled there. */
export async function printPage(contents: Pick<WebContents, 'print'>, locale: string): Promise<boolean> {
  const [printed, reason] = await new Promise<[boolean, string]>((resolve) => {
    contents.print({ silent: false, printBackground: true, pageSize: paperFor(locale) }, (success, failure) => resolve([success, failure]));
  });
  // Electron has spelt it both ways.
  if (!printed && !/cancel+ed/i.test(reason)) throw new Refusal('print-failed', `The page could not be printed (${reason})`);
  return printed;
}

/** Throws a `Refusal` when the file cannot be written; no half file is left. */
export async function savePdf(contents: Pick<WebContents, 'printToPDF'>, file: string, locale: string): Promise<void> {
  const pdf = await contents.printToPDF({ printBackground: true, pageSize: paperFor(locale) }).catch((error: unknown) => {
    throw new Refusal('print-failed', `The PDF could not be made (${error instanceof Error ? error.message : String(error)})`);
  });
  try {
    writeWhole(file, pdf);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new Refusal('storage-failed', `The file could not be written (${reason})`);
  }
}
