import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { EXAMPLE_ID } from '../contract/attempt-example';
import { PageLine, type Contents } from './page-line';

function connected() {
  const page = Object.assign(new EventEmitter(), { send: vi.fn(), getURL: vi.fn(() => 'app://bundle/index.html') });
  const silence = vi.fn();
  const line = new PageLine((url) => url.startsWith('app://bundle/'), silence);
  line.attach(page as unknown as Contents);
  return { page, line, silence };
}

describe('what main tells the page', () => {
  it('is told by one channel, once the page listens', async () => {
    const { page, line } = connected();
    expect(line.push('closing', {})).toBe(false);
    const there = line.whenListening();
    line.heard();
    await there;
    await line.whenListening();
    expect(line.push('attempt.opened', { id: EXAMPLE_ID })).toBe(true);
    expect(page.send.mock.calls).toEqual([['reigi.push', 'attempt.opened', { id: EXAMPLE_ID }]]);
  });

  it.each(['did-navigate', 'render-process-gone', 'destroyed'])('is told nobody after %s', (event) => {
    const { page, line, silence } = connected();
    line.heard();
    page.emit(event);
    expect([line.isListening, line.push('suspend', {})]).toEqual([false, false]);
    expect(silence).toHaveBeenCalledTimes(event === 'destroyed' ? 0 : 1);
    expect(page.send).not.toHaveBeenCalled();
  });

  it('is told to no other page', () => {
    const { page, line } = connected();
    line.heard();
    page.getURL.mockReturnValue('about:blank');
    expect(line.push('command', { name: 'go.home' })).toBe(false);
    expect(page.send).not.toHaveBeenCalled();
  });

  it.each([
    ['command', { name: 'rm' }], ['command', {}], ['closing', { more: 1 }], ['attempt.opened', { id: '../x' }],
  ] as const)('has the shape of the table: not %s with %j', (name, told) => {
    const { page, line } = connected();
    line.heard();
    expect(() => line.push(name, told as never)).toThrow();
    expect(page.send).not.toHaveBeenCalled();
  });
});
