import { useEffect } from 'react';

/** What the page is called, for whoever hears it announced. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Reigi`;
  }, [title]);
}
