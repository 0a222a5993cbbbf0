/**
 * A first look at data from outside, before any schema: is it plain data, not too deep, not too much, without names
 * that reach into prototypes and without numbers that are none? Iterative, so that depth cannot break it.
 */
import { problemAt, type Problem } from './problem';

export interface ShapeLimits {
  readonly depth: number;
  /** Values of any kind, all levels together. */
  readonly values: number;
  /** Longest single text or block of bytes. */
  readonly length: number;
}

interface Place {
  readonly container: object;
  readonly parent: Place | undefined;
  readonly key: PropertyKey;
  readonly depth: number;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function pathOf(place: Place | undefined, key?: PropertyKey): PropertyKey[] {
  const path: PropertyKey[] = key === undefined ? [] : [key];
  for (let at = place; at?.parent !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The first fault, or undefined. Faults about size name the place where the limit was passed. */
export function findShapeProblem(root: unknown, limits: ShapeLimits): Problem | undefined {
  let values = 0;
  const open: Place[] = [];

  const judge = (value: unknown, parent: Place | undefined, key: PropertyKey): Problem | undefined => {
    values += 1;
    const at = (remedy: string): Problem => problemAt(parent === undefined ? [] : pathOf(parent, key), remedy);
    if (values > limits.values) return at('makes the whole too large; send less');
    switch (typeof value) {
      case 'number':
        return Number.isFinite(value) ? undefined : at('is too large a number, or none; give a finite one');
      case 'string':
        return value.length > limits.length ? at(`must be at most ${limits.length} letters long`) : undefined;
      case 'boolean':
      case 'undefined':
        return undefined;
      case 'object': {
        if (value === null) return undefined;
        if (value instanceof Uint8Array) {
          return value.byteLength > limits.length ? at(`must be at most ${limits.length} bytes long`) : undefined;
        }
        if (!isPlain(value)) return at('must be plain data: an object, a list, a text, a number, true or false');
        const depth = (parent?.depth ?? 0) + 1;
        if (depth > limits.depth) return at(`is nested too deep; use at most ${limits.depth} levels`);
        open.push({ container: value, parent, key, depth });
        return undefined;
      }
      default:
        return at('must be plain data: an object, a list, a text, a number, true or false');
    }
  };

  let problem = judge(root, undefined, '');
  for (let place = open.pop(); place !== undefined && problem === undefined; place = open.pop()) {
    problem = judgeEntries(place, judge);
  }
  return problem;
}

function judgeEntries(
  place: Place,
  judge: (value: unknown, parent: Place, key: PropertyKey) => Problem | undefined,
): Problem | undefined {
  const { container } = place;
  if (Array.isArray(container)) {
    for (let index = 0; index < container.length; index += 1) {
      const problem = judge(container[index], place, index);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  for (const key of Object.keys(container)) {
    if (FORBIDDEN.has(key)) return problemAt(pathOf(place, key), 'is a forbidden name; remove it');
    const problem = judge((container as Readonly<Record<string, unknown>>)[key], place, key);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
