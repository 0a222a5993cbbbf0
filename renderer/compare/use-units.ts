/** Numbers with their units, as the language writes them. */
import { useMemo } from 'react';
import { formatNumber } from '../debrief/text/text';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { TEXTS } from './text/texts';

export type Units = Readonly<Record<'s' | 'deg' | 'cm' | 'mm' | 'percent', (value: number) => string>>;

export function useUnits(): Units {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return useMemo(() => {
    const unit = (key: 's' | 'deg' | 'cm' | 'mm' | 'percent') => (value: number): string => say(key, { value: formatNumber(value, language) });
    return { s: unit('s'), deg: unit('deg'), cm: unit('cm'), mm: unit('mm'), percent: unit('percent') };
  }, [say, language]);
}
