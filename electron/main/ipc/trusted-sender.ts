/** A call counts only when the app's own page made it: main frame, of our window, at our exact origin. */
import type { WebContents, WebFrameMain } from 'electron';

export interface Sender {
  readonly sender: WebContents;
  readonly senderFrame: WebFrameMain | null;
}

/** `page` is undefined once the window is gone. */
export function isTrustedSender(event: Sender, page: WebContents | undefined, origins: readonly string[]): boolean {
  const { sender, senderFrame: frame } = event;
  if (page === undefined || sender !== page || frame === null) return false;
  const main = page.mainFrame;
  return (
    frame.parent === null &&
    frame.processId === main.processId &&
    frame.routingId === main.routingId &&
    origins.includes(frame.origin)
  );
}
