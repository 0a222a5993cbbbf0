import { describe, expect, it } from 'vitest';
import { attemptHeaderSchema } from '../../electron/contract/attempt';
import { scenes } from '../../scenarios/scenes/catalog';
import { attemptHeader } from '../../scenarios/scenes/header';

describe('the header of a fresh attempt', () => {
  it.each(scenes.map((scene) => [scene.id, scene] as const))('of %s may be stored and sent for any seed', (_id, scene) => {
    for (const seed of [0, 1, 2, 4_294_967_295]) {
      const header = attemptHeader(scene, {
        id: '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d', seed, mode: 'learn', pack: 'guide-strict', device: 'mouse-keyboard',
      });
      expect(attemptHeaderSchema.parse(header)).toEqual(header);
      expect(header.start).toEqual({ beat: scene.firstBeat });
    }
  });
});
