/** The rulebook: every rule, in the order in which one meets them. */
import type { RuleId } from '../kernel/ids';
import { rule as afterEndsInCardholder } from './meishi/after/ends-in-cardholder';
import { rule as afterLeaveNoneBehind } from './meishi/after/leave-none-behind';
import { rule as afterOnTableDuringMeeting } from './meishi/after/on-table-during-meeting';
import { rule as afterSingleCardOnHolder } from './meishi/after/single-card-on-holder';
import { rule as designBilingual } from './meishi/design/bilingual';
import { rule as designFamilyNameClear } from './meishi/design/family-name-clear';
import { rule as designKatakanaName } from './meishi/design/katakana-name';
import { rule as designSize91x55 } from './meishi/design/size-91x55';
import { rule as designTitleAndDepartment } from './meishi/design/title-and-department';
import { rule as designValidLayout } from './meishi/design/valid-layout';
import { rule as kanpaiAfterSenior } from './nomikai/kanpai/after-senior';
import { rule as kanpaiGentle } from './nomikai/kanpai/gentle';
import { rule as kanpaiLowerGlass } from './nomikai/kanpai/lower-glass';
import { rule as kanpaiSayKanpai } from './nomikai/kanpai/say-kanpai';
import { rule as kanpaiSipBeforeTable } from './nomikai/kanpai/sip-before-table';
import { rule as kanpaiSupportHand } from './nomikai/kanpai/support-hand';
import { rule as kanpaiWait } from './nomikai/kanpai/wait';
import { rule as talkKeepKeigo } from './nomikai/talk/bureiko-keep-keigo';
import { rule as talkNoGrievance } from './nomikai/talk/bureiko-no-grievance';
import { rule as talkPhoneAway } from './nomikai/talk/phone-away';
import { rule as talkSafeTopics } from './nomikai/talk/safe-topics';
import { rule as languageBusinessJapanese } from './followup/language/business-japanese';
import { rule as pourWatchGlasses } from './nomikai/pour/watch-glasses';
import { rule as pourRankOrder } from './nomikai/pour/rank-order';
import { rule as pourAskFirst } from './nomikai/pour/ask-first';
import { rule as pourTwoHands } from './nomikai/pour/two-hands';
import { rule as pourLabelUp } from './nomikai/pour/label-up';
import { rule as pourNoUnderhand } from './nomikai/pour/no-underhand';
import { rule as pourNoRimContact } from './nomikai/pour/no-rim-contact';
import { rule as pourFillLevel } from './nomikai/pour/fill-level';
import { rule as pourFlaskHandling } from './nomikai/pour/flask-handling';
import { rule as pourNotOwnGlass } from './nomikai/pour/not-own-glass';
import { rule as pourEmptyHandedRounds } from './nomikai/pour/empty-handed-rounds';
import { rule as receiveMakeRoom } from './nomikai/receive/make-room';
import { rule as receiveLiftGlass } from './nomikai/receive/lift-glass';
import { rule as pouredTwoHands } from './nomikai/receive/two-hands';
import { rule as receiveThankAndSip } from './nomikai/receive/thank-and-sip';
import { rule as receiveOfferBack } from './nomikai/receive/offer-back';
import { rule as orderNoTableBetween } from './meishi/order/no-table-between';
import { rule as orderStand } from './meishi/order/stand';
import { rule as orderVisitorFirst } from './meishi/order/visitor-first';
import { rule as prepareReadyInTime } from './meishi/prepare/ready-in-time';
import { rule as presentChestHeight } from './meishi/present/chest-height';
import { rule as presentClosingPhrase } from './meishi/present/closing-phrase';
import { rule as presentCompanyThenName } from './meishi/present/company-then-name';
import { rule as presentDistance } from './meishi/present/distance';
import { rule as presentEyeContact } from './meishi/present/eye-contact';
import { rule as presentFaceSquare } from './meishi/present/face-square';
import { rule as presentFingersOffText } from './meishi/present/fingers-off-text';
import { rule as presentJapaneseSideUp } from './meishi/present/japanese-side-up';
import { rule as presentNeverToss } from './meishi/present/never-toss';
import { rule as presentNoTalkingToTheFloor } from './meishi/present/no-talking-to-the-floor';
import { rule as presentOrientation } from './meishi/present/orientation';
import { rule as presentOverHolder } from './meishi/present/over-holder';
import { rule as presentSlightBow } from './meishi/present/slight-bow';
import { rule as presentSlightlyLower } from './meishi/present/slightly-lower';
import { rule as presentStepBackBow } from './meishi/present/step-back-bow';
import { rule as presentTurnBeforeOffer } from './meishi/present/turn-before-offer';
import { rule as presentTwoHands } from './meishi/present/two-hands';
import { rule as receiveChodai } from './meishi/receive/chodai';
import { rule as receiveConfirmName } from './meishi/receive/confirm-name';
import { rule as receiveFingersOffPrint } from './meishi/receive/fingers-off-print';
import { rule as receiveNoNameJokes } from './meishi/receive/no-name-jokes';
import { rule as receiveReadAFewSeconds } from './meishi/receive/read-a-few-seconds';
import { rule as receiveSmallBow } from './meishi/receive/small-bow';
import { rule as receiveTwoHands } from './meishi/receive/two-hands';
import { rule as visitArriveFiveMinutesEarly } from './visit/arrive-five-minutes-early';
import { rule as visitCoatOffBeforeEntry } from './visit/coat-off-before-entry';
import { rule as visitRiseWhenHostEnters } from './visit/rise-when-host-enters';
import { rule as orderPreemptedReceiveFirst } from './meishi/order/preempted-receive-first';
import { rule as simulLowerSideGivesWay } from './meishi/simul/lower-side-gives-way';
import { rule as simulOnlyWhenMirrored } from './meishi/simul/only-when-mirrored';
import { rule as simulRightGivesLeftReceives } from './meishi/simul/right-gives-left-receives';
import { rule as simulHolderAsTray } from './meishi/simul/holder-as-tray';
import { rule as simulAimAtTheirHolder } from './meishi/simul/aim-at-their-holder';
import { rule as simulRightHandJoins } from './meishi/simul/right-hand-joins';
import { rule as receiveKeepHigh } from './meishi/receive/keep-high';
import { rule as orderJuniorOrSellerFirst } from './meishi/order/junior-or-seller-first';
import { rule as bowKeirei } from './bow/angle/keirei';
import { rule as seatKamiza } from './seat/meeting/kamiza';
import { rule as seatOperatePanel } from './seat/lift/operate-panel';
import { rule as seatEntryOrder } from './seat/lift/entry-order';
import { rule as seatSendoff } from './seat/sendoff/bow-until-closed';
import { rule as prepareEnoughCards } from './meishi/prepare/enough-cards';
import { rule as runoutSayRunOut } from './meishi/runout/say-run-out';
import { rule as runoutIntroduceVerbally } from './meishi/runout/introduce-verbally';
import { rule as runoutAskBeforeMailing } from './meishi/runout/ask-before-mailing';
import { rule as mailSameDay } from './followup/mail/same-day';
import { rule as prepareCleanCards } from './meishi/prepare/clean-cards';
import { rule as receiveNeverDrop } from './meishi/receive/never-drop';
import { rule as receiveDropRecovery } from './meishi/receive/drop-recovery';
import { rule as bowSaikeirei } from './bow/angle/saikeirei';
import { rule as bowMatchContext } from './bow/match-context';
import { rule as bowEshaku } from './bow/angle/eshaku';
import { rule as bowFromTheHips } from './bow/from-the-hips';
import { rule as bowTempo } from './bow/tempo';
import { rule as bowSpeechFirst } from './bow/speech-first';
import { rule as bowGaze } from './bow/gaze';
import { rule as bowHands } from './bow/hands';
import { rule as bowStopFirst } from './bow/stop-first';
import { rule as bowOneGoodBow } from './bow/one-good-bow';
import { rule as prepareCardholder } from './meishi/prepare/cardholder';
import { rule as prepareHolderUsableAsTray } from './meishi/prepare/holder-usable-as-tray';
import { rule as prepareHolderNotInTrousers } from './meishi/prepare/holder-not-in-trousers';
import { rule as prepareOwnDeckSeparate } from './meishi/prepare/own-deck-separate';
import { rule as prepareAppearance } from './meishi/prepare/appearance';
import { rule as nomikaiArriveOnTime } from './nomikai/arrive/on-time';
import { rule as nomikaiGuideSenior } from './nomikai/seat/guide-senior-to-kamiza';
import { rule as nomikaiShimoza } from './nomikai/seat/shimoza';
import { rule as nomikaiWaitDirected } from './nomikai/seat/wait-directed';
import { rule as nomikaiOrderSeniorsFirst } from './nomikai/order/seniors-first';
import { rule as declineThankThenReason } from './nomikai/decline/thank-then-reason';
import { rule as declineHandOverCup } from './nomikai/decline/hand-over-cup';
import { rule as declineStillToast } from './nomikai/decline/still-toast';
import { rule as safetyNoCoercion } from './nomikai/safety/no-coercion';
import { rule as safetyNoDriving } from './nomikai/safety/no-driving';
import { rule as safetyKeepControl } from './nomikai/safety/keep-control';
import { rule as closeJoinNakajime } from './nomikai/close/join-nakajime';
import { rule as closeClapPattern } from './nomikai/close/clap-pattern';
import { rule as closeNotBeforeNakajime } from './nomikai/close/not-before-nakajime';
import { rule as payOfferToPay } from './nomikai/pay/offer-to-pay';
import { rule as payGochisosama } from './nomikai/pay/gochisosama';
import { rule as leaveSecondParty } from './nomikai/leave/second-party-optional';
import { rule as leaveTakeLeave } from './nomikai/leave/take-leave-properly';
import { rule as thanksNextMorning } from './nomikai/thanks/next-morning';
import { rule as thanksBeSpecific } from './nomikai/thanks/be-specific';
import { rule as seatTaxi } from './seat/taxi/behind-driver';
import type { ScoredRule } from './rule';

/** Raised whenever a rule's judgement or weight changes, so that old scores can say what they were judged by. */
export const RULEBOOK_VERSION = 4;

/** The guide whose rules come first. */
export const GUIDE_URL =
  'https://expat.com/en/guide/asia/japan/tokyo/19843-expanding-your-professional-network-in-tokyo.html';

export const RULES: readonly ScoredRule[] = [
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
  orderStand,
  orderNoTableBetween,
  bowEshaku,
  bowKeirei,
  bowSaikeirei,
  bowMatchContext,
  bowFromTheHips,
  bowTempo,
  bowSpeechFirst,
  bowGaze,
  bowHands,
  bowStopFirst,
  bowOneGoodBow,
  seatEntryOrder,
  seatOperatePanel,
  seatKamiza,
  orderVisitorFirst,
  orderJuniorOrSellerFirst,
  orderPreemptedReceiveFirst,
  simulLowerSideGivesWay,
  presentOrientation,
  presentTurnBeforeOffer,
  presentTwoHands,
  presentFingersOffText,
  presentChestHeight,
  presentSlightlyLower,
  presentOverHolder,
  presentJapaneseSideUp,
  presentFaceSquare,
  presentNoTalkingToTheFloor,
  presentNeverToss,
  presentStepBackBow,
  presentCompanyThenName,
  presentSlightBow,
  presentEyeContact,
  presentDistance,
  presentClosingPhrase,
  simulOnlyWhenMirrored,
  simulRightGivesLeftReceives,
  simulAimAtTheirHolder,
  simulHolderAsTray,
  simulRightHandJoins,
  runoutSayRunOut,
  receiveTwoHands,
  receiveNeverDrop,
  receiveDropRecovery,
  receiveChodai,
  receiveReadAFewSeconds,
  receiveKeepHigh,
  receiveFingersOffPrint,
  receiveSmallBow,
  receiveConfirmName,
  receiveNoNameJokes,
  runoutIntroduceVerbally,
  afterOnTableDuringMeeting,
  afterSingleCardOnHolder,
  afterEndsInCardholder,
  afterLeaveNoneBehind,
  seatSendoff,
  kanpaiWait,
  kanpaiSayKanpai,
  kanpaiLowerGlass,
  kanpaiSupportHand,
  kanpaiGentle,
  kanpaiAfterSenior,
  kanpaiSipBeforeTable,
  talkKeepKeigo,
  talkNoGrievance,
  talkSafeTopics,
  talkPhoneAway,
  thanksNextMorning,
  thanksBeSpecific,
  languageBusinessJapanese,
  pourWatchGlasses,
  pourRankOrder,
  pourAskFirst,
  pourTwoHands,
  pourLabelUp,
  pourNoUnderhand,
  pourNoRimContact,
  pourFillLevel,
  pourFlaskHandling,
  pourNotOwnGlass,
  pourEmptyHandedRounds,
  receiveMakeRoom,
  receiveLiftGlass,
  pouredTwoHands,
  receiveThankAndSip,
  receiveOfferBack,
  runoutAskBeforeMailing,
  mailSameDay,
  nomikaiArriveOnTime,
  nomikaiGuideSenior,
  nomikaiWaitDirected,
  nomikaiShimoza,
  nomikaiOrderSeniorsFirst,
  declineStillToast,
  declineThankThenReason,
  declineHandOverCup,
  safetyNoCoercion,
  safetyNoDriving,
  safetyKeepControl,
  closeJoinNakajime,
  closeClapPattern,
  closeNotBeforeNakajime,
  payOfferToPay,
  seatTaxi,
  payGochisosama,
  leaveSecondParty,
  leaveTakeLeave,
];

const BY_ID: ReadonlyMap<RuleId, ScoredRule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function findRule(id: RuleId): ScoredRule | undefined {
  return BY_ID.get(id);
}

/** Finds a rule that must exist; an id that no rule has is a fault in the caller. */
export function ruleById(id: RuleId): ScoredRule {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`There is no rule "${id}".`);
  return rule;
}

/** Every page that a rule cites, each once: what the app may offer to open. */
export const sourceUrls: readonly string[] = [
  ...new Set([GUIDE_URL, ...RULES.flatMap(({ sources }) => sources.map(({ url }) => url))]),
];
