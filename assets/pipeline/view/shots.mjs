import { readdirSync } from 'node:fs';

/** Who stands where on which sheet. A skirt decides how hands and feet are held. */
const SKIRTS = new Set(['kimura', 'nomura', 'takahashi']);
const WOMEN = new Set([...SKIRTS, 'kobayashi', 'nakamura', 'fujii', 'matsumoto', 'sophie', 'tsukuda', 'server']);
const sitter = (id, pose, more = {}) => ({ id, pose, skirt: WOMEN.has(id) || id.startsWith('learner-woman'), ...more });

/** @param {string} folder @param {readonly string[]} [only] */
export function SHEETS(folder, only) {
  const ids = readdirSync(folder).filter((name) => name.endsWith('.glb') && !/-(mid|far)\.glb$/.test(name)).map((name) => name.slice(0, -4)).filter((id) => !only || only.includes(id));
  const [man] = ids.filter((id) => !SKIRTS.has(id));
  const [woman] = ids.filter((id) => SKIRTS.has(id));
  const pair = ids.includes('sato') && ids.includes('kimura') ? ['sato', 'kimura'] : [man, woman].filter(Boolean);
  const close = (id, turn, morph) => ({ w: 320, h: 400, eye: [0, 0.08, 1.25], at: [0, 0.075, 0], fov: 15, headOf: id, people: [sitter(id, 'stand', { turn, ...(morph && { morph }) })] });
  const cast = ids.filter((id) => !id.startsWith('learner-'));
  return {
    faces: { columns: 5, shots: ids.map((id) => close(id, 0)) },
    turned: { columns: 5, shots: ids.map((id) => close(id, 38)) },
    profile: { columns: 5, shots: ids.map((id) => close(id, 90)) },
    busts: { columns: 5, shots: cast.map((id) => ({ w: 320, h: 400, eye: [0.45, -0.02, 1.75], at: [0, -0.14, 0], fov: 23, headOf: id, people: [sitter(id, 'stand')] })) },
    row: { columns: 1, shots: [{ w: 1600, h: 640, eye: [0, 1.1, 9.5], at: [0, 0.85, 0], fov: 14.5, people: [] }, ...chunks(cast, 9).map((some) => ({ w: 1600, h: 640, eye: [0, 1.1, 9.5], at: [0, 0.84, 0], fov: 14, people: some.map((id, i) => sitter(id, 'stand', { x: (i - (some.length - 1) / 2) * 0.6 })) }))].slice(1) },
    bows: { columns: 4, shots: [...pair, ...ids.filter((id) => id === 'nakamura')].flatMap((id) => ['stand', 'bow15', 'bow30', 'bow45'].map((pose) => ({ w: 400, h: 640, eye: [0, 1, 6], at: [0.1, 0.85, 0], fov: 18, people: [sitter(id, pose, { turn: 90 })] }))) },
    hands: { columns: 2, shots: pair.flatMap((id) => ['offer', 'receive'].map((pose) => ({ w: 640, h: 480, eye: [0.34, 1.62, 0.95], at: [0, 1.17, 0.22], fov: 34, people: [sitter(id, pose)] }))) },
    eyes: { columns: 2, shots: pair.map((id) => ({ w: 640, h: 480, eye: [0, 1.5, 0.16], at: [0, 1.13, 0.42], fov: 44, people: [sitter(id, 'offer', { headless: true })] })) },
    palms: { columns: 2, shots: pair.flatMap((id) => [['flat', -1], ['flat', 1]].map(([pose, side]) => ({ w: 640, h: 480, eye: [0.02, 1.1, side < 0 ? 0.95 : -0.05], at: [0.0, 1.02, 0.42], fov: 40, people: [sitter(id, pose, { headless: true })] }))) },
    seated: { columns: 4, shots: pair.flatMap((id) => [[1.1, 1.35, 3.2], [3.1, 1.2, 1.1]].map((eye) => ({ w: 480, h: 560, eye, at: [0, 0.62, 0.15], fov: 24, people: [sitter(id, 'sit')] }))) },
    mouth: { columns: 2, shots: pair.flatMap((id) => [{ mouthA: 1 }, { smileOpen: 1 }].map((morph) => ({ w: 500, h: 400, eye: [0.06, 0.0, 0.6], at: [0, 0.0, 0.05], fov: 14, headOf: id, people: [sitter(id, 'stand', { morph })] }))) },
    expressions: { columns: 4, shots: pair.flatMap((id) => [{}, { smile: 1 }, { blinkL: 1, blinkR: 1 }, { mouthA: 1 }, { worry: 1 }, { surprise: 1 }, { mouthI: 1 }, { smileOpen: 1 }].map((morph) => close(id, 12, morph))) },
    behind: { columns: 4, shots: ids.map((id) => close(id, 155)) },
    levels: { columns: 3, shots: pair.flatMap((id) => ['', '-mid', '-far'].map((level) => ({ w: 400, h: 640, eye: [0, 1, 6], at: [0, 0.85, 0], fov: 18, people: [{ ...sitter(id, 'stand'), id: id + level }] }))) },
    hem: { columns: 2, shots: pair.map((id) => ({ w: 640, h: 480, eye: [1.1, 1.35, 3.2], at: [0.25, 0.5, 0], fov: 8, people: [sitter(id, 'sit')] })) },
    shoes: { columns: 2, shots: pair.map((id) => ({ w: 640, h: 420, eye: [0.5, 0.5, 1.1], at: [0, 0.09, 0.05], fov: 26, people: [sitter(id, 'stand')] })) },
  };
}

const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, i * size + size));
