import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder';
import { CONTENT_SECURITY_POLICY } from './content-policy';
import { serveFile } from './serve';
import { stockShelf } from './shelf';

let root: string;
beforeEach(() => {
  const folder = temporaryFolder();
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-secret'));
  writeFileSync(join(folder, 'secret.txt'), 'SECRET');
  writeFileSync(join(folder, 'renderer-secret', 'a.txt'), 'SECRET');
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, '.hidden'), 'SECRET');
  writeFileSync(join(root, 'assets', 'room.glb'), 'glTF');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(folder, join(root, 'up'));
});
const get = async (url: string, method = 'GET') => serveFile(await stockShelf(root), { url, method });

describe('the page gets', () => {
  it.each([
    ['app://bundle/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://bundle/index.html?demo=full#here', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://bundle/assets/room.glb', 'model/gltf-binary', 'glTF'],
    ['app://bundle/assets/../index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ])('%s', async (url, type, text) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.body.toString()).toBe(text);
  });

  it('nothing before there is a folder', async () => {
    expect(await stockShelf(join(root, 'none'))).toEqual(new Map());
  });

  it('headers only when it asks for those', async () => {
    const response = await get('app://bundle/index.html', 'HEAD');
    expect(response.headers['content-length']).toBe('15');
    expect(response.body.toString()).toBe('');
  });
});

const outside = [
  'app://bundle/../secret.txt',
  'app://bundle/%2e%2e/secret.txt',
  'app://bundle/%2e%2e%2fsecret.txt',
  'app://bundle/..%2fsecret.txt',
  'app://bundle/..%5csecret.txt',
  'app://bundle/..\\secret.txt',
  'app://bundle/%252e%252e/secret.txt',
  'app://bundle/assets/..%2f..%2fsecret.txt',
  'app://bundle/....//secret.txt',
  'app://bundle/.%00./secret.txt',
  'app://bundle/index.html%00.txt',
  'app://bundle//etc/passwd',
  'app://bundle/%2fetc%2fpasswd',
  'app://bundle/file:/etc/passwd',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle/..%c0%af..%c0%afsecret.txt',
  'app://bundle/%ff',
  'app://bundle/%',
  'app://bundle/.hidden',
  'app://bundle/link.txt',
  'app://bundle/up/secret.txt',
  'app://bundle/up/renderer-secret/a.txt',
  'app://bundle/..-secret/a.txt',
  'app://bundle/%2e%2e/renderer-secret/a.txt',
  'app://bundle/assets',
  'app://bundle/assets/',
  'app://bundle/missing.js',
  'app://bundle/%69ndex.html',
  'app://bundle/index.html/',
  'app://bundle/index.html/x',
  'app://other/index.html',
  'app://bundle.evil/index.html',
  'app://user:word@bundle/index.html',
  'app://bundle:8080/index.html',
  'file:///etc/passwd',
  'http://bundle/index.html',
  'app:index.html',
  'not an address',
];

describe('nobody gets what lies outside:', () => {
  it.each(outside)('%s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(response.body.toString()).toBe('not found');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('nor by %s', async (method) => {
    expect((await get('app://bundle/index.html', method)).status).toBe(405);
  });

  it('and every answer carries the policy and the plain type', async () => {
    for (const response of [await get('app://bundle/'), await get('app://bundle/missing'), await get('app://bundle/', 'POST')]) {
      expect(response.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
      expect(response.headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
