import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { type InstancedMesh, Matrix4 } from 'three';
import type { Furniture } from '../../../scenarios/body/layout';
import type { PersonView } from '../body/person-view';
import { MeshBuilder } from '../geometry/mesh-builder';
import { PAINT } from '../paint';
import { ORDER, useStage } from '../stage-context';
import { furnitureMatrix } from './furniture';
import { SEATS } from './furniture/office';

const MM = 0.001;
/** A chair is pulled back this far for a person who stands at it, and follows them in as they sit. */
const PULLED = 0.4;
const NEAR = 0.3;
const FAR = 0.55;

const matrix = new Matrix4();
const slide = new Matrix4();

type SeatKind = keyof typeof SEATS;
const KINDS = Object.keys(SEATS) as readonly SeatKind[];

/** How far a chair stands back for the people around it, m. Cushions stay where they lie. */
export function pulledBack(seat: Pick<Furniture, 'x' | 'z'> & { readonly kind?: string }, people: Iterable<Pick<PersonView, 'x' | 'z' | 'sit'>>): number {
  if (seat.kind === 'zabuton') return 0;
  let most = 0;
  for (const person of people) {
    const away = Math.hypot(person.x - seat.x * MM, person.z - seat.z * MM);
    const close = Math.min(1, Math.max(0, (FAR - away) / (FAR - NEAR)));
    most = Math.max(most, close * close * (3 - 2 * close) * (1 - person.sit) * PULLED);
  }
  return most;
}

/** All that one can sit on and that moves: one draw call a kind. */
export function Seats({ room }: { readonly room: string }) {
  return <>{KINDS.map((kind) => <SeatsOf key={kind} room={room} kind={kind} />)}</>;
}

function SeatsOf({ room, kind }: { readonly room: string; readonly kind: SeatKind }) {
  const { layout, view } = useStage();
  const mesh = useRef<InstancedMesh>(null);
  const seats = useMemo(() => layout.furniture.filter((thing) => thing.kind === kind && thing.room === room), [layout, room, kind]);
  const geometry = useMemo(() => {
    const builder = new MeshBuilder();
    const first = seats[0];
    if (first !== undefined) SEATS[kind](builder, first.widthMm * MM, first.depthMm * MM, first.heightMm * MM);
    return builder.build();
  }, [seats, kind]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useFrame(() => {
    if (mesh.current === null) return;
    for (let i = 0; i < seats.length; i += 1) {
      const seat = seats[i];
      if (seat === undefined) continue;
      furnitureMatrix(seat, matrix);
      matrix.multiply(slide.makeTranslation(0, 0, -pulledBack(seat, view.people.values())));
      mesh.current.setMatrixAt(i, matrix);
    }
    mesh.current.instanceMatrix.needsUpdate = true;
  }, ORDER.things);
  if (seats.length === 0) return null;
  return <instancedMesh key={seats.length} ref={mesh} args={[geometry, PAINT, seats.length]} frustumCulled={false} castShadow />;
}
