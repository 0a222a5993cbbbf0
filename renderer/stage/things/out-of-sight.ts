import type { EntityView } from '../view/entity-view';
import type { FrameView } from '../view/frame-view';

/** Places where a thing is but is not seen: pockets, a closed holder, another room. */
export function isOutOfSight(thing: EntityView, view: Pick<FrameView, 'entities' | 'room'>): boolean {
  if (thing.room !== view.room) return true;
  const colon = thing.parent.indexOf(':');
  const place = colon < 0 ? thing.parent : thing.parent.slice(0, colon);
  switch (place) {
    case 'inner':
    case 'pocket':
    case 'bag':
    case 'away':
      return true;
    case 'in': {
      const under = view.entities.get(thing.parent.slice(colon + 1));
      return under === undefined || under.state !== 'open' || isOutOfSight(under, view);
    }
    case 'on': {
      const under = view.entities.get(thing.parent.slice(colon + 1));
      return under !== undefined && isOutOfSight(under, view);
    }
    default:
      return false;
  }
}
