import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAST_METRICS } from '../../scenarios/body/metrics-data';

describe('the metrics that the kernel knows', () => {
  it('are those of the built bodies', () => {
    const built: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../assets/dist/people/metrics.json'), 'utf8'));
    expect(CAST_METRICS, 'run `npm run assets:build`, or build the bodies that this table means').toEqual(built);
  });
});
