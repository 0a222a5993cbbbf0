/** A visitor who has only the list: names, states and descriptions, and the words that are read aloud. No picture, no staging. */
import { act, cleanup, render } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { LiveRegion } from '../../renderer/hud/LiveRegion';
import { sceneWords } from '../../renderer/hud/scene-words';
import { describeThing } from '../../renderer/hud/twin/describe';
import { Twin } from '../../renderer/hud/twin/Twin';
import { keyboardAlone } from '../../renderer/input/keyboard';
import { sayIn } from '../../renderer/ui/text/text';
import { metricsOf } from '../../scenarios/body/metrics';
import { LEARNER } from '../../scenarios/kernel/ids';
import type { Session } from '../../scenarios/kernel/session-api';
import type { TwinHands } from './visit-by-twin';
import { Visitor } from './visitor';

export class TwinVisitor implements TwinHands {
  /** Keeps what was done, and at which step; what else it knows is nobody's here. */
  readonly visitor: Visitor;
  private readonly page: HTMLElement;

  constructor(session: Session) {
    const visitor = new Visitor(session, keyboardAlone, 'keyboard');
    this.visitor = visitor;
    document.documentElement.lang = 'en';
    const words = sceneWords('en', session.header.scene, session.header.card);
    const metrics = metricsOf(session.header.bodies[LEARNER] ?? '');
    const say = sayIn('en');
    function Heard() {
      const view = useSyncExternalStore(visitor.loop.subscribe, visitor.loop.view);
      return (
        <>
          <Twin view={view} words={words} send={(event) => visitor.send(event)} describe={(id) => describeThing(visitor.loop.scene.staging, metrics, id, say)} isOnlyView />
          <LiveRegion captions={view.captions} beat={view.beat} hint={words.hint(view.hint)} things={view.things} words={words} />
        </>
      );
    }
    this.page = render(<Heard />).container;
  }

  leave(): void {
    cleanup();
  }

  async live(steps: number): Promise<void> {
    act(() => this.visitor.live(steps));
  }

  /** The names of everything that can be pressed, which are its texts. */
  private buttons(): readonly HTMLButtonElement[] {
    return [...this.page.querySelectorAll('button')];
  }

  private find(name: string | RegExp): HTMLButtonElement | undefined {
    return this.buttons().find(({ textContent }) => (typeof name === 'string' ? textContent?.startsWith(name) : name.test(textContent ?? '')));
  }

  async isThere(name: string | RegExp): Promise<boolean> {
    return this.find(name) !== undefined;
  }

  /** What was said, what goes on, and the hint, as they can be read. */
  async read(): ReturnType<TwinHands['read']> {
    const now = (what: string): string => this.page.querySelector(`[data-now="${what}"]`)?.textContent ?? '';
    return { said: now('said'), beat: now('beat'), hint: now('hint') };
  }

  /** Moves the focus there, and hears what is told of it. */
  async focus(name: string): Promise<string> {
    const button = this.find(name);
    if (button === undefined) throw new Error(`${name} is not in the list: ${this.buttons().map(({ textContent }) => textContent).join(' | ')}`);
    act(() => {
      button.blur();
      button.focus();
    });
    await this.live(1);
    return document.getElementById(this.find(name)?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  }

  async press(name: string | RegExp): Promise<void> {
    const button = this.find(name);
    if (button === undefined) throw new Error(`${name} cannot be pressed: ${this.buttons().map(({ textContent }) => textContent).join(' | ')}`);
    act(() => button.click());
    await this.live(1);
  }
}
