import { describe, expect, it } from 'vitest';
import { hostOf, parseEndpoint } from './endpoint';

describe('the address of a store', () => {
  it.each([
    ['https://lrs.example.com/xapi/', 'https://lrs.example.com/xapi/'],
    [' HTTPS://LRS.Example.com/xapi ', 'https://lrs.example.com/xapi/'],
    ['https://lrs.example.com', 'https://lrs.example.com/'],
    ['http://localhost:8080/xapi', 'http://localhost:8080/xapi/'],
    ['http://127.0.0.1/xapi', 'http://127.0.0.1/xapi/'],
    ['http://[::1]:9/x', 'http://[::1]:9/x/'],
    // What looks like another host is shown as what it is.
    ['https://lrs.exаmple.com/', 'https://xn--lrs.exmple-4nf.com/'.replace('xn--lrs.exmple-4nf', 'lrs.xn--exmple-4nf')],
  ])('%s is %s', (text, endpoint) => {
    expect(parseEndpoint(text)).toBe(endpoint);
  });

  it.each([
    '', 'lrs.example.com', 'http://lrs.example.com/', 'http://10.0.0.1/', 'http://localhost.example.com/', 'http://127.0.0.1.example.com/', 'http://0.0.0.0/',
    'ftp://lrs.example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'ws://localhost/', 'https://user@lrs.example.com/', 'https://user:pass@lrs.example.com/',
    'https://lrs.example.com/?a=1', 'https://lrs.example.com/#a', 'https://', `https://lrs.example.com/${'x'.repeat(400)}`,
  ])('%s is none', (text) => {
    expect(() => parseEndpoint(text)).toThrow(/^endpoint must /);
  });

  it('shows its host, with an unusual port', () => {
    expect([hostOf('https://lrs.example.com/xapi/'), hostOf('http://localhost:8080/')]).toEqual(['lrs.example.com', 'localhost:8080']);
  });
});
