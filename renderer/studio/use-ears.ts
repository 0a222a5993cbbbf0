/** Ears for the open studio: by letters at once, by sounds as soon as the dictionary has come. */
import { useEffect, useState } from 'react';
import type { Ears } from '../../scenarios/text/katakana/suggest';
import { earsNow, loadEars } from './load-ears';

export function useEars(): Ears {
  const [ears, setEars] = useState(earsNow);
  useEffect(() => {
    let isHere = true;
    void loadEars().then((loaded) => {
      if (isHere) setEars(loaded);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return ears;
}
