import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT_MM, CARD_WIDTH_MM, PRINT_BOXES, type CardModel } from '../../scenarios/body/card-model';
import { LEARNER_CARD, SATO_CARD } from '../../scenarios/scenes/cards';
import { type Measure, layoutCardFace, textExtent } from './card-face';

/** Full width for Japanese, a generous share for Latin. */
const measure: Measure = (text, _font, sizeMm) => [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.62), 0) * sizeMm;

function expectInside(model: CardModel): void {
  for (const face of ['ja', 'en'] as const) {
    const { texts, logo } = layoutCardFace(model, face, measure);
    if (logo !== undefined) expect(Math.abs(logo.x) + logo.width / 2).toBeLessThanOrEqual(CARD_WIDTH_MM / 2);
    for (const text of texts) {
      const box = PRINT_BOXES.find((one) => one.role === text.role);
      expect(box).toBeDefined();
      if (box === undefined) continue;
      const { bottom, top } = textExtent(text);
      expect(text.x).toBeGreaterThanOrEqual(box.x - box.width / 2 - 1e-6);
      expect(text.x + text.widthMm).toBeLessThanOrEqual(box.x + box.width / 2 + 1e-6);
      expect(bottom).toBeGreaterThanOrEqual(box.y - box.height / 2 - 1e-6);
      expect(top).toBeLessThanOrEqual(box.y + box.height / 2 + 1e-6);
      expect(Math.abs(box.y) + box.height / 2).toBeLessThanOrEqual(CARD_HEIGHT_MM / 2);
    }
  }
}

describe('layoutCardFace', () => {
  it('keeps the print of the first visit inside its boxes', () => {
    expectInside(LEARNER_CARD);
    expectInside(SATO_CARD);
  });

  it('keeps any print inside its boxes, however long', () => {
    const word = fc.string({ minLength: 0, maxLength: 70 });
    fc.assert(fc.property(word, word, word, word, word, (a, b, c, d, e) => {
      expectInside({
        ...SATO_CARD, company: { ...SATO_CARD.company, ja: a, en: b }, department: { ...SATO_CARD.department, ja: c, en: d },
        name: { ...SATO_CARD.name, ja: e, en: a }, address: { ja: b, en: c }, mail: d,
      });
    }));
  });

  it('prints name, company, department with title, and three ways to be reached', () => {
    const texts = layoutCardFace(SATO_CARD, 'ja', measure).texts.map((text) => text.text);
    expect(texts).toEqual(['株式会社朝凪商事', '購買部　課長', '佐藤　健一', '東京都中央区日本橋浜波町三丁目五番一号', '電話　03-5550-0188', 'k.sato@asanagi.example']);
  });

  it('leaves out lines that are empty', () => {
    const { texts } = layoutCardFace({ ...LEARNER_CARD, title: { ja: '', en: '' }, department: { ja: '', en: '', kana: '' } }, 'ja', measure);
    expect(texts.some((text) => text.role === 'department')).toBe(false);
  });
});
