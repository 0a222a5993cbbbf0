/**
 * The sound of one attempt. It decides nothing and is read by nobody: without loudspeakers all else is the same.
 *
 * To wire it, beside the loop that plays the session (`layout`: what the stage gets):
 *
 *   const sound = createSoundStage({ layout, volumes });
 *   // after each step that was lived; the facts are those that the step recorded
 *   sound.hear(before, after, session.observations.slice(known));
 *
 * `sound.suspend()` when the phase leaves `running`, `sound.resume()` when it is `running` again, `sound.dispose()` with
 * the attempt, `sound.setVolumes()` when the settings change. In the HUD: `<SoundCaption captions={sound.captions} />`.
 * A replay does the same with the track's stagings; leaps and steps back are silent.
 */
import type { Observation } from '../../scenarios/kernel/observation';
import type { Staging } from '../../scenarios/body/staging';
import { CaptionKeeper } from './caption-keeper';
import type { GroundLayout } from './ground';
import { openOutlet, type Outlet } from './loudspeakers';
import { planSounds } from './sound-plan';
import { SoundPlayer } from './sound-player';
import { DEFAULT_VOLUMES, type Volumes } from './volumes';

export interface SoundStageOptions {
  readonly layout: GroundLayout;
  readonly volumes?: Volumes;
  /** Opens the way to the loudspeakers; undefined as long as, or because, there is none. */
  readonly open?: () => Outlet | undefined;
}

export interface SoundStage {
  readonly captions: Pick<CaptionKeeper, 'subscribe' | 'current'>;
  hear(before: Staging, after: Staging, observations: readonly Observation[]): void;
  setVolumes(volumes: Volumes): void;
  suspend(): void;
  resume(): void;
  dispose(): void;
}

/** Between two pictures, when there is time left; where there never is, a few times a second. */
function whenIdle(act: () => void): void {
  requestIdleCallback(act, { timeout: 250 });
}

export function createSoundStage({ layout, volumes = DEFAULT_VOLUMES, open = openOutlet }: SoundStageOptions): SoundStage {
  const captions = new CaptionKeeper();
  let player: SoundPlayer | undefined;
  let loudness = volumes;
  let isSuspended = false;
  let isOver = false;

  /** A device that fails takes the sound with it and nothing else. */
  const quietly = (act: (player: SoundPlayer) => void | Promise<void>): void => {
    if (player === undefined) return;
    const broken = player;
    const lost = (): void => {
      if (player !== broken) return;
      isOver = true;
      player = undefined;
      broken.giveUp().catch(() => undefined);
    };
    try {
      act(player)?.catch(lost);
    } catch {
      lost();
    }
  };

  const prepare = (): void => {
    quietly((one) => {
      if (one.prepareNext()) whenIdle(prepare);
    });
  };

  const ready = (): void => {
    if (player !== undefined || isOver || isSuspended) return;
    let outlet: Outlet | undefined;
    try {
      outlet = open();
      if (outlet === undefined) return;
      player = new SoundPlayer(outlet, loudness);
      whenIdle(prepare);
    } catch {
      isOver = true;
      outlet?.giveUp().catch(() => undefined);
    }
  };

  // While the scene is still being opened nobody waits for it; most learners have pressed something to come here.
  ready();

  return {
    captions,
    hear(before, after, observations) {
      const plan = planSounds(before, after, observations, layout);
      captions.keep(after.step, plan);
      if (isSuspended) return;
      ready();
      quietly((one) => one.play(plan));
    },
    setVolumes(changed) {
      loudness = changed;
      quietly((one) => one.setVolumes(changed));
    },
    suspend() {
      if (isSuspended) return;
      isSuspended = true;
      quietly((one) => one.suspend());
    },
    resume() {
      if (!isSuspended) return;
      isSuspended = false;
      quietly((one) => one.resume());
    },
    dispose() {
      quietly((one) => one.dispose());
      isOver = true;
      player = undefined;
      captions.clear();
    },
  };
}
