import { Group } from 'three';
import { expect, test } from 'vitest';
import { readTrack } from '../../../scenarios/kernel/track';
import { played } from '../../../tests/support/plays';
import { FrameView } from '../view/frame-view';
import { standThing } from './use-thing';

test('a replay that begins in one room does not show the doors of the others', () => {
  const visit = played('careless', 4);
  const track = readTrack(visit.takeChunk()?.track ?? new Uint8Array());
  const view = new FrameView();
  const seen = (step: number): readonly string[] => {
    view.update(track.at(step));
    const doors = track.at(step).to.entities.filter(({ kind }) => kind === 'door');
    return doors.map(({ id }) => id).filter((id) => standThing(new Group(), view.entities.get(id), view));
  };
  const inMeeting = visit.observations.find((one) => one.type === 'room.entered' && one.by === 'learner' && one.room === 'meeting')?.step ?? 0;
  expect(seen(inMeeting + 200)).toEqual(['door.meeting']);
  expect(seen(100)).not.toContain('door.meeting');
});

test('what is seen stands where its thing is', () => {
  const visit = played('careless', 4);
  const view = new FrameView();
  view.update(readTrack(visit.takeChunk()?.track ?? new Uint8Array()).at(100));
  const door = new Group();
  expect(standThing(door, view.entities.get('door.lift.a'), view)).toBe(true);
  expect(door.position.x).toBeCloseTo(3.5, 2);
});
