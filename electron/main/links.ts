/** The only way out of the app: a page that the rulebook itself cites, in the person's own browser, after a question. */
import { sourceUrls } from '../../scenarios/rulebook/catalog';
import { Refusal } from './refusal';

/** Only https: an address that travels in the clear could be changed on the way. Others can be copied. */
export function openableUrls(urls: readonly string[]): ReadonlySet<string> {
  return new Set(urls.filter((url) => url.startsWith('https://')));
}

export interface LinkOpener {
  /** Shows the host and asks; true = open it. */
  confirm(host: string, url: string): Promise<boolean>;
  /** Hands the address to the system. */
  open(url: string): Promise<void>;
}

/**
 * Compared as text with the build's own table, so that nothing in a wished-for address is ever interpreted.
 * Throws a `Refusal` for any other address.
 */
export async function openSource(
  url: string,
  opener: LinkOpener,
  table: ReadonlySet<string> = openableUrls(sourceUrls),
): Promise<boolean> {
  if (!table.has(url)) throw new Refusal('refused', 'Only an https source of the rulebook can be opened; copy it instead', 'url');
  if (!(await opener.confirm(new URL(url).host, url))) return false;
  await opener.open(url);
  return true;
}
