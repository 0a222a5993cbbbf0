/** What devices report, stripped of the DOM: the alphabet of the adapters and of their tests. */
import type { EntityId, LineId, SpotId } from '../../scenarios/kernel/ids';

export type DeviceEvent =
  /** Physical keys and mouse buttons alike, by `KeyboardEvent.code` or `Mouse0` ...; repeats are left out. */
  | { readonly kind: 'down'; readonly input: string; readonly shift: boolean }
  | { readonly kind: 'up'; readonly input: string }
  /** `side` and `reach`: where the pointer lies on the plane of the hands (mm); `roomPx`: from the pointer to the lower edge. */
  | {
      readonly kind: 'move'; readonly side: number; readonly reach: number;
      readonly dxPx: number; readonly dyPx: number; readonly roomPx: number;
    }
  /** + is up, away from the person. */
  | { readonly kind: 'wheel'; readonly notches: number }
  /** The sticks of a gamepad, -1..1 as they report themselves; its buttons and triggers go `down` and `up` as `Pad0` ... */
  | { readonly kind: 'axes'; readonly values: readonly number[] }
  /** The thing under the pointer, and the grip that a hand closing there would get; `isStill`: the view moved, not the pointer. */
  | { readonly kind: 'point'; readonly id: EntityId | SpotId; readonly spot: number; readonly isStill?: boolean }
  /** Keyboard focus reached a thing in the accessible list. */
  | { readonly kind: 'focus'; readonly id: EntityId | SpotId }
  /** Something was activated in the accessible list. */
  | { readonly kind: 'activate'; readonly id: EntityId | SpotId; readonly action: string }
  /** A line was picked in the accessible list. */
  | { readonly kind: 'say'; readonly line: LineId }
  /** The session is about to live one step of 1/60 s. */
  | { readonly kind: 'step' };
