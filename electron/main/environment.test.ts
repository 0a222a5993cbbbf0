import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment';

describe('the environment', () => {
  it('is optional', () => {
    const nothing = { isTestRuntime: false, userData: undefined, demo: undefined, devServer: undefined };
    expect(readEnvironment({}, false)).toEqual(nothing);
    expect(readEnvironment({ REIGI_USER_DATA: '', REIGI_DEMO: '' }, true)).toEqual(nothing);
  });

  it('may ask for another folder and for a demonstration', () => {
    const env = { REIGI_TEST_RUNTIME: '1', REIGI_USER_DATA: 'data', REIGI_DEMO: 'smoke', REIGI_DEMO_OUT: 'out/demo' };
    expect(readEnvironment(env, false)).toEqual({
      isTestRuntime: true, userData: resolve('data'), demo: { kind: 'smoke', folder: resolve('out/demo') }, devServer: undefined,
    });
  });

  it.each([
    [{ REIGI_DEMO: 'yes', REIGI_DEMO_OUT: 'x' }, /REIGI_DEMO must be/],
    [{ REIGI_DEMO: 'full' }, /REIGI_DEMO_OUT/],
  ])('%j is a fault that the terminal can show', (env, message) => {
    expect(() => readEnvironment(env, false)).toThrow(message);
  });

  it('cannot make a released app load a page from elsewhere', () => {
    const env = { ELECTRON_RENDERER_URL: 'http://localhost:5173/' };
    expect(readEnvironment(env, false).devServer).toBeUndefined();
    expect(readEnvironment(env, true).devServer).toBe('http://localhost:5173');
    expect(() => readEnvironment({ ELECTRON_RENDERER_URL: 'https://example.com/' }, true)).toThrow(/on this machine/);
  });
});
