/** Tables that every spreadsheet reads: RFC 4180, in UTF-8 with a mark at its beginning, without which Excel takes Japanese for something else. */

export type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * What a spreadsheet would run as a formula, in half and in full width, however it is led up to. An apostrophe before
 * it makes it a text: https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  // A number is ours and no formula, below zero too.
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(written).join(',') + LINE_END).join('');
}

/** The whole file: its mark, the names of its columns, and a line for each row. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + csvLines([head, ...rows]);
}
