import type { Page } from '@playwright/test';

/** What a call made in `page` rejects with. */
export const failureOf = (page: Page, name: string, request: unknown) =>
  page.evaluate(
    ([call, payload]) =>
      (window as unknown as { reigi: { call(n: unknown, r: unknown): Promise<unknown> } }).reigi
        .call(call, payload)
        .then(() => 'answered', (failure: unknown) => failure),
    [name, request] as const,
  );
