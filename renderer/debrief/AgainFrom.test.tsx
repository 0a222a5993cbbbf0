import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBridge } from '../../tests/support/fixtures/bridge';
import { listedAttempt, readAttempt } from '../../tests/support/fixtures/debrief';
import { OFFER_STEP } from '../../tests/support/fixtures/attempt';
import { ruleText } from '../../scenarios/text/words';
import { debriefScene } from './debrief-scene';
import { DebriefView } from './DebriefView';
import { en as replay } from '../replay/text/en';
import { goodVisit } from '../../scenarios/rulebook/examples/good-visit';
import { en } from './text/en';

const attempt = readAttempt();
const scene = debriefScene(attempt.header);
const titleOf = (rule: string): string => ruleText('en', rule)?.title ?? '';


beforeEach(() => {
  document.documentElement.lang = 'en';
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('again from here', () => {
  const EARLIER = '11111111-1111-4111-8111-111111111111';
  const showAgain = (over = {}) => {
    const onAgainFrom = vi.fn();
    render(<DebriefView attempt={readAttempt(over)} scene={scene} onAgain={vi.fn()} onHome={vi.fn()} onPrint={vi.fn()} onAgainFrom={onAgainFrom} onOpen={vi.fn()} />);
    return onAgainFrom;
  };
  const samples = [{ step: 1, channel: 'trunk.pitch', value: 0 }] as const;

  test('takes over some seconds before a moment of the story, and at a pin', async () => {
    const onAgainFrom = showAgain({ samples });
    const label = new RegExp(`just before: ${titleOf('meishi.present.two-hands')}`);
    await userEvent.click(screen.getByRole('button', { name: label }));
    const [step] = onAgainFrom.mock.calls[0] as [number];
    expect(step).toBeLessThanOrEqual(OFFER_STEP - 240);
    const pin = within(screen.getByRole('toolbar', { name: replay['pins.label'] })).getAllByRole('button').find((one) => one.title.includes(titleOf('meishi.present.two-hands')));
    await userEvent.click(pin as HTMLElement);
    expect(screen.getAllByRole('button', { name: label })).toHaveLength(2);
  });

  test('says plainly why not when the scene has another version now', () => {
    showAgain({ samples, header: { ...attempt.header, sceneVersion: 7 } });
    expect(screen.queryByRole('button', { name: /just before/ })).toBeNull();
    expect(screen.getAllByText(/was played with version 7 of the scene, and this app has version 1/).length).toBeGreaterThan(0);
  });

  test('shows what came out otherwise, and both recordings on wish', async () => {
    const good = { ...attempt, observations: goodVisit, samples: [...samples], track: attempt.track, listed: listedAttempt({ id: EARLIER }) };
    fakeBridge({ 'attempts.read': ({ id }) => (id === EARLIER ? good : Promise.reject(new Error('gone'))) });
    showAgain({ samples, header: { ...attempt.header, start: { from: EARLIER, step: 600 } } });
    const versions = within(await screen.findByRole('region', { name: en['versions.title'] }));
    expect(versions.getByText(/^You took over at 0:10/)).toBeDefined();
    expect(versions.getByText(new RegExp(`^${titleOf('meishi.present.two-hands')}: met, now missed`))).toBeDefined();
    await userEvent.click(versions.getByRole('button', { name: en['versions.watch'] }));
    expect(screen.getByText(en['versions.before'])).toBeDefined();
    await vi.waitFor(() => expect(screen.getAllByText(en['replay.noPicture'])).toHaveLength(2));
  });

  test('whose earlier attempt is gone says so', async () => {
    fakeBridge({});
    showAgain({ samples, header: { ...attempt.header, start: { from: EARLIER, step: 600 } } });
    expect(await screen.findByText(/no longer kept/)).toBeDefined();
  });
});
