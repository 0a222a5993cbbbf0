/** Chromium's own accessibility tree, as it tells assistive technology: asked for through its debugging protocol, never read off the page. */
import type { CDPSession } from '@playwright/test';

export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Handle of what can be pressed. */
  readonly backendNodeId: number | undefined;
  /** What stands within it, where that is a part with a name of its own. */
  readonly text: string;
  /** Names of the parts it stands in, the innermost first. */
  readonly within: readonly string[];
}

interface AxNode {
  readonly ignored?: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly backendDOMNodeId?: number;
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
}

const PARTS: ReadonlySet<string> = new Set(['group', 'region', 'dialog']);

/** Everything that is told now, in order. */
export async function heardIn(cdp: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly AxNode[] };
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: AxNode): string =>
    node.role?.value === 'StaticText' ? (node.name?.value ?? '') : (node.childIds ?? []).map((id) => known.get(id)).map((child) => (child === undefined ? '' : textOf(child))).join('');
  const within = (node: AxNode): readonly string[] => {
    const parent = known.get(node.parentId ?? '');
    if (parent === undefined) return [];
    return PARTS.has(parent.role?.value ?? '') ? [parent.name?.value ?? '', ...within(parent)] : within(parent);
  };
  return nodes.map((node) => ({
    role: node.ignored === true ? '' : (node.role?.value ?? ''),
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    backendNodeId: node.backendDOMNodeId,
    text: PARTS.has(node.role?.value ?? '') ? textOf(node) : '',
    within: within(node),
  }));
}
