/** Counts what a page holds on the graphics card, from outside the app. Runs in the page before anything else there, so it may name nothing of this file. */

export interface GlCensus {
  /** Drawing contexts that are neither lost nor collected, and what was made in them and not deleted. */
  readonly contexts: number;
  readonly textures: number;
  readonly geometries: number;
  readonly programs: number;
  readonly others: number;
}

export function takeGlCensus(): void {
  const kinds = { Texture: 'textures', Buffer: 'geometries', VertexArray: 'geometries', Program: 'programs', Shader: 'programs', Framebuffer: 'others', Renderbuffer: 'others', Query: 'others', Sampler: 'others' } as const;
  type Counts = Record<'textures' | 'geometries' | 'programs' | 'others', number>;
  const contexts: { readonly context: WeakRef<WebGL2RenderingContext>; readonly counts: Counts }[] = [];
  const countsOf = new WeakMap<WebGL2RenderingContext, Counts>();
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function patched(this: HTMLCanvasElement, ...words: unknown[]) {
    const context = (getContext as (...given: unknown[]) => RenderingContext | null).apply(this, words);
    if (context instanceof WebGL2RenderingContext && !countsOf.has(context)) {
      const counts = { textures: 0, geometries: 0, programs: 0, others: 0 };
      countsOf.set(context, counts);
      contexts.push({ context: new WeakRef(context), counts });
    }
    return context;
  } as typeof getContext;
  const live = new WeakSet<object>();
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, (this: WebGL2RenderingContext, ...words: unknown[]) => unknown>;
  for (const [kind, name] of Object.entries(kinds)) {
    const make = methods[`create${kind}`];
    const remove = methods[`delete${kind}`];
    methods[`create${kind}`] = function made(...words) {
      const one = make?.apply(this, words);
      const counts = countsOf.get(this);
      if (counts !== undefined && typeof one === 'object' && one !== null) {
        live.add(one);
        counts[name] += 1;
      }
      return one;
    };
    methods[`delete${kind}`] = function removed(...words) {
      const [one] = words;
      const counts = countsOf.get(this);
      if (counts !== undefined && typeof one === 'object' && one !== null && live.delete(one)) counts[name] -= 1;
      return remove?.apply(this, words);
    };
  }
  (window as unknown as { glCensus: () => GlCensus }).glCensus = () => {
    const here = contexts.flatMap(({ context, counts }) => {
      const one = context.deref();
      return one === undefined || one.isContextLost() ? [] : [counts];
    });
    const sum = (name: keyof Counts): number => here.reduce((all, counts) => all + counts[name], 0);
    return { contexts: here.length, textures: sum('textures'), geometries: sum('geometries'), programs: sum('programs'), others: sum('others') };
  };
}
