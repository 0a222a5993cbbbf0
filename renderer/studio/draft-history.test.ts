import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../scenarios/body/card-draft';
import { stepDraft, type DraftHistory, type DraftStep } from './draft-history';

const after = (...steps: readonly DraftStep[]): DraftHistory =>
  steps.reduce(stepDraft, { draft: EMPTY_DRAFT, past: [], future: [], typing: '' });
const type = (phone: string): DraftStep => ({ do: 'change', fields: { phone }, typing: 'phone' });

describe('taking back', () => {
  it('takes a whole word back, and brings it again', () => {
    const typed = after(type('0'), type('03'), type('03-5'), { do: 'change', fields: { mail: 'a@b' }, typing: 'mail' });
    const once = stepDraft(typed, { do: 'undo' });
    const twice = stepDraft(once, { do: 'undo' });
    expect([once.draft.phone, once.draft.mail, twice.draft.phone]).toEqual(['03-5', '', '']);
    expect(stepDraft(stepDraft(twice, { do: 'redo' }), { do: 'redo' }).draft).toEqual(typed.draft);
  });

  it('parts what is typed on both sides of another act', () => {
    const steps = after(type('0'), { do: 'change', fields: { capitals: false } }, type('03'));
    expect(stepDraft(steps, { do: 'undo' }).draft).toMatchObject({ phone: '0', capitals: false });
  });

  it('does nothing where there is nothing, and forgets what was taken back once something new is done', () => {
    expect(after({ do: 'undo' }, { do: 'redo' }).draft).toEqual(EMPTY_DRAFT);
    expect(after(type('0'), { do: 'undo' }, { do: 'change', fields: { mail: 'x' } }, { do: 'redo' }).draft).toMatchObject({ phone: '', mail: 'x' });
  });
});
