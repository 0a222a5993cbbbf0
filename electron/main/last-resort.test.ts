import { describe, expect, it } from 'vitest';
import { lastResort } from './last-resort';

function ended(more: Partial<Parameters<typeof lastResort>[0]> = {}) {
  const done: string[] = [];
  const note = (what: string) => (): void => void done.push(what);
  const onError = lastResort({
    askPage: () => (done.push('page'), true), close: note('close'), askToRestart: async () => (done.push('ask'), true),
    relaunch: note('relaunch'), exit: (code) => void done.push(`exit ${code}`), say: () => undefined, ...more,
  });
  return { done, onError };
}

describe('an error that nobody caught', () => {
  it('lets the page write, closes, asks, opens the app anew and ends; a second one changes nothing', async () => {
    const { done, onError } = ended();
    await Promise.all([onError(new Error('first')), onError(new Error('second'))]);
    expect(done).toEqual(['page', 'close', 'ask', 'relaunch', 'exit 1']);
  });

  it('ends without opening anew where the person quits', async () => {
    const { done, onError } = ended({ askToRestart: async () => false });
    await onError('a word');
    expect(done).toEqual(['page', 'close', 'exit 1']);
  });

  it('ends whatever else goes wrong, and waits for no page that does not hear', async () => {
    const { done, onError } = ended({ askPage: () => false, askToRestart: () => Promise.reject(new Error('no window')) });
    await onError(new Error('first'));
    expect(done).toEqual(['close', 'exit 1']);
  });
});
