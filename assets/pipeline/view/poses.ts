import { Vector3 } from 'three';
import type { Puppet } from './puppet';

const v = (x: number, y: number, z: number): Vector3 => new Vector3(x, y, z);
const SIDES = [['L', 1], ['R', -1]] as const;
const STRAIGHT = { thumb: [8, 6, 4, -20], index: [4, 6, 4], middle: [4, 6, 4], ring: [5, 7, 4], little: [6, 7, 4] };
const EASY = { thumb: [8, 8, 8, -14], index: [8, 14, 8], middle: [11, 17, 10], ring: [13, 19, 12], little: [14, 19, 12] };

function sides(p: Puppet, bow: number): void {
  for (const [side, s] of SIDES) {
    const shoulder = p.at(`upperArm${side}`);
    const hip = p.at(`upperLeg${side}`);
    const knee = p.at(`lowerLeg${side}`);
    const reach = shoulder.distanceTo(p.at(`lowerArm${side}`)) + p.at(`lowerArm${side}`).distanceTo(p.at(`hand${side}`));
    const t = Math.min(0.5, bow / 95);
    const wrist = bow < 5 ? shoulder.clone().add(v(s * 0.035, -reach * 0.985, 0.025)) : hip.clone().lerp(knee, t).add(v(s * 0.06, 0.01, 0.1));
    const along = bow < 5 ? v(-s * 0.02, -1, 0.12) : knee.clone().sub(hip).normalize().add(v(-s * 0.1, 0, 0));
    const palm = bow < 5 ? v(-s, 0, -0.2) : v(-s * 0.55, 0, -1);
    p.arm(side, wrist, v(s * 0.5, 0, -1), along, palm);
    p.fingers(side, EASY, 0.8);
  }
}
function folded(p: Puppet, bow: number): void {
  const hips = p.at('hips');
  for (const [side, s] of [['R', -1], ['L', 1]] as const) {
    const over = side === 'L' ? 0.022 : 0;
    p.arm(side, v(s * 0.082, hips.y - 0.02 - bow * 0.003, hips.z + 0.155 + over + bow * 0.002), v(s * 0.7, -0.1, -0.7), v(-s * 0.8, -0.6, 0.02), v(0, -0.05, -1));
    p.fingers(side, STRAIGHT, 0.9);
  }
}
function card(p: Puppet, receive: boolean): Vector3 {
  const chest = p.at('chest');
  const middle = v(0, chest.y + 0.02, chest.z + 0.33);
  for (const [side, s] of SIDES) {
    const along = receive ? v(-s * 0.46, 0.02, 0.92) : v(-s * 0.42, 0.02, 0.95);
    const palm = receive ? v(-s * 0.66, 0.74, 0.05) : v(-s * 0.8, 0.58, 0.05);
    const set = (wrist: Vector3): void => {
      p.arm(side, wrist, v(s * 0.6, -1, -0.3), along, palm);
      p.fingers(side, { thumb: [14, 14, 20, 4, -14], index: [44, 50, 18], middle: [54, 58, 24], ring: [60, 62, 26], little: [62, 62, 28] });
    };
    let wrist = middle.clone().add(v(s * 0.09, -0.03, -0.12));
    for (let i = 0; i < 3; i++) {
      set(wrist);
      const tip = p.at(`index3${side}`).add(p.at(`thumb3${side}`)).multiplyScalar(0.5);
      wrist = p.at(`hand${side}`).add(middle.clone().add(v(s * 0.038, 0, -0.014)).sub(tip));
    }
    set(wrist);
  }
  return middle;
}

export const POSES: Readonly<Record<string, (p: Puppet, skirt: boolean) => Vector3 | undefined>> = {
  bind: () => undefined,
  stand(p, skirt) {
    p.sinkOntoLegs(0.05);
    p.legs(skirt ? 0.042 : 0.055, skirt ? 6 : 16);
    if (skirt) folded(p, 0);
    else sides(p, 0);
    return undefined;
  },
  /** Hands held out flat, for looking at them: backs towards the own eyes. */
  flat(p) {
    for (const [side, s] of SIDES) {
      p.arm(side, v(s * 0.1, 0.93, 0.42), v(s * 0.6, -1, -0.3), v(-s * 0.05, 1, 0.1), v(0, -0.1, 1));
      p.fingers(side, STRAIGHT, 0.35);
    }
    return undefined;
  },
  bow15: (p, skirt) => bow(p, 15, skirt),
  bow30: (p, skirt) => bow(p, 30, skirt),
  bow45: (p, skirt) => bow(p, 45, skirt),
  offer(p) {
    p.bow(8);
    p.sinkOntoLegs(0.05);
    p.legs(0.05, 12);
    return card(p, false);
  },
  receive(p) {
    p.bow(12);
    p.sinkOntoLegs(0.05);
    p.legs(0.05, 12);
    return card(p, true);
  },
  sit(p, skirt) {
    const knee = p.at('lowerLegL').y;
    p.bone('hips').position.y -= p.at('upperLegL').y - knee - 0.005;
    p.root.updateMatrixWorld(true);
    p.legs(skirt ? 0.05 : 0.12, 6, { knee: skirt ? 0.05 : 0.125 });
    for (const [side, s] of SIDES) {
      const thigh = p.at(`upperLeg${side}`).lerp(p.at(`lowerLeg${side}`), skirt ? 0.45 : 0.5);
      p.arm(side, thigh.add(v(skirt ? s * 0.03 : 0, 0.105, 0)), v(s * 0.75, -0.3, -0.6), v(-s * 0.45, -0.14, 1), v(0, -1, -0.1));
      p.fingers(side, EASY, 0.6);
    }
    return undefined;
  },
};

function bow(p: Puppet, deg: number, skirt: boolean): undefined {
  p.bow(deg);
  p.sinkOntoLegs(0.05);
  p.legs(skirt ? 0.042 : 0.055, skirt ? 6 : 16);
  if (skirt) folded(p, deg);
  else sides(p, deg);
  return undefined;
}
