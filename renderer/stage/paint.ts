import { MeshBasicMaterial, MeshLambertMaterial } from 'three';

/** Painted by vertex, lit. Shared by rooms and things; a renderer compiles it once. */
export const PAINT = new MeshLambertMaterial({ vertexColors: true });
/** Painted by vertex, shining by itself: sky, lamps. */
export const GLOW = new MeshBasicMaterial({ vertexColors: true });
/** Sun that falls on something: adds to what is there. */
export const SUN = new MeshBasicMaterial({ vertexColors: true, transparent: true, opacity: 0.24, depthWrite: false });
