/** A session without a scene: it keeps what it was fed, shows two people, and ends when told. For tests of the renderer. */
import type { AttemptChunk, AttemptHeader } from '../../scenarios/kernel/attempt';
import { CHANNELS, quantise, type Channel, type ChannelSample, type ChannelValue } from '../../scenarios/kernel/channels';
import type { Observation } from '../../scenarios/kernel/observation';
import type { Session } from '../../scenarios/kernel/session-api';
import type { HandStaging, PersonStaging, Staging, TwinItem } from '../../scenarios/body/staging';

export const FAKE_HEADER: AttemptHeader = {
  id: '00000000-0000-4000-8000-000000000001',
  learner: 'learner', scene: 's03', sceneVersion: 1, rulebookVersion: 1, pack: 'guide-strict', mode: 'learn', assists: {},
  seed: 1, variation: {}, bodies: { learner: 'learner.average', sato: 'sato' }, metricsVersion: 1,
  card: {
    id: 'card.learner', company: { ja: '', en: '', kana: '' }, department: { ja: '', en: '', kana: '' }, title: { ja: '', en: '' },
    name: { ja: '', en: '', kana: '', family: '', familyKana: '', familyEn: '' }, address: { ja: '', en: '' }, phone: '', mail: '',
  },
  device: { kind: 'mouse-keyboard', bindings: {} }, start: { beat: 'lobby' }, carry: {},
};

const HAND: HandStaging = { x: 0, y: 900, z: 0, shape: 'rest', holds: '', spot: 0 };
const person = (id: string, z: number): PersonStaging => ({
  id, room: 'lobby', x: 0, z, yaw10: 0, posture: 'stand', sitPercent: 0, feetGapMm: 100, speedMmS: 0, stride: 0, pitch10: 0,
  gazeX: 0, gazeY: 1500, gazeZ: 0, gazeAt: 'room', expression: 'neutral', speaking: '', mora: -1, left: HAND, right: HAND,
});

export class FakeSession implements Session {
  readonly header: AttemptHeader;
  readonly samples: ChannelSample[] = [];
  readonly observations: Observation[] = [];
  step = 0;
  ended = false;
  things: TwinItem[] = [];
  lines: string[] = [];
  endsAt = Number.POSITIVE_INFINITY;
  private readonly values = new Map<Channel, ChannelValue>();
  private taken = { step: 0, samples: 0, seq: 0 };

  constructor(header: Partial<AttemptHeader> = {}) {
    this.header = { ...FAKE_HEADER, ...header };
  }

  feed(channel: Channel, raw: ChannelValue): void {
    const value = quantise(channel, raw);
    if ((this.values.get(channel) ?? CHANNELS[channel].rest) === value) return;
    this.values.set(channel, value);
    this.samples.push({ step: this.step, channel, value });
  }

  advance(): void {
    if (this.ended) return;
    this.step += 1;
    this.ended = this.step >= this.endsAt;
  }

  staging(): Staging {
    return {
      step: this.step, beat: 'lobby', room: 'lobby', captions: [], entities: [],
      people: [person('learner', 0), { ...person('sato', 1200), yaw10: 1800 }],
    };
  }

  twin(): readonly TwinItem[] {
    return this.things;
  }

  sayable(): readonly string[] {
    return this.lines;
  }

  fittingLine(): string {
    return this.lines[0] ?? '';
  }

  hint(): string {
    return this.ended ? '' : 'hint.s03.lobby';
  }

  takeChunk(): AttemptChunk | undefined {
    if (this.step === this.taken.step && this.samples.length === this.taken.samples) return undefined;
    const { step, samples, seq } = this.taken;
    this.taken = { step: this.step, samples: this.samples.length, seq: seq + 1 };
    return { seq, fromStep: step, toStep: this.step, samples: this.samples.slice(samples), observations: [], track: new Uint8Array(1) };
  }

  /** Value of a channel at the end of the log so far. */
  valueOf(channel: Channel): ChannelValue {
    return this.values.get(channel) ?? CHANNELS[channel].rest;
  }
}
