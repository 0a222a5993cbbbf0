/** What is judged at a party, and what is owed after a meeting or an evening. In the order in which one meets it. */
import { rule as languageBusinessJapanese } from '../followup/language/business-japanese';
import { rule as mailSameDay } from '../followup/mail/same-day';
import { rule as runoutAskBeforeMailing } from '../meishi/runout/ask-before-mailing';
import { rule as nomikaiArriveOnTime } from '../nomikai/arrive/on-time';
import { rule as closeClapPattern } from '../nomikai/close/clap-pattern';
import { rule as closeJoinNakajime } from '../nomikai/close/join-nakajime';
import { rule as closeNotBeforeNakajime } from '../nomikai/close/not-before-nakajime';
import { rule as declineHandOverCup } from '../nomikai/decline/hand-over-cup';
import { rule as declineStillToast } from '../nomikai/decline/still-toast';
import { rule as declineThankThenReason } from '../nomikai/decline/thank-then-reason';
import { rule as kanpaiAfterSenior } from '../nomikai/kanpai/after-senior';
import { rule as kanpaiGentle } from '../nomikai/kanpai/gentle';
import { rule as kanpaiLowerGlass } from '../nomikai/kanpai/lower-glass';
import { rule as kanpaiSayKanpai } from '../nomikai/kanpai/say-kanpai';
import { rule as kanpaiSipBeforeTable } from '../nomikai/kanpai/sip-before-table';
import { rule as kanpaiSupportHand } from '../nomikai/kanpai/support-hand';
import { rule as kanpaiWait } from '../nomikai/kanpai/wait';
import { rule as leaveSecondParty } from '../nomikai/leave/second-party-optional';
import { rule as leaveTakeLeave } from '../nomikai/leave/take-leave-properly';
import { rule as nomikaiOrderSeniorsFirst } from '../nomikai/order/seniors-first';
import { rule as payGochisosama } from '../nomikai/pay/gochisosama';
import { rule as payOfferToPay } from '../nomikai/pay/offer-to-pay';
import { rule as pourAskFirst } from '../nomikai/pour/ask-first';
import { rule as pourEmptyHandedRounds } from '../nomikai/pour/empty-handed-rounds';
import { rule as pourFillLevel } from '../nomikai/pour/fill-level';
import { rule as pourFlaskHandling } from '../nomikai/pour/flask-handling';
import { rule as pourLabelUp } from '../nomikai/pour/label-up';
import { rule as pourNoRimContact } from '../nomikai/pour/no-rim-contact';
import { rule as pourNoUnderhand } from '../nomikai/pour/no-underhand';
import { rule as pourNotOwnGlass } from '../nomikai/pour/not-own-glass';
import { rule as pourRankOrder } from '../nomikai/pour/rank-order';
import { rule as pourTwoHands } from '../nomikai/pour/two-hands';
import { rule as pourWatchGlasses } from '../nomikai/pour/watch-glasses';
import { rule as receiveLiftGlass } from '../nomikai/receive/lift-glass';
import { rule as receiveMakeRoom } from '../nomikai/receive/make-room';
import { rule as receiveOfferBack } from '../nomikai/receive/offer-back';
import { rule as receiveThankAndSip } from '../nomikai/receive/thank-and-sip';
import { rule as pouredTwoHands } from '../nomikai/receive/two-hands';
import { rule as safetyKeepControl } from '../nomikai/safety/keep-control';
import { rule as safetyNoCoercion } from '../nomikai/safety/no-coercion';
import { rule as safetyNoDriving } from '../nomikai/safety/no-driving';
import { rule as nomikaiGuideSenior } from '../nomikai/seat/guide-senior-to-kamiza';
import { rule as nomikaiShimoza } from '../nomikai/seat/shimoza';
import { rule as nomikaiWaitDirected } from '../nomikai/seat/wait-directed';
import { rule as talkKeepKeigo } from '../nomikai/talk/bureiko-keep-keigo';
import { rule as talkNoGrievance } from '../nomikai/talk/bureiko-no-grievance';
import { rule as talkPhoneAway } from '../nomikai/talk/phone-away';
import { rule as talkSafeTopics } from '../nomikai/talk/safe-topics';
import { rule as thanksBeSpecific } from '../nomikai/thanks/be-specific';
import { rule as thanksNextMorning } from '../nomikai/thanks/next-morning';
import { rule as seatTaxi } from '../seat/taxi/behind-driver';
import type { ScoredRule } from '../rule';

export const EVENING: readonly ScoredRule[] = [
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
