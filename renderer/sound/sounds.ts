/**
 * Every sound of the app: where it is mixed, whose captions are shown, and what can be seen in its place. Nothing is
 * scored by sound alone, so each must have a visible counterpart in the staging; a sound without one may not be added.
 */
import type { EntityStaging, PersonStaging } from '../../scenarios/body/staging';

export type Bus = 'room' | 'objects' | 'voices';

/** Where the counterpart is drawn from, and how it looks. */
export interface Seen {
  /** `later`: no scene makes this sound yet; the scene that first does must draw it. */
  readonly in: `person.${keyof PersonStaging}` | `thing.${keyof EntityStaging}` | 'room' | 'later';
  readonly how: string;
}

export interface Sound {
  readonly bus: Bus;
  /** What one does oneself needs no caption; what happens to one does. */
  readonly told: 'always' | 'of-others';
  readonly seen: Seen;
}

const objects = (told: Sound['told'], place: Seen['in'], how: string): Sound => ({ bus: 'objects', told, seen: { in: place, how } });

export const SOUNDS = {
  'paper-taken': objects('of-others', 'thing.parent', 'a hand closes on the card and the card follows it'),
  'paper-turned': objects('of-others', 'thing.yaw10', 'the card turns between the hands'),
  'paper-laid': objects('of-others', 'thing.parent', 'the card lies on the table or the holder'),
  'paper-slid': objects('of-others', 'thing.parent', 'the card leaves its holder or goes into it'),
  'paper-dropped': objects('always', 'thing.parent', 'the card lies where it fell'),
  'step-on-carpet': objects('of-others', 'person.stride', 'the legs walk'),
  'step-on-stone': objects('of-others', 'person.stride', 'the legs walk'),
  'door-open': objects('always', 'thing.state', 'the leaf stands open'),
  'door-close': objects('always', 'person.room', 'the leaf is shut, or whoever went through the door is no longer in the room'),
  knock: objects('always', 'later', 'a hand at the door, and the words of who asks to come in'),
  'coat-off': objects('of-others', 'thing.parent', 'the coat hangs over the arm'),
  'cloth-sit': objects('of-others', 'person.sitPercent', 'the body has settled on the chair'),
  'bow-rustle': objects('of-others', 'person.pitch10', 'the trunk bends from the hips'),
  'cloth-brush': objects('of-others', 'person.right', 'the hand is at a pocket, or the body rises'),
  chair: objects('of-others', 'person.sitPercent', 'the body sinks to the chair or leaves it'),
  'holder-flap': objects('of-others', 'thing.state', 'the holder is open or closed'),
  'thing-laid': objects('of-others', 'thing.parent', 'the thing lies where it was put'),
  'phone-buzz': objects('always', 'thing.state', 'the telephone is ringing: its screen is lit, and faces turn to it'),
  'glass-clink': objects('always', 'later', 'two glasses touch at the rim'),
  pour: objects('of-others', 'later', 'the bottle is tilted and the glass fills'),
  clap: objects('always', 'person.left', 'both palms meet'),
  'lobby-tone': { bus: 'room', told: 'always', seen: { in: 'room', how: 'the hall or corridor itself' } },
  'meeting-tone': { bus: 'room', told: 'always', seen: { in: 'room', how: 'the meeting room itself' } },
  'street-tone': { bus: 'room', told: 'always', seen: { in: 'room', how: 'the street itself' } },
} as const satisfies Readonly<Record<string, Sound>>;

export type SoundName = keyof typeof SOUNDS;
export const SOUND_NAMES = Object.keys(SOUNDS) as readonly SoundName[];
