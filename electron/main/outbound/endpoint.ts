/** Where records may go: the address that a trainer entered, and nowhere else. */
import { Refusal } from '../refusal';

/** [D] Longer than any address of a store, shorter than what could fill a dialog. */
const MOST = 300;

/** This computer itself, where nobody listens on the way. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** One spelling of the address, with a stroke at its end. Throws a `Refusal` that names the mend. */
export function parseEndpoint(text: string): string {
  const refuse = (mend: string): never => {
    throw new Refusal('bad-request', `endpoint ${mend}`, 'endpoint');
  };
  let url: URL | undefined;
  try {
    url = new URL(text.trim());
  } catch {
    // Told below.
  }
  if (url === undefined || text.length > MOST) return refuse('must be the address of a learning record store, such as https://lrs.example.com/xapi/');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return refuse('must begin with https://; only a store on this very computer may do without');
  if (url.username !== '' || url.password !== '') return refuse('must not hold a name or a password; they have fields of their own');
  if (url.search !== '' || url.hash !== '') return refuse('must end before ? or #');
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

/** With its port where it is an unusual one: what a person is shown before anything goes there. */
export function hostOf(endpoint: string): string {
  return new URL(endpoint).host;
}
