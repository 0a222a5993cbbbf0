/** The room itself: its tone, which fades into the next room's, and the echo that it adds to every sound in it. */
import type { Tone } from './ground';
import type { SoundBuffers } from './sound-buffers';

/** How much of every sound comes back. */
const WET: Readonly<Record<Tone, number>> = { 'lobby-tone': 0.3, 'meeting-tone': 0.16, 'street-tone': 0.08 };
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

  /** Asked again and again; a room that is not ready is entered a little later. */
  enter(tone: Tone): void {
    const { context, buffers, room } = this.parts;
    if (tone === this.tone || !buffers.isReady(tone)) return;
    this.tone = tone;
    const now = context.currentTime;
    this.sounding?.level.gain.setTargetAtTime(0, now, FADE_S);
    this.sounding?.source.stop(now + FADE_S * 6);
    const source = context.createBufferSource();
    source.buffer = buffers.tone(tone);
    source.loop = true;
    const level = context.createGain();
    level.gain.setValueAtTime(0, now);
    level.gain.setTargetAtTime(1, now, FADE_S);
    source.connect(level).connect(room);
    source.start();
    this.sounding = { source, level };
    this.echo.buffer = buffers.echo(tone);
    this.share.gain.value = WET[tone];
  }

  /** For good. What is not told to end sounds for ever, heard or not. */
  leave(): void {
    this.sounding?.source.stop();
  }
}
