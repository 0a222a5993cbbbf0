/** Leads to a verdict on the page: opens whatever is folded around it, brings it into view and gives it the focus. */
export function revealVerdict(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
