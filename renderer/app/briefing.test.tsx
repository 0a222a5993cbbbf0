import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEXTS as COURSE } from '../course/text/texts';
import { bindingsFor } from '../input/bindings';
import { en } from '../ui/text/en';
import { Briefing } from './Briefing';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

function brief(change: Partial<Parameters<typeof Briefing>[0]> = {}) {
  const onStart = vi.fn();
  render(<Briefing scene="s03" mode="learn" pack="traditional" device="keyboard" bindings={bindingsFor('keyboard', {}, 'right')} onStart={onStart} onBack={vi.fn()} {...change} />);
  return onStart;
}
const goIn = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: en['briefing.start'] }));
const choose = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('radio', { name }));

describe('how one goes in', () => {
  it('each mode says in a sentence what it is; only Practice has a pace', async () => {
    const onStart = brief();
    for (const mode of ['learn', 'practice', 'exam'] as const) expect(screen.getByText(en[`mode.${mode}.about`])).toBeDefined();
    expect(screen.queryByRole('radio', { name: en['briefing.pace.50'] })).toBeNull();
    await choose(new RegExp(`^${en['mode.practice']}`));
    await choose(en['briefing.pace.50']);
    await goIn();
    expect(onStart).toHaveBeenCalledWith({ mode: 'practice', isCold: false, pacePercent: 50 });
  });

  it('a first exchange without help says so, and help is a line away', async () => {
    const onStart = brief({ mode: 'exam', isCold: true });
    expect(screen.getByText(COURSE.en['cold.about'])).toBeDefined();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    await goIn();
    await userEvent.click(screen.getByRole('button', { name: COURSE.en['cold.rather'] }));
    await goIn();
    expect(onStart.mock.calls).toEqual([[{ mode: 'exam', isCold: true, pacePercent: 100 }], [{ mode: 'learn', isCold: false, pacePercent: 100 }]]);
  });
});
