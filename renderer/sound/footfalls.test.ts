import { expect, test } from 'vitest';
import { footfall } from './footfalls';

const at = (stride: number, speedMmS = 1200) => ({ stride, speedMmS });

test('each foot comes down once a stride, when it is drawn to', () => {
  let falls = 0;
  for (let stride = 10; stride < 2010; stride += 19) {
    if (footfall(at(stride % 1000), at((stride + 19) % 1000)) > 0) falls += 1;
  }
  expect(falls).toBe(4);
  expect(footfall(at(490), at(500))).toBe(1);
  expect(footfall(at(500), at(510))).toBe(0);
  expect(footfall(at(995), at(4))).toBe(1);
});

test('a slow step is soft; standing still and leaps are silent', () => {
  expect(footfall(at(490, 100), at(505, 100))).toBeLessThan(0.45);
  expect(footfall(at(500), at(500))).toBe(0);
  expect(footfall(at(100), at(700))).toBe(0);
});
