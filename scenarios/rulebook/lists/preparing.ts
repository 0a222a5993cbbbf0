/** What is judged before one meets anybody: the card, what is carried, how one arrives. In the order in which one meets it. */
import { rule as designBilingual } from '../meishi/design/bilingual';
import { rule as designFamilyNameClear } from '../meishi/design/family-name-clear';
import { rule as designKatakanaName } from '../meishi/design/katakana-name';
import { rule as designSize91x55 } from '../meishi/design/size-91x55';
import { rule as designTitleAndDepartment } from '../meishi/design/title-and-department';
import { rule as designValidLayout } from '../meishi/design/valid-layout';
import { rule as prepareAppearance } from '../meishi/prepare/appearance';
import { rule as prepareCardholder } from '../meishi/prepare/cardholder';
import { rule as prepareCleanCards } from '../meishi/prepare/clean-cards';
import { rule as prepareEnoughCards } from '../meishi/prepare/enough-cards';
import { rule as prepareHolderNotInTrousers } from '../meishi/prepare/holder-not-in-trousers';
import { rule as prepareHolderUsableAsTray } from '../meishi/prepare/holder-usable-as-tray';
import { rule as prepareOwnDeckSeparate } from '../meishi/prepare/own-deck-separate';
import { rule as prepareReadyInTime } from '../meishi/prepare/ready-in-time';
import { rule as visitArriveFiveMinutesEarly } from '../visit/arrive-five-minutes-early';
import { rule as visitCoatOffBeforeEntry } from '../visit/coat-off-before-entry';
import { rule as visitRiseWhenHostEnters } from '../visit/rise-when-host-enters';
import type { ScoredRule } from '../rule';

export const PREPARING: readonly ScoredRule[] = [
  designBilingual,
  designValidLayout,
  designKatakanaName,
  designSize91x55,
  designTitleAndDepartment,
  designFamilyNameClear,
  prepareCardholder,
  prepareHolderUsableAsTray,
  prepareHolderNotInTrousers,
  prepareOwnDeckSeparate,
  prepareAppearance,
  visitCoatOffBeforeEntry,
  visitArriveFiveMinutesEarly,
  visitRiseWhenHostEnters,
  prepareReadyInTime,
  prepareEnoughCards,
  prepareCleanCards,
];
