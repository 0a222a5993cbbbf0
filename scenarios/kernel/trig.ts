/** Trigonometry from + - * / and sqrt only, so that every machine gets the same bits. Tested to 1e-9. */

export const PI = 3.141592653589793;
export const TAU = 2 * PI;
export const DEG = PI / 180;

/** Angle brought into [-pi, pi]; half a turn comes out as -pi. */
export function wrapRad(rad: number): number {
  const turns = Math.round(rad / TAU);
  return rad - turns * TAU;
}

/** Taylor series about 0, exact to 1e-13 on [-pi/4, pi/4]. */
function sinSmall(x: number): number {
  const q = x * x;
  return x * (1 + q * (-1 / 6 + q * (1 / 120 + q * (-1 / 5040 + q * (1 / 362880 + q * (-1 / 39916800 + q / 6227020800))))));
}
function cosSmall(x: number): number {
  const q = x * x;
  return 1 + q * (-1 / 2 + q * (1 / 24 + q * (-1 / 720 + q * (1 / 40320 + q * (-1 / 3628800 + q * (1 / 479001600 - q / 87178291200))))));
}

export function sin(rad: number): number {
  const quarter = Math.round(rad / (PI / 2));
  const rest = rad - quarter * (PI / 2);
  switch (((quarter % 4) + 4) % 4) {
    case 0: return sinSmall(rest);
    case 1: return cosSmall(rest);
    case 2: return -sinSmall(rest);
    default: return -cosSmall(rest);
  }
}

export function cos(rad: number): number {
  return sin(rad + PI / 2);
}

/** Arc tangent: the argument is halved three times (atan x = 2 atan(x / (1 + sqrt(1 + x^2)))), then a short series. */
function atan(x: number): number {
  let t = x;
  for (let halvings = 0; halvings < 3; halvings += 1) t = t / (1 + Math.sqrt(1 + t * t));
  const q = t * t;
  let sum = 0;
  for (let n = 17; n >= 1; n -= 2) sum = 1 / n - q * sum;
  return 8 * t * sum;
}

/** Angle of the vector (x, y) in (-pi, pi]; 0 for the null vector. */
export function atan2(y: number, x: number): number {
  if (x === 0 && y === 0) return 0;
  if (Math.abs(x) >= Math.abs(y)) {
    const base = atan(y / x);
    if (x > 0) return base;
    return y >= 0 ? base + PI : base - PI;
  }
  const base = atan(x / y);
  return (y > 0 ? PI / 2 : -PI / 2) - base;
}
