import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { About } from './About';
import { TEXTS } from './text/texts';

const { en } = TEXTS;
const INFO = {
  version: '0.1.0', electron: '45', chrome: '140', node: '24', platform: 'linux x64', locale: 'en', testRuntime: false, folder: '/home/c/reigi', storage: null,
};
const FONT = { name: '@fontsource/shippori-mincho', version: '5.3.0', licence: 'OFL-1.1', text: 'SIL OPEN FONT LICENSE' };

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(cleanup);

it('tells the version, where things are kept, and whose work is inside', async () => {
  const bridge = fakeBridge({ 'clipboard.copy': () => ({}) });
  render(<About info={INFO} licences={[FONT]} onBack={vi.fn()} />);
  expect(screen.getByText('0.1.0')).toBeDefined();
  expect(screen.getByText(/1 package$/)).toBeDefined();
  expect(screen.getByText('SIL OPEN FONT LICENSE')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: en['folder.copy'] }));
  expect(await screen.findByText(en['folder.copied'])).toBeDefined();
  expect(bridge.asked).toEqual([{ name: 'clipboard.copy', request: { text: '/home/c/reigi' } }]);
});

it('says so when it was built without the list', () => {
  render(<About info={{ ...INFO, folder: '' }} licences={[]} onBack={vi.fn()} />);
  expect(screen.getByText(new RegExp(en['licences.none']))).toBeDefined();
  expect(screen.getByText(en['folder.unknown'])).toBeDefined();
});
