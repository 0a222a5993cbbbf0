/** What is on the screen, on paper or as a PDF file. */
import type { PrintToPDFOptions, WebContents } from 'electron';
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
  await writePdf(contents, file, { printBackground: true, pageSize: paperFor(locale) });
}

/** Millimetres of an A4 page that stay white; the foot has room for the page's number. */
const REPORT_MARGIN_MM = { top: 16, bottom: 20, left: 18, right: 18 } as const;
const MM_PER_INCH = 25.4;
/** Digits alone: what Chromium draws here knows none of the page's fonts. */
const PAGE_NUMBER =
  '<div style="width:100%;text-align:center;font-size:8px;color:#655e54"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/**
 * A4 everywhere, numbered, and tagged so that it can be read aloud. By the browser's own engine: it breaks Japanese lines as
 * they must be broken, puts in the letters that are used of each font, and what is seen on the screen is what comes out.
 */
export async function saveReport(contents: Pick<WebContents, 'printToPDF'>, file: string): Promise<void> {
  const margins = Object.fromEntries(Object.entries(REPORT_MARGIN_MM).map(([side, mm]) => [side, mm / MM_PER_INCH]));
  await writePdf(contents, file, {
    printBackground: true, pageSize: 'A4', margins, displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: PAGE_NUMBER,
    generateTaggedPDF: true, generateDocumentOutline: true,
  });
}

async function writePdf(contents: Pick<WebContents, 'printToPDF'>, file: string, options: PrintToPDFOptions): Promise<void> {
  const pdf = await contents.printToPDF(options).catch((error: unknown) => {
    throw new Refusal('print-failed', `The PDF could not be made (${error instanceof Error ? error.message : String(error)})`);
  });
  keepFile(file, pdf);
}

/** Throws a `Refusal` when the file cannot be written; no half file is left. */
export function keepFile(file: string, content: string | Uint8Array): void {
  try {
    writeWhole(file, content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new Refusal('storage-failed', `The file could not be written (${reason})`);
  }
}
