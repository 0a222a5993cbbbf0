/** The room itself: its tone, which fades into the next room's, and the echo that it adds to every sound in it. */
import { RECIPE_OF } from './recipe-of';
import { lobbyEcho } from './recipes/lobby-echo';
import { meetingEcho } from './recipes/meeting-echo';
import type { Tone } from './ground';
import type { SoundBuffers } from './sound-buffers';

const ECHO = { 'lobby-tone': { recipe: lobbyEcho, wet: 0.3 }, 'meeting-tone': { recipe: meetingEcho, wet: 0.16 } } as const;
/** Time constant of a fade; it is over after some four of them. */
const FADE_S = 0.35;

interface RoomVoiceParts {
  readonly context: BaseAudioContext;
  readonly buffers: SoundBuffers;
  /** Where the tone goes. */
  readonly room: AudioNode;
  /** What is echoed, and where the echo goes. */
  readonly dry: AudioNode;
  readonly wet: AudioNode;
}

export class RoomVoice {
  private readonly parts: RoomVoiceParts;
  private readonly echo: ConvolverNode;
  private readonly share: GainNode;
  private tone: Tone | undefined;
  private sounding: { readonly source: AudioBufferSourceNode; readonly level: GainNode } | undefined;

  constructor(parts: RoomVoiceParts) {
    this.parts = parts;
    this.echo = parts.context.createConvolver();
    this.share = parts.context.createGain();
    parts.dry.connect(this.echo).connect(this.share).connect(parts.wet);
  }

  enter(tone: Tone): void {
    if (tone === this.tone) return;
    this.tone = tone;
    const { context, buffers, room } = this.parts;
    const now = context.currentTime;
    this.sounding?.level.gain.setTargetAtTime(0, now, FADE_S);
    this.sounding?.source.stop(now + FADE_S * 6);
    const source = context.createBufferSource();
    source.buffer = buffers.wide(tone, RECIPE_OF[tone]);
    source.loop = true;
    const level = context.createGain();
    level.gain.setValueAtTime(0, now);
    level.gain.setTargetAtTime(1, now, FADE_S);
    source.connect(level).connect(room);
    source.start();
    this.sounding = { source, level };
    const { recipe, wet } = ECHO[tone];
    this.echo.buffer = buffers.wide(`${tone}/echo`, recipe);
    this.share.gain.value = wet;
  }
}
