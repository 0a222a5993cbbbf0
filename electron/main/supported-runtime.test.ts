import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demandSupportedRuntime } from './supported-runtime';
import { demandSupported } from '../release/support.mjs';
import { electronMajors } from '../support.json';

it('an old runtime is refused, unless whoever starts it says that it is for testing', () => {
  expect(() => demandSupportedRuntime('25.1.1', false)).toThrow(/Electron 25\.1\.1.*REIGI_TEST_RUNTIME=1/s);
  expect(() => demandSupportedRuntime(`${Math.min(...electronMajors) - 1}.9.9`, false)).toThrow();
  for (const fine of [`${Math.min(...electronMajors)}.0.0`, '45.4.1', '99.0.0-beta.1']) expect(() => demandSupportedRuntime(fine, false)).not.toThrow();
  expect(() => demandSupportedRuntime('25.1.1', true)).not.toThrow();
});

it('no release is made on one that is not supported, and the message says what to do instead', () => {
  expect(() => demandSupported('25.1.1')).toThrow(/No release is made with Electron 25\.1\.1: only 43, 44, 45 .*testruntime/s);
  expect(() => demandSupported('42.9.9')).toThrow();
  for (const major of electronMajors) expect(() => demandSupported(`${major}.0.0`)).not.toThrow();
});

it('the supported ones are the newest three, ours the newest of them', () => {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { devDependencies: { electron: string } };
  const ours = Number(devDependencies.electron.split('.')[0]);
  expect(electronMajors).toEqual([ours - 2, ours - 1, ours]);
});
