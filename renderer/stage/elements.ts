/** What scenes name as elements. The library's own canvas names all of three.js, and all of it would be read before every first picture. */
import { BoxGeometry, CircleGeometry, Color, CylinderGeometry, Group, InstancedMesh, Mesh, MeshBasicMaterial, MeshLambertMaterial, PlaneGeometry } from 'three';

export const ELEMENTS = { BoxGeometry, CircleGeometry, Color, CylinderGeometry, Group, InstancedMesh, Mesh, MeshBasicMaterial, MeshLambertMaterial, PlaneGeometry };
