/** What is looked for may be named in any language; the page itself speaks one. */
import { useEffect, useState } from 'react';
import { loadEveryLanguage, speaksEveryLanguage } from '../ui/text/load-words';

/** False until the words of all languages are there. */
export function useEveryLanguage(): boolean {
  const [isHere, setHere] = useState(speaksEveryLanguage);
  useEffect(() => {
    let isAwaited = true;
    if (!isHere) loadEveryLanguage().then(() => isAwaited && setHere(true), console.error);
    return () => {
      isAwaited = false;
    };
  }, [isHere]);
  return isHere;
}
