import { beforeEach, expect } from 'vitest';

// A test that asserts nothing proves nothing, and would still be counted as passed.
beforeEach(() => {
  expect.hasAssertions();
});
