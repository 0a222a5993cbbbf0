/** What is judged from the first bow to the last: order, handing over, receiving, what becomes of cards. In the order in which one meets it. */
import { rule as bowFromTheHips } from '../bow/from-the-hips';
import { rule as bowEshaku } from '../bow/angle/eshaku';
import { rule as bowKeirei } from '../bow/angle/keirei';
import { rule as bowSaikeirei } from '../bow/angle/saikeirei';
import { rule as bowGaze } from '../bow/gaze';
import { rule as bowHands } from '../bow/hands';
import { rule as bowMatchContext } from '../bow/match-context';
import { rule as bowOneGoodBow } from '../bow/one-good-bow';
import { rule as bowSpeechFirst } from '../bow/speech-first';
import { rule as bowStopFirst } from '../bow/stop-first';
import { rule as bowTempo } from '../bow/tempo';
import { rule as afterEndsInCardholder } from '../meishi/after/ends-in-cardholder';
import { rule as afterLeaveNoneBehind } from '../meishi/after/leave-none-behind';
import { rule as afterOnTableDuringMeeting } from '../meishi/after/on-table-during-meeting';
import { rule as afterSingleCardOnHolder } from '../meishi/after/single-card-on-holder';
import { rule as orderJuniorOrSellerFirst } from '../meishi/order/junior-or-seller-first';
import { rule as orderNoTableBetween } from '../meishi/order/no-table-between';
import { rule as orderPreemptedReceiveFirst } from '../meishi/order/preempted-receive-first';
import { rule as orderStand } from '../meishi/order/stand';
import { rule as orderVisitorFirst } from '../meishi/order/visitor-first';
import { rule as presentChestHeight } from '../meishi/present/chest-height';
import { rule as presentClosingPhrase } from '../meishi/present/closing-phrase';
import { rule as presentCompanyThenName } from '../meishi/present/company-then-name';
import { rule as presentDistance } from '../meishi/present/distance';
import { rule as presentEyeContact } from '../meishi/present/eye-contact';
import { rule as presentFaceSquare } from '../meishi/present/face-square';
import { rule as presentFingersOffText } from '../meishi/present/fingers-off-text';
import { rule as presentJapaneseSideUp } from '../meishi/present/japanese-side-up';
import { rule as presentNeverToss } from '../meishi/present/never-toss';
import { rule as presentNoTalkingToTheFloor } from '../meishi/present/no-talking-to-the-floor';
import { rule as presentOrientation } from '../meishi/present/orientation';
import { rule as presentOverHolder } from '../meishi/present/over-holder';
import { rule as presentSlightBow } from '../meishi/present/slight-bow';
import { rule as presentSlightlyLower } from '../meishi/present/slightly-lower';
import { rule as presentStepBackBow } from '../meishi/present/step-back-bow';
import { rule as presentTurnBeforeOffer } from '../meishi/present/turn-before-offer';
import { rule as presentTwoHands } from '../meishi/present/two-hands';
import { rule as receiveChodai } from '../meishi/receive/chodai';
import { rule as receiveConfirmName } from '../meishi/receive/confirm-name';
import { rule as receiveDropRecovery } from '../meishi/receive/drop-recovery';
import { rule as receiveFingersOffPrint } from '../meishi/receive/fingers-off-print';
import { rule as receiveKeepHigh } from '../meishi/receive/keep-high';
import { rule as receiveNeverDrop } from '../meishi/receive/never-drop';
import { rule as receiveNoNameJokes } from '../meishi/receive/no-name-jokes';
import { rule as receiveReadAFewSeconds } from '../meishi/receive/read-a-few-seconds';
import { rule as receiveSmallBow } from '../meishi/receive/small-bow';
import { rule as receiveTwoHands } from '../meishi/receive/two-hands';
import { rule as runoutIntroduceVerbally } from '../meishi/runout/introduce-verbally';
import { rule as runoutSayRunOut } from '../meishi/runout/say-run-out';
import { rule as simulAimAtTheirHolder } from '../meishi/simul/aim-at-their-holder';
import { rule as simulHolderAsTray } from '../meishi/simul/holder-as-tray';
import { rule as simulLowerSideGivesWay } from '../meishi/simul/lower-side-gives-way';
import { rule as simulOnlyWhenMirrored } from '../meishi/simul/only-when-mirrored';
import { rule as simulRightGivesLeftReceives } from '../meishi/simul/right-gives-left-receives';
import { rule as simulRightHandJoins } from '../meishi/simul/right-hand-joins';
import { rule as seatEntryOrder } from '../seat/lift/entry-order';
import { rule as seatOperatePanel } from '../seat/lift/operate-panel';
import { rule as seatKamiza } from '../seat/meeting/kamiza';
import { rule as seatSendoff } from '../seat/sendoff/bow-until-closed';
import type { ScoredRule } from '../rule';

export const MEETING: readonly ScoredRule[] = [
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
];
