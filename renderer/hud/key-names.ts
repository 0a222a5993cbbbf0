/** What is printed on a physical key of this machine, so that a French keyboard reads Z where an English one reads W. */
import { useEffect, useState } from 'react';
import type { TextKey } from '../ui/text/en';
import { isTextKey, type Say } from '../ui/text/text';
import type { KeyNames } from './control-rows';

interface LayoutMap {
  get(code: string): string | undefined;
}
interface KeyboardWithLayout {
  getLayoutMap(): Promise<LayoutMap>;
}

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** What an English keyboard prints where the code is no letter. */
const PRINTED: Readonly<Record<string, string>> = { Semicolon: ';', Comma: ',', Period: '.', Slash: '/' };

export function useKeyNames(say: Say): KeyNames {
  const [layout, setLayout] = useState<LayoutMap>();
  useEffect(() => {
    let isHere = true;
    // Chromium only, and absent from the DOM library; without it the English places are shown.
    const { keyboard } = navigator as Navigator & { readonly keyboard?: KeyboardWithLayout };
    keyboard?.getLayoutMap().then((map) => isHere && setLayout(map), () => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  return (input) => nameOf(input, layout, say);
}

export function nameOf(input: string, layout: LayoutMap | undefined, say: Say): string {
  const spoken = `key.${input.replace(/^Alt(Left|Right)$/, 'Alt')}`;
  if (isTextKey(spoken)) return say(spoken satisfies TextKey);
  const arrow = ARROWS[input];
  if (arrow !== undefined) return arrow;
  const printed = layout?.get(input);
  return printed === undefined ? (PRINTED[input] ?? input.replace(/^(Key|Digit)/, '')) : printed.toUpperCase();
}
