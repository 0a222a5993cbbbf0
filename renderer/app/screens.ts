/** Which screen is shown. Every screen leads on and back; none is a dead end. */
import type { Mode } from '../../scenarios/kernel/attempt';
import type { EveningPart } from '../evening/evening-part';
import type { TodaySession } from '../progress/memory/today';
import type { ReportOf } from '../report/read-report';
import type { PlayPlan } from '../session/open-play';

/** Screens that need nothing to be opened. */
export const QUIET_SCREENS = ['settings', 'course', 'about', 'first-start', 'lesson', 'learners', 'trainer', 'who'] as const;
export type QuietScreen = (typeof QUIET_SCREENS)[number];

/** Where one came from to one's card, and goes back to. */
export interface CardFrom {
  readonly scene: string;
  readonly mode: Mode;
  /** A scene that was left for it: it goes on if the card is still this one, as JSON; another card begins it anew. */
  readonly left?: { readonly attempt: string; readonly card: string };
}

export type Screen =
  | { readonly name: QuietScreen }
  | { readonly name: 'home' }
  | { readonly name: 'studio'; readonly from?: CardFrom }
  /** `isCold`: a newcomer's first exchange, without help and with a mark at once. */
  | { readonly name: 'briefing'; readonly scene: string; readonly mode: Mode; readonly isCold: boolean; readonly evening?: EveningPart }
  /** `run` tells one opening of the scene from the next, so that "again" begins anew. */
  | { readonly name: 'play'; readonly plan: PlayPlan; readonly run: number }
  | { readonly name: 'debrief' | 'mark'; readonly attempt: string }
  | { readonly name: 'history' | 'progress' }
  /** Of one attempt, or of everything that was learnt. `back`: where one came from. */
  | { readonly name: 'report'; readonly of: ReportOf; readonly back: Move }
  /** Attempts of one scene over one another; `from` is the one that one came from, and goes back to. */
  | { readonly name: 'compare'; readonly scene: string; readonly from?: string }
  /** Today's five minutes: with what is done of them, between two parts. */
  | { readonly name: 'today'; readonly session?: TodaySession };

export type Move =
  | { readonly to: 'home' | 'history' | 'progress' | QuietScreen }
  | { readonly to: 'report'; readonly of: ReportOf; readonly back: Move }
  | { readonly to: 'studio'; readonly from?: CardFrom }
  | { readonly to: 'briefing'; readonly scene: string; readonly mode: Mode; readonly isCold?: boolean; readonly evening?: EveningPart }
  | { readonly to: 'play'; readonly plan: PlayPlan }
  | { readonly to: 'debrief' | 'mark'; readonly attempt: string }
  | { readonly to: 'compare'; readonly scene: string; readonly from?: string }
  | { readonly to: 'today'; readonly session?: TodaySession };

export const FIRST_SCENE = 's03';
/** The scene in which the learner's own card is shown and packed. */
export const CARD_SCENE = 's01';
/** From the most help to none. */
export const MODES: readonly Mode[] = ['learn', 'practice', 'exam'];

export function nextScreen(now: Screen, move: Move): Screen {
  switch (move.to) {
    case 'home':
    case 'history':
    case 'progress':
    case 'settings':
    case 'course':
    case 'about':
    case 'first-start':
    case 'lesson':
    case 'learners':
    case 'trainer':
    case 'who': return { name: move.to };
    case 'studio': return { name: 'studio', ...(move.from === undefined ? {} : { from: move.from }) };
    case 'compare': return { name: 'compare', scene: move.scene, ...(move.from === undefined ? {} : { from: move.from }) };
    case 'today': return { name: 'today', ...(move.session === undefined ? {} : { session: move.session }) };
    case 'report': return { name: 'report', of: move.of, back: move.back };
    case 'briefing': return { name: 'briefing', scene: move.scene, mode: move.mode, isCold: move.isCold ?? false, ...(move.evening === undefined ? {} : { evening: move.evening }) };
    case 'play': return { name: 'play', plan: move.plan, run: now.name === 'play' ? now.run + 1 : 0 };
    case 'debrief':
    case 'mark': return { name: move.to, attempt: move.attempt };
  }
}

/** From the card back to where one came from; `card` is what it is now. */
export function afterCard(from: CardFrom | undefined, card: string): Move {
  if (from === undefined) return { to: 'home' };
  const { scene, mode, left } = from;
  return left?.card === card ? { to: 'play', plan: { kind: 'resume', id: left.attempt } } : { to: 'briefing', scene, mode };
}
