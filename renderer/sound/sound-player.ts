/** Plays what was planned: buses with their volumes, voices that end by themselves, the room around them. */
import type { Outlet } from './loudspeakers';
import { RoomVoice } from './room-voice';
import { SoundBuffers } from './sound-buffers';
import type { SoundEvent, SoundPlan } from './sound-plan';
import { SOUNDS, type Bus, type SoundName } from './sounds';
import { gainOf, type Volumes } from './volumes';

/** More at once is noise. */
const MOST_VOICES = 12;
/** Up or down by half a semitone: another sound, not another thing. */
const PACE_SPREAD = 0.03;
/** Short enough to seem at once, long enough not to click. */
const SOON_S = 0.02;

interface Voice {
  readonly name: SoundName;
  readonly source: AudioBufferSourceNode;
  readonly level: GainNode;
}

export class SoundPlayer {
  private readonly outlet: Outlet;
  private readonly context: AudioContext;
  private readonly buffers: SoundBuffers;
  private readonly master: GainNode;
  private readonly buses: Readonly<Record<Bus, GainNode>>;
  private readonly roomVoice: RoomVoice;
  private readonly voices = new Set<Voice>();

  constructor(outlet: Outlet, volumes: Volumes) {
    const { context } = outlet;
    this.outlet = outlet;
    this.context = context;
    this.buffers = new SoundBuffers(context);
    this.master = context.createGain();
    this.master.connect(context.destination);
    const bus = (): GainNode => {
      const gain = context.createGain();
      gain.connect(this.master);
      return gain;
    };
    this.buses = { room: bus(), objects: bus(), voices: bus() };
    this.roomVoice = new RoomVoice({ context, buffers: this.buffers, room: this.buses.room, dry: this.buses.objects, wet: this.master });
    this.setVolumes(volumes);
  }

  /** Makes one sound ready; false when all are. */
  prepareNext(): boolean {
    return this.buffers.prepareNext();
  }

  play({ starts, stops, tone }: SoundPlan): void {
    for (const name of stops) this.stop((voice) => voice.name === name);
    this.roomVoice.enter(tone);
    for (const event of starts) this.start(event);
  }

  setVolumes(volumes: Volumes): void {
    const now = this.context.currentTime;
    this.master.gain.setTargetAtTime(gainOf(volumes.master), now, SOON_S);
    for (const bus of ['room', 'objects', 'voices'] as const) this.buses[bus].gain.setTargetAtTime(gainOf(volumes[bus]), now, SOON_S);
  }

  /** What was sounding does not go on after a pause: its moment has passed. */
  async suspend(): Promise<void> {
    this.stop(() => true);
    await this.outlet.rest();
  }

  async resume(): Promise<void> {
    await this.outlet.wake();
  }

  /** The way stays open for the next scene: nothing of this one is heard in it. */
  async dispose(): Promise<void> {
    this.master.disconnect();
    // Asleep, they end only when the next scene is heard: until then nobody keeps what is told of it.
    for (const { source } of this.voices) source.onended = null;
    this.stop(() => true);
    this.roomVoice.leave();
    await this.outlet.leave();
  }

  /** Nothing comes through any more. */
  async giveUp(): Promise<void> {
    await this.outlet.giveUp();
  }

  private start({ name, gain, pan, seed }: SoundEvent): void {
    if (this.voices.size >= MOST_VOICES) return;
    const { context } = this;
    const source = context.createBufferSource();
    source.buffer = this.buffers.variant(name, seed);
    source.playbackRate.value = 1 + PACE_SPREAD * (((seed >>> 8) % 201) / 100 - 1);
    const level = context.createGain();
    level.gain.value = gain;
    const side = context.createStereoPanner();
    side.pan.value = pan;
    source.connect(level).connect(side).connect(this.buses[SOUNDS[name].bus]);
    const voice: Voice = { name, source, level };
    this.voices.add(voice);
    source.onended = () => {
      this.voices.delete(voice);
      side.disconnect();
    };
    source.start();
  }

  private stop(isMeant: (voice: Voice) => boolean): void {
    const now = this.context.currentTime;
    for (const voice of [...this.voices].filter(isMeant)) {
      voice.level.gain.setTargetAtTime(0, now, SOON_S / 3);
      voice.source.stop(now + SOON_S);
      this.voices.delete(voice);
    }
  }
}
