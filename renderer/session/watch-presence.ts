/** Tells when the learner's window is left and come back to: blurred, hidden, minimised, put to sleep. */
export interface Presence {
  readonly left: () => void;
  readonly back: () => void;
}

export function watchPresence(page: Document, presence: Presence): () => void {
  const view = page.defaultView;
  const back = (): void => {
    if (page.visibilityState === 'visible' && page.hasFocus()) presence.back();
  };
  const changed = (): void => {
    if (page.visibilityState === 'hidden') presence.left();
    else back();
  };
  view?.addEventListener('blur', presence.left);
  view?.addEventListener('focus', back);
  page.addEventListener('visibilitychange', changed);
  return () => {
    view?.removeEventListener('blur', presence.left);
    view?.removeEventListener('focus', back);
    page.removeEventListener('visibilitychange', changed);
  };
}
