/** A scene played by mouse and keys without a window, by the script that plays it in the app. */
import { bindingsFor } from '../../../renderer/input/bindings';
import { mouseKeyboard } from '../../../renderer/input/mouse';
import { installPlaying } from '../../../renderer/session/test-hook';
import { PlayLoop } from '../../../renderer/session/play-loop';
import { Pointer } from '../../../renderer/session/pointer';
import { Recorder } from '../../../renderer/session/recorder';
import { metricsOf } from '../../../scenarios/body/metrics';
import type { AttemptHeader } from '../../../scenarios/kernel/attempt';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { createSession } from '../../../scenarios/kernel/session';
import type { Session } from '../../../scenarios/kernel/session-api';
import { attemptHeader } from '../../../scenarios/scenes/header';
import type { ByMouse } from '../by-mouse/catalog';
import { FakeBridge } from '../fake-bridge';
import { optionsFor } from '../hand-played';
import { PlayPage } from '../play-page';
import { darken, type Darkness, type Playing } from './dark-page';

const ID = '00000000-0000-4000-8000-00000000000e';
/** As the app opens on most screens. */
const SIZE = { width: 1280, height: 800 } as const;

/** Names a thing by the list, as Tab would. */
class DarkPlayPage extends PlayPage {
  private readonly named: Darkness['focus'];

  constructor({ page, focus }: Darkness) {
    super(page);
    this.named = focus;
  }

  override focus(id: string): Promise<void> {
    this.named(id);
    return Promise.resolve();
  }
}

/** Plays the scene in Learn, with hints; answers with what was lived, whether it ended or not. */
export async function playDark(scene: SceneDefinition, seed: number, plays: ByMouse, carry: AttemptHeader['carry'] = {}): Promise<Session> {
  const play = open(scene, seed, carry);
  const dark = darken(play, SIZE);
  const over = installPlaying(play);
  play.loop.stopClock();
  play.loop.begin(0);
  try {
    const page = new DarkPlayPage(dark);
    await dark.page.mouse.move(SIZE.width / 2, SIZE.height / 4);
    await plays(page, SIZE);
  } finally {
    over();
    dark.leave();
  }
  return play.session;
}

function open(scene: SceneDefinition, seed: number, carry: AttemptHeader['carry']): Playing {
  const session = createSession(scene, attemptHeader(scene, { id: ID, seed, mode: 'learn', pack: 'traditional', device: 'mouse-keyboard', bindings: bindingsFor('mouse-keyboard'), carry }));
  const { layout, cards, people } = scene.setting(session.header);
  const set = { layout, cards: Object.fromEntries(cards), metrics: Object.fromEntries(people.map(({ id }) => [id, metricsOf(session.header.bodies[id] ?? '')])) };
  const options = { 'mouse-keyboard': optionsFor('mouse-keyboard'), keyboard: optionsFor('keyboard'), gamepad: optionsFor('gamepad') };
  const recorder = new Recorder(new FakeBridge(), session);
  const loop = new PlayLoop({ session, adapter: mouseKeyboard, options: options['mouse-keyboard'], recorder, spots: layout.spots });
  return { loop, recorder, session, scene, desk: 'mouse-keyboard', options, pointer: new Pointer(loop, layout), set };
}
