import { expect, it } from 'vitest';
import { LingeringCaptions } from './lingering-captions';

it('keeps a line for a while after it was said, in the order of speaking', () => {
  const captions = new LingeringCaptions();
  const first = { by: 'kimura', line: 'k.welcome', startStep: 0, steps: 60 };
  const second = { by: 'learner', line: 'p62', startStep: 70, steps: 200 };
  expect(captions.at(10, [first])).toEqual([first]);
  expect(captions.at(80, [second])).toEqual([first, second]);
  expect(captions.at(143, [second])).toEqual([first, second]);
  expect(captions.at(144, [second])).toEqual([second]);
  expect(captions.at(400, [])).toEqual([]);
});
