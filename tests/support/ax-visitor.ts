/** Somebody who has only what the browser tells assistive technology: Chromium's own accessibility tree, and no picture. */
import type { CDPSession } from '@playwright/test';
import { heardIn, type Heard } from './ax-tree';
import type { PlayPage } from './play-page';
import type { TwinHands } from './visit-by-twin';

export class AxVisitor implements TwinHands {
  private readonly play: PlayPage;
  private readonly cdp: CDPSession;
  /** What was told at this step; asked for once. */
  private heard: Promise<readonly Heard[]> | undefined;

  private constructor(play: PlayPage, cdp: CDPSession) {
    this.play = play;
    this.cdp = cdp;
  }

  static async at(play: PlayPage): Promise<AxVisitor> {
    const cdp = await play.page.context().newCDPSession(play.page);
    await cdp.send('Accessibility.enable');
    await cdp.send('DOM.enable');
    return new AxVisitor(play, cdp);
  }

  async live(steps: number): Promise<void> {
    this.heard = undefined;
    await this.play.live(steps);
  }

  async isThere(name: string | RegExp): Promise<boolean> {
    return (await this.find(name)) !== undefined;
  }

  async read(): ReturnType<TwinHands['read']> {
    const heard = await this.hear();
    const within = (part: string): string => heard.find(({ role, name }) => role === 'region' && name === part)?.text ?? '';
    return { said: within('Said last'), beat: within('What is going on'), hint: within('Hint') };
  }

  async focus(name: string): Promise<string> {
    const backendNodeId = await this.handle(name);
    // Away and back: what is told of a thing is asked for when the focus comes to it.
    await this.call(backendNodeId, 'blur');
    await this.cdp.send('DOM.focus', { backendNodeId });
    await this.live(1);
    return (await this.find(name))?.description ?? '';
  }

  async press(name: string | RegExp): Promise<void> {
    // What a screen reader calls the default action.
    await this.call(await this.handle(name), 'click');
    await this.live(1);
  }

  private async call(backendNodeId: number, method: 'blur' | 'click'): Promise<void> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
    await this.cdp.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: `function () { this.${method}(); }` });
  }

  private async handle(name: string | RegExp): Promise<number> {
    const found = await this.find(name);
    if (found?.backendNodeId === undefined) throw new Error(`nothing called ${name} can be pressed`);
    return found.backendNodeId;
  }

  private async find(name: string | RegExp): Promise<Heard | undefined> {
    const buttons = (await this.hear()).filter(({ role }) => role === 'button');
    return buttons.find((one) => (typeof name === 'string' ? one.name.startsWith(name) : name.test(one.name)));
  }

  private hear(): Promise<readonly Heard[]> {
    return (this.heard ??= heardIn(this.cdp));
  }
}
