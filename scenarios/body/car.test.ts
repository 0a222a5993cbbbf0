import { expect, it } from 'vitest';
import { smallWorld, thing } from '../../tests/support/small-world';
import { stepCars } from './car';

const atKerb = () => smallWorld({}, [{ ...thing('taxi', 'taxi', 'nobody', 'kerb'), yaw: Math.PI / 2, state: 'shut' }]);

function drive(here: ReturnType<typeof atKerb>, steps: number): void {
  for (let n = 0; n < steps; n += 1) stepCars(here.world);
}

it('a car opens its door by itself, and shuts it before it drives off', () => {
  const here = atKerb();
  const car = here.thing('taxi');
  car.state = 'rear';
  drive(here, 60);
  expect(car.tilt).toBeGreaterThan(1);
  car.state = 'going';
  drive(here, 20);
  expect([car.x, car.tilt > 0]).toEqual([0, true]);
  drive(here, 60);
  expect(car.tilt).toBe(0);
  expect(car.x).toBeGreaterThan(0);
  expect(here.of('car.gone')).toHaveLength(0);
});

it('it is out of sight after a few seconds, once', () => {
  const here = atKerb();
  here.thing('taxi').state = 'going';
  drive(here, 600);
  expect(here.of('car.gone')).toHaveLength(1);
  expect(here.thing('taxi')).toMatchObject({ parent: 'away', state: 'gone' });
});
