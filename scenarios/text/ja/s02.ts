/** The bow dojo: what the learner is told before, its parts, its ends, and help for the moment. */
import type { s02 as english } from '../en/s02';

export const s02: Readonly<Record<keyof typeof english, string>> = {
  's02.title': 'お辞儀の稽古（十五度、三十度、四十五度）',
  's02.summary': '何もない部屋、横の鏡、ともに礼をする講師。',
  's02.briefing.who': 'あなたは株式会社エトワールのカミーユ・デュラン。マナー講師の野村久美子さんに、稽古をつけてもらいます。',
  's02.briefing.where': '床に格子のある研修室。横の鏡に、自分の姿が映ります。',
  's02.briefing.expected': 'まず十五度、三十度、四十五度を一つずつ。次に講師が場面を告げ、あなたが選びます。三つ続けてできれば合格です。',
  's02.beat.stand': '立つ',
  's02.beat.eshaku': '会釈',
  's02.beat.keirei': '敬礼',
  's02.beat.saikeirei': '最敬礼',
  's02.beat.cards': '場面の札',
  's02.end.complete': '三つ続けてできました。合格です。',
  's02.end.not-yet': '札が尽きました。三つ続けては、また今度です。',
  's02.end.left-early': '稽古の途中で部屋を出ました。',
  'hint.s02.stand': '足をそろえ、手はももの脇に。講師の目を見ましょう。',
  'hint.s02.words': 'まず言葉を。言い終えてから礼をしましょう。',
  'hint.s02.eshaku': '十五度ほど。視線は床へ。',
  'hint.s02.keirei': '三十度です。一で下げ、二で止め、三、四で起きましょう。',
  'hint.s02.saikeirei': '四十五度で、たっぷり二秒止まりましょう。',
  'hint.s02.choose': 'この場面には、どの礼が合うでしょう。',
  'hint.s02.rise': '下げたときよりゆっくり起き、もう一度目を合わせましょう。',
};
