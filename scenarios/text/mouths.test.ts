import { describe, expect, it } from 'vitest';
import { LINES } from './lines/line-catalog';
import { mouthsOf } from './mouths';
import { moraCount } from './speech';

describe('the mouth at each mora', () => {
  it('has the shape of its vowel; small kana reshape, a bar holds, ん and っ close', () => {
    expect(mouthsOf('はじめまして、佐').join('')).toBe('aieaie');
    expect(mouthsOf('ちょうだいいたします。').join('')).toBe('ouaiiaiau');
    expect(mouthsOf('エトワールのサッカー').join('')).toBe('eoaauoanaa');
    expect(mouthsOf('こんにちは').join('')).toBe('oniia');
  });

  it('is there for every mora of every line', () => {
    for (const { id, kana } of LINES) expect([id, mouthsOf(kana).length]).toEqual([id, moraCount(kana)]);
  });
});
