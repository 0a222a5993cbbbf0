/** Whether words and parts fit into a window of a size. */
import type { Page } from '@playwright/test';
import type { Launched } from './launch';

/** As large as this inside the window's frame. */
export async function resize({ app, page }: Launched, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height] as const);
  await page.waitForFunction(([w, h]) => Math.abs(window.innerWidth - w) < 4 && Math.abs(window.innerHeight - h) < 4, [width, height] as const);
  // A canvas follows its window a picture later.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50)))));
}

/** Elements whose words or parts do not fit; none is right. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} > ${root.clientWidth}`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { display, visibility, overflowX } = getComputedStyle(element);
      const isMeant = display === 'inline' || visibility === 'hidden' || overflowX === 'auto' || overflowX === 'scroll';
      // Drawings and readings size themselves.
      if (isMeant || element.clientWidth <= 1 || element.closest('.unseen, svg, canvas, ruby, input') !== null) continue;
      const box = element.getBoundingClientRect();
      // A table that can be moved sideways within the window is not cut by the window's edge.
      let mover = element.parentElement;
      while (mover !== null && mover !== document.body && !/auto|scroll/.test(getComputedStyle(mover).overflowX)) mover = mover.parentElement;
      const isMovable = mover !== null && mover !== document.body && mover.getBoundingClientRect().right <= window.innerWidth + 1;
      if (element.scrollWidth <= element.clientWidth + 1 && (isMovable || box.right <= window.innerWidth + 1)) continue;
      // What is clipped away, alone or with what it is in, is there for whoever hears the page, not to be seen.
      let shown: Element | null = element;
      while (shown !== null && getComputedStyle(shown).clipPath === 'none') shown = shown.parentElement;
      if (shown === null) {
        faults.push(`${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}: ${(element.textContent ?? '').slice(0, 40)}`);
      }
    }
    // Over a scene nothing can be scrolled to, and nothing may lie on something else.
    const boxes = [...document.querySelectorAll<HTMLElement>('.hud-top, .hud > .button-plain, .fan, .caption, .sound-caption, .zone, .card-sent-back')]
      // A page that shows how captions look can be scrolled.
      .filter((element) => element.closest('.page') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (const [index, { element, box }] of boxes.entries()) {
      if (box.top < -1 || box.left < -1 || box.bottom > window.innerHeight + 1) faults.push(`${element.className} lies outside: ${Math.round(box.top)} to ${Math.round(box.bottom)}`);
      for (const other of boxes.slice(index + 1)) {
        const isOver = box.left < other.box.right - 1 && other.box.left < box.right - 1 && box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1;
        if (isOver) faults.push(`${element.className} lies on ${other.element.className}`);
      }
    }
    return faults.slice(0, 5);
  });
}
