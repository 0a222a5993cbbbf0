import { ShaderChunk, Bone, Material, Matrix4, Skeleton } from 'three';
import { describe, expect, it } from 'vitest';
import { JOINT_COUNT } from './body/bones';
import { readsJointsPlainly } from './cast/plain-joints';
import { quickenCurve, takeNearestMips } from './thrift';

/** The curve of the screen (IEC 61966-2-1). */
const screen = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

describe('on a processor', () => {
  it('the curve of the screen is what it was, within a quarter of a step of 255', () => {
    const before = ShaderChunk.colorspace_pars_fragment;
    quickenCurve();
    const now = ShaderChunk.colorspace_pars_fragment;
    expect(now).not.toBe(before);
    const [a, b, c, d] = [.../root \* ([\d.]+) \+ sqrt\( root \) \* ([\d.]+) - value\.rgb \* ([\d.]+) - ([\d.]+)/.exec(now) ?? []].slice(1).map(Number);
    for (let light = 0.0032; light <= 1; light += 0.0007) {
      const root = Math.sqrt(light);
      const quick = root * (a ?? 0) + Math.sqrt(root) * (b ?? 0) - light * (c ?? 0) - (d ?? 0);
      expect(Math.abs(quick - screen(light)) * 255).toBeLessThan(0.25);
    }
    quickenCurve();
    expect(ShaderChunk.colorspace_pars_fragment).toBe(now);
  });

  it('textures are read from one of their sizes, and nothing else about them changes', () => {
    const set: number[][] = [];
    const gl = { TEXTURE_MIN_FILTER: 1, LINEAR_MIPMAP_LINEAR: 2, LINEAR_MIPMAP_NEAREST: 3, texParameteri: (...words: number[]) => void set.push(words) };
    takeNearestMips(gl as unknown as WebGL2RenderingContext);
    gl.texParameteri(0, 1, 2);
    gl.texParameteri(0, 1, 9);
    gl.texParameteri(0, 5, 2);
    expect(set).toEqual([[0, 1, 3], [0, 1, 9], [0, 5, 2]]);
  });

  it('joints are plain numbers of the program, those of now', () => {
    const skeleton = new Skeleton([new Bone(), new Bone()], [new Matrix4(), new Matrix4()]);
    const material = new Material();
    readsJointsPlainly(material, skeleton);
    const shader = { uniforms: {} as Record<string, { value: unknown }>, vertexShader: '#include <skinning_pars_vertex>', fragmentShader: '' };
    material.onBeforeCompile(shader as never, { capabilities: { maxVertexUniforms: 1024 } } as never);
    expect(shader.vertexShader).toContain(`uniform mat4 joints[ ${JOINT_COUNT} ]`);
    expect(shader.vertexShader).not.toContain('boneTexture');
    const small = { ...shader, vertexShader: '#include <skinning_pars_vertex>' };
    material.onBeforeCompile(small as never, { capabilities: { maxVertexUniforms: 64 } } as never);
    expect(small.vertexShader).toBe('#include <skinning_pars_vertex>');
    skeleton.computeBoneTexture();
    expect(shader.uniforms['joints']?.value).toBe(skeleton.boneMatrices);
  });
});
