import { vi } from 'vitest';

// Test files share one set of modules and one page, which takes a third of the time; each finds both as new.
vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
// A file may ask for no page.
if (typeof document !== 'undefined') {
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
  localStorage.clear();
}
