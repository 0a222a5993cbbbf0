/** A whole play, looked at step by step: is everything that is drawn in the list, with a name and a state in every language, and nothing else; and how often is something told? */
import { Announcer, TOLD_EVERY_MS, type Present } from '../../../renderer/hud/announcer';
import { sceneWords, type SceneWords } from '../../../renderer/hud/scene-words';
import { sayIn } from '../../../renderer/ui/text/text';
import type { Layout } from '../../../scenarios/body/layout';
import type { Staging, TwinItem } from '../../../scenarios/body/staging';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import type { Session } from '../../../scenarios/kernel/session-api';
import { createSession } from '../../../scenarios/kernel/session';
import { broughtBy, createPlayer } from '../../../scenarios/players/create';
import '../../../scenarios/text/every-language';
import { LANGUAGES } from '../../../scenarios/text/words';
import type { PlayerKind } from '../../../scenarios/players/player';
import { difference } from '../../support/meaningful';
import { seededHeader } from '../../support/plays';

const STEP_MS = 1000 / 60;

export interface Told {
  readonly steps: number;
  readonly things: number;
  readonly messages: number;
  /** The longest that a change had to wait. */
  readonly latestMs: number;
  readonly broken: readonly string[];
}

export function toldThroughout(scene: SceneDefinition, player: PlayerKind, seed: number): Told {
  const session = createSession(scene, seededHeader(seed, 'learn', scene, broughtBy(player, scene.id, seed)), 'observations');
  const { layout } = scene.setting(session.header);
  const plays = createPlayer(player, session);
  const words = LANGUAGES.map((language) => [language, sceneWords(language, scene.id, session.header.card)] as const);
  const broken = new Map<string, string>();
  const listener = new Listener(words[0]?.[1] ?? sceneWords('en', scene.id, session.header.card));
  let things = 0;
  while (!session.ended) {
    plays.act();
    session.advance();
    const staging = session.staging();
    const list = session.twin();
    things += list.length;
    const wrong = [...wrongIn(staging, layout, list), ...words.flatMap(([language, known]) => wordless(list, known).map((what) => `${language}: ${what}`))];
    for (const what of wrong) if (!broken.has(what)) broken.set(what, `${scene.code}, ${player} ${seed}, step ${session.step} (${staging.beat}): ${what}`);
    listener.hear(session, staging, list);
  }
  return { steps: session.step, things, messages: listener.messages, latestMs: listener.latestMs, broken: [...broken.values(), ...listener.broken.map((what) => `${scene.code}, ${player} ${seed}: ${what}`)] };
}

function wrongIn(staging: Staging, layout: Layout, list: readonly TwinItem[]): readonly string[] {
  const { untold, unseen } = difference(staging, layout, list);
  const ids = list.map(({ id }) => id);
  return [
    ...untold.map((id) => `${id} is drawn and not in the list`), ...unseen.map((id) => `${id} is in the list and not there`),
    ...(new Set(ids).size === ids.length ? [] : ['something is in the list twice']),
  ];
}

/** A name and a state that say which one is meant. */
function wordless(list: readonly TwinItem[], words: SceneWords): readonly string[] {
  const labels = new Set<string>();
  return list.flatMap(({ id, nameKey, stateKey }) => {
    const label = `${words.thing(nameKey)}, ${words.state(stateKey)}`;
    const isTwice = labels.has(label);
    labels.add(label);
    return [...(words.thing(nameKey) === '' ? [`${id} has no name`] : []), ...(words.state(stateKey) === '' ? [`${id} has no word for ${stateKey}`] : []), ...(isTwice ? [`two are called “${label}”`] : [])];
  });
}

/** Somebody who hears what is told, with the clock of the scene. */
class Listener {
  readonly broken: string[] = [];
  messages = 0;
  latestMs = 0;
  private readonly words: SceneWords;
  private readonly announcer: Announcer;
  private lastMs = Number.NEGATIVE_INFINITY;
  private waitsSinceMs: number | undefined;

  constructor(words: SceneWords) {
    this.words = words;
    this.announcer = new Announcer(words, sayIn('en'));
  }

  hear(session: Session, staging: Staging, things: readonly TwinItem[]): void {
    const nowMs = session.step * STEP_MS;
    this.announcer.notice(this.present(session, staging, things));
    const told = this.announcer.take(nowMs);
    if (told !== undefined) {
      if (nowMs - this.lastMs < TOLD_EVERY_MS - STEP_MS / 2) this.broken.push(`two messages within ${Math.round(nowMs - this.lastMs)} ms at step ${session.step}`);
      if (told.trim() === '') this.broken.push(`an empty message at step ${session.step}`);
      this.latestMs = Math.max(this.latestMs, nowMs - (this.waitsSinceMs ?? nowMs));
      this.messages += 1;
      this.lastMs = nowMs;
      this.waitsSinceMs = undefined;
    } else if (this.announcer.dueInMs(nowMs) !== undefined) this.waitsSinceMs ??= nowMs;
    if (this.waitsSinceMs !== undefined && nowMs - this.waitsSinceMs > TOLD_EVERY_MS + STEP_MS) this.broken.push(`a change waits longer than a second at step ${session.step}`);
  }

  private present(session: Session, { captions, beat }: Staging, things: readonly TwinItem[]): Present {
    const latest = captions.at(-1);
    const line = latest === undefined ? undefined : this.words.line(latest.line);
    return {
      spoken: latest === undefined || line === undefined ? '' : `${this.words.person(latest.by)}: ${line.en}`, spokenAt: latest?.startStep ?? 0,
      beat: this.words.beat(beat), hint: this.words.hint(session.hint()), things,
    };
  }
}
