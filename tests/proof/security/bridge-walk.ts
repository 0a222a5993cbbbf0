/** What the page can reach of the rest of the app: everything that hangs on the bridge, by any property and any prototype. */
import type { InApp } from './in-app';

/** Written out: what is added to the bridge must be added here, on purpose. */
const SURFACE = { names: ['call', 'on'], kinds: ['function', 'function'] };

interface Walk {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly faults: readonly string[];
  readonly objects: number;
}

/** Runs in the page. Begins at the bridge, and at one of each thing that comes out of it: an answer, a refusal, what was told, and what stops the telling. */
const walk = async (): Promise<Walk> => {
  type Any = Record<PropertyKey, unknown>;
  const bridge = (window as unknown as { reigi: { call(name: unknown, request?: unknown): Promise<unknown>; on(name: unknown, listener: unknown): unknown } }).reigi;
  const told: unknown[][] = [];
  const stop = bridge.on('suspend', (...given: unknown[]) => void told.push(given));
  const answer = await bridge.call('app.info', {});
  const refusals = await Promise.all(['attempts.read', 'no such call', 'attempts.list'].map((name) => bridge.call(name, { id: 1 }).catch((failure: unknown) => failure)));
  await new Promise((done) => setTimeout(done, 300));

  const faults: string[] = [];
  if (told.length === 0) faults.push('nothing was told');
  // What the engine itself gives to every page, in the page's own copy.
  const own = new Set<unknown>([Object.prototype, Function.prototype, Array.prototype, Promise.prototype, Error.prototype, Object, Function, Array, Promise, Error]);
  const seen = new Set<unknown>(own);
  const open: { at: unknown; path: string }[] = [{ at: bridge, path: 'reigi' }, { at: stop, path: 'stop' }, { at: answer, path: 'answer' }, { at: refusals, path: 'refusals' }, { at: told, path: 'told' }];
  let objects = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, path } = next;
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null || seen.has(at)) continue;
    seen.add(at);
    objects += 1;
    const prototype: unknown = Object.getPrototypeOf(at);
    if (prototype !== null && !own.has(prototype)) faults.push(`${path} has the prototype of another world or class`);
    if (path.startsWith('reigi') && !path.includes('.prototype') && !Object.isFrozen(at)) faults.push(`${path} is not frozen`);
    if (at instanceof Event || at instanceof EventTarget || at instanceof MessagePort) faults.push(`${path} is an event, or gets some`);
    for (const key of Reflect.ownKeys(at)) {
      const name = String(key);
      if (/ipc|sender|ports|webContents|electron|require|process|senderFrame/i.test(name) && !/^(electron|locale)$/.test(name)) faults.push(`${path} has ${name}`);
      if (typeof at === 'function' && ['caller', 'arguments', 'name', 'length'].includes(name)) continue;
      const property = Object.getOwnPropertyDescriptor(at, key);
      if (property?.get !== undefined || property?.set !== undefined) faults.push(`${path}.${name} runs code when it is looked at`);
      open.push({ at: property?.value, path: `${path}.${name}` });
    }
    open.push({ at: prototype, path: `${path}.[[prototype]]` });
  }
  // A function of the bridge must not lend its own world: what is called with this in hand gets nothing of it.
  const lent = [() => (bridge.call as unknown as Any)['constructor'], () => (bridge.on as unknown as Any)['constructor']].map((look) => look());
  if (lent.some((one) => one !== Function)) faults.push('a function of the bridge has a constructor of another world');
  if (typeof stop === 'function') (stop as () => void)();
  const names = Reflect.ownKeys(bridge).map(String).toSorted();
  return { names, kinds: names.map((name) => typeof (bridge as unknown as Any)[name]), faults, objects };
};

/** Changes that must all come to nothing. Runs in the page; the names of those that did not. */
const tamper = (): readonly string[] => {
  const scope = window as unknown as { reigi: { call: unknown; on: unknown } };
  const { reigi } = scope;
  const before = [reigi, reigi.call, reigi.on];
  const tries: Readonly<Record<string, () => unknown>> = {
    'put another in its place': () => Object.assign(scope, { reigi: null }),
    'define it anew': () => Object.defineProperty(scope, 'reigi', { value: 1 }),
    'delete it': () => Reflect.deleteProperty(scope, 'reigi'),
    'change a function': () => Object.assign(reigi, { call: null, on: null }),
    'add a function': () => Object.assign(reigi, { more: 1 }),
    'give it a prototype': () => Object.setPrototypeOf(reigi, { more: 1 }),
    'write on a function': () => Object.assign(reigi.call as object, { more: 1 }),
  };
  return Object.entries(tries).flatMap(([name, attempt]) => {
    try {
      attempt();
    } catch {
      // Refused loudly is refused as well.
    }
    const isSame = scope.reigi === before[0] && reigi.call === before[1] && reigi.on === before[2] && !('more' in reigi) && !('more' in (reigi.call as object));
    return isSame ? [] : [name];
  });
};

/** Cases: what it consists of, what can be reached from it, and what can be changed of it. */
export const proveBridge: InApp = async ({ app, page }, _from, _to, tally) => {
  const telling = setInterval(() => void app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')).catch(() => undefined), 50);
  try {
    const { names, kinds, faults, objects } = await page.evaluate(walk);
    tally.count('objects', objects);
    tally.judge(JSON.stringify({ names, kinds }) === JSON.stringify(SURFACE) ? undefined : `the bridge is ${JSON.stringify({ names, kinds })}`);
    tally.judge(faults.length === 0 ? undefined : faults.join('; '));
  } finally {
    clearInterval(telling);
  }
  const changed = await page.evaluate(tamper);
  tally.judge(changed.length === 0 ? undefined : `the page could ${changed.join(', ')}`);
};
