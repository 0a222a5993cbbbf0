/** What a strict store looks for in a statement (xAPI 1.0.3, part two), written apart from the app's own schema; and cmi5's order of verbs. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

type Json = Readonly<Record<string, unknown>>;
export type Told = Json & { readonly id: string; readonly verb: { readonly id: string }; readonly timestamp: string; readonly context: { readonly registration: string } };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value);
}

/** Faults of one statement, none if it is lawful. */
export function faultsOf(statement: unknown): readonly string[] {
  if (!isObject(statement)) return ['is no object'];
  const faults: string[] = [];
  const check = (isTrue: boolean, fault: string): void => void (isTrue || faults.push(fault));
  const keys = (value: unknown, allowed: readonly string[], place: string): void => {
    if (isObject(value)) for (const key of Object.keys(value)) check(allowed.includes(key), `${place} has ${key}`);
    else faults.push(`${place} is no object`);
  };
  keys(statement, ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp', 'version'], 'statement');
  check(!JSON.stringify(statement).includes(':null'), 'holds null');
  check(UUID.test(String(statement['id'])), 'id');
  check(TIME.test(String(statement['timestamp'])), 'timestamp');

  const map = (value: unknown, place: string): void =>
    check(isObject(value) && Object.entries(value).every(([key, word]) => LANGUAGE.test(key) && typeof word === 'string' && word !== ''), place);
  const extensions = (value: unknown, place: string): void => check(isObject(value) && Object.keys(value).every(isIri), place);
  const activity = (value: unknown, place: string): void => {
    keys(value, ['objectType', 'id', 'definition'], place);
    const { id, objectType, definition } = value as Json;
    check(isIri(id) && objectType === 'Activity', `${place}.id`);
    keys(definition, ['name', 'description', 'type', 'moreInfo', 'extensions'], `${place}.definition`);
    const { name, description, type, moreInfo } = definition as Json;
    map(name, `${place}.name`);
    if (description !== undefined) map(description, `${place}.description`);
    check((type === undefined || isIri(type)) && (moreInfo === undefined || isIri(moreInfo)), `${place}.type`);
  };

  const { actor, verb, object, result, context } = statement;
  keys(actor, ['objectType', 'name', 'account'], 'actor');
  const account = (actor as Json)['account'];
  keys(account, ['homePage', 'name'], 'account');
  check(isIri((account as Json)['homePage']) && typeof (account as Json)['name'] === 'string', 'account');
  keys(verb, ['id', 'display'], 'verb');
  check(isIri((verb as Json)['id']), 'verb.id');
  map((verb as Json)['display'], 'verb.display');
  activity(object, 'object');

  if (result !== undefined) {
    keys(result, ['score', 'success', 'completion', 'response', 'duration', 'extensions'], 'result');
    const { score, success, completion, duration, extensions: more } = result as Json;
    if (score !== undefined) {
      keys(score, ['scaled', 'raw', 'min', 'max'], 'score');
      const { scaled, raw, min, max } = score as Record<string, number | undefined>;
      check(scaled === undefined || (scaled >= -1 && scaled <= 1), 'score.scaled');
      check(raw === undefined || ((min ?? raw) <= raw && raw <= (max ?? raw)), 'score.raw');
    }
    check([success, completion].every((value) => value === undefined || typeof value === 'boolean'), 'result.success');
    check(duration === undefined || DURATION.test(String(duration)), 'result.duration');
    if (more !== undefined) extensions(more, 'result.extensions');
  }
  keys(context, ['registration', 'contextActivities', 'platform', 'language', 'revision', 'extensions'], 'context');
  const { registration, contextActivities, extensions: more, language } = context as Json;
  check(UUID.test(String(registration)), 'registration');
  check(LANGUAGE.test(String(language)), 'context.language');
  extensions(more, 'context.extensions');
  keys(contextActivities, ['parent', 'grouping', 'category', 'other'], 'contextActivities');
  for (const [name, list] of Object.entries(contextActivities as Json)) {
    check(Array.isArray(list), name);
    for (const one of list as unknown[]) activity(one, name);
  }
  return faults;
}

const SESSION_VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** What breaks cmi5's rules among all the statements of a store. */
export function sessionFaults(statements: readonly Told[]): readonly string[] {
  const registrations = [...new Set(statements.map(({ context }) => context.registration))];
  return registrations.flatMap((registration) => {
    const all = statements.filter(({ context }) => context.registration === registration);
    const verbs = all.toSorted((a, b) => a.timestamp.localeCompare(b.timestamp)).map(({ verb }) => String(verb.id.split('/').at(-1)));
    const count = (...names: readonly string[]): number => verbs.filter((verb) => names.includes(verb)).length;
    const lasts = all.filter(({ timestamp }) => timestamp === all.map((one) => one.timestamp).toSorted().at(-1)).map(({ verb }) => String(verb.id.split('/').at(-1)));
    return [
      ...(verbs[0] === 'initialized' && count('initialized') === 1 ? [] : ['initialized is not first, or not alone']),
      ...(lasts.includes('terminated') && count('terminated') === 1 ? [] : ['terminated is not last, or not alone']),
      ...(count('completed') <= 1 ? [] : ['completed twice']),
      ...(count('passed', 'failed') <= 1 ? [] : ['passed and failed']),
      ...(verbs.every((verb) => verb === 'scored' || SESSION_VERBS.includes(verb)) ? [] : ['an unknown verb']),
    ].map((fault) => `${registration}: ${fault}`);
  });
}
