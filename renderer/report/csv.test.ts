// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

/** As RFC 4180 says that a file is read. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const whole = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let found = whole.exec(text); found !== null; found = whole.exec(text)) {
    const [, cell = '', end] = found;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table for a spreadsheet', () => {
  it('begins with the mark of UTF-8 and ends each line as the standard says', () => {
    expect(csvOf(['日時', 'total'], [['2026', 71.4], ['b', undefined]])).toBe('\ufeff日時,total\r\n2026,71.4\r\nb,\r\n');
  });

  it('quotes what would part a cell', () => {
    expect(csvOf(['a'], [['x,y'], ['say “hai”, "hai"'], ['two\nlines']])).toBe('\ufeffa\r\n"x,y"\r\n"say “hai”, ""hai"""\r\n"two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠x', ' =1', '\t=1', '\r=1', '\u200b=1', '\ufeff=1', '\tx'])('makes no formula of %j', (cell) => {
    expect(csvOf(['a'], [[cell]])).toMatch(/\r\n"?'/);
  });

  it('leaves numbers alone, and writes none that is none', () => {
    expect(csvOf(['a'], [[-3, 0.5, Number.NaN]])).toBe('\ufeffa\r\n-3,0.5,\r\n');
  });

  it('is read again as it was written, whatever it holds', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const [head = [], ...more] = read(csvOf(['h', 'i'], rows).slice(1));
      expect(head).toEqual(['h', 'i']);
      expect(more.map((row) => row.map((cell) => cell.replace(/^'(?=[^]*)/, '')))).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))));
    }));
  });
});
