/** Somebody who has only what the browser tells assistive technology: Chromium's own accessibility tree, and no picture. */
import type { CDPSession } from '@playwright/test';
import type { PlayPage } from './play-page';
import type { TwinHands } from './visit-by-twin';

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Handle of what can be pressed. */
  readonly backendNodeId: number | undefined;
  readonly isLive: boolean;
}

interface AxNode {
  readonly ignored?: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

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
    const [said = '', beat = '', hint = ''] = (await this.hear()).filter(({ isLive }) => isLive).map(({ name }) => name);
    return { said, beat, hint };
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

  /** Everything that is told now, in order. */
  private hear(): Promise<readonly Heard[]> {
    return (this.heard ??= this.listen());
  }

  private async listen(): Promise<readonly Heard[]> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly AxNode[] };
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = (node: AxNode): string =>
      node.role?.value === 'StaticText' ? (node.name?.value ?? '') : (node.childIds ?? []).map((id) => known.get(id)).map((child) => (child === undefined ? '' : textOf(child))).join('');
    return nodes.map((node) => {
      const isLive = node.ignored !== true && node.role?.value === 'paragraph' && node.properties?.some((one) => one.name === 'live' && one.value.value === 'polite') === true;
      return {
        role: node.ignored === true ? '' : (node.role?.value ?? ''),
        name: isLive ? textOf(node) : (node.name?.value ?? ''),
        description: node.description?.value ?? '',
        backendNodeId: node.backendDOMNodeId,
        isLive,
      };
    });
  }
}
