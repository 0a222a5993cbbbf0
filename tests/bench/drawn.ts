/** What pictures of the app consist of, and the flags under which they are drawn as fast as they can be. */
import type { Page } from '@playwright/test';
import type { BareWish } from './bare-page';

/** Nothing waits for a screen, and no window sleeps because another lies over it. */
export const UNBRIDLED = [
  '--disable-gpu-vsync', '--disable-frame-rate-limit', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
];

export const hundredth = (value: number): number => Math.round(value * 100) / 100;

export interface Drawn extends BareWish {
  readonly renderer: string;
}

/** What one picture consists of, on average over `count` and the one before them. */
export async function drawnIn(page: Page, count: number, draw: () => Promise<unknown>): Promise<Drawn> {
  await page.evaluate(() => Object.assign(window.drawCount ?? {}, { calls: 0, triangles: 0 }));
  await draw();
  const { calls, triangles, ...rest } = await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2');
    if (canvas === null || gl === null || gl === undefined) throw new Error('the app draws nothing');
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    return {
      ...(window.drawCount ?? { calls: 0, triangles: 0 }), width: canvas.width, height: canvas.height,
      antialias: gl.getContextAttributes()?.antialias === true,
      renderer: String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL)),
    };
  });
  return { triangles: Math.round(triangles / (count + 1)), drawCalls: Math.round(calls / (count + 1)), ...rest };
}
