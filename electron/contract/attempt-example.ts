/** A small lawful attempt for the tests of everything that stores, sends, reads or refuses attempts. */
import type { Attempt, AttemptChunk, AttemptHeader } from '../../scenarios/kernel/attempt';

export const EXAMPLE_ID = '3f2b8c1a-0d4e-4a6b-9c8d-7e6f5a4b3c2d';

export function exampleHeader(id: string = EXAMPLE_ID): AttemptHeader {
  return {
    id,
    learner: 'Camille',
    scene: 's03',
    sceneVersion: 1,
    rulebookVersion: 1,
    pack: 'guide-strict',
    mode: 'practice',
    assists: { ghost: 0 },
    seed: 4_000_000_000,
    variation: { tempo: 1.1, side: 'left' },
    card: {
      id: 'learner-card',
      company: { ja: '青葉商事株式会社', en: 'Aoba Trading', kana: 'あおばしょうじ' },
      department: { ja: '営業部', en: 'Sales', kana: 'えいぎょうぶ' },
      title: { ja: '課長', en: 'Manager' },
      name: { ja: 'デュラン　カミーユ', en: 'Camille Durand', kana: 'でゅらんかみーゆ', family: 'デュラン', familyKana: 'でゅらん', familyEn: 'Durand' },
      address: { ja: '東京都中央区', en: 'Chuo, Tokyo' },
      phone: '03-0000-0000',
      mail: 'camille@example.jp',
    },
    bodies: { learner: 'medium', sato: 'tall' },
    metricsVersion: 1,
    device: { kind: 'mouse-keyboard', bindings: { 'hand.left.grip': ['mouse.left'] } },
    start: { beat: 'lobby' },
    carry: { umbrella: 'none' },
  };
}

/** Chunk `seq` of an attempt: 12 steps, one sample, one observation and three bytes of track, all told by `seq`. */
export function exampleChunk(seq: number): AttemptChunk {
  const fromStep = seq * 12;
  return {
    seq,
    fromStep,
    toStep: fromStep + 12,
    samples: [{ step: fromStep + 1, channel: 'hands.side', value: seq % 300 }],
    observations: [{ step: fromStep + 2, type: 'phone.silenced', by: 'learner' }],
    track: Uint8Array.of(seq & 255, 1, 2),
  };
}

export function exampleAttempt(chunks = 3): Attempt {
  const parts = Array.from({ length: chunks }, (_, seq) => exampleChunk(seq));
  return {
    header: exampleHeader(),
    samples: parts.flatMap((part) => part.samples),
    observations: parts.flatMap((part) => part.observations),
    track: Uint8Array.from(parts.flatMap((part) => [...part.track])),
  };
}
