/** They beat you to it: what the learner is told before, its parts, its ends, and help for the moment. */
import type { s05 as english } from '../en/s05';

export const s05: Readonly<Record<keyof typeof english, string>> = {
  's05.title': '先に差し出されたら',
  's05.summary': '廊下で、ご挨拶したかった方が、すでに名刺を手にしてこちらへ来ます。',
  's05.briefing.who': 'あなたは株式会社エトワール営業部のカミーユ・デュラン。東雲精機技術部の高橋志津子部長に、ご挨拶したいと思っています。',
  's05.briefing.where': '休憩時間、セミナー会場の前の廊下。約束はしていません。',
  's05.briefing.expected': '相手のほうが目上なので、本来はこちらから先に差し出します。ところが、相手のほうが早いようです。名刺入れは内ポケットにあります。',
  's05.beat.corridor': '廊下',
  's05.beat.entrance': '相手が近づく',
  's05.beat.receiving': '先に差し出される',
  's05.beat.reading': '名刺を読む',
  's05.beat.offering': 'こちらから差し出す',
  's05.beat.handover': '名刺を渡す',
  's05.beat.closing': '別れの挨拶',
  's05.end.complete': '礼をして別れました。',
  's05.end.left-early': '名刺交換が終わる前に、その場を離れました。',
  's05.end.called-away': '高橋さんは、セミナーに呼び戻されました。',
  'hint.s05.holder': '名刺入れは手もとにありますか。今のうちに一枚出しておきましょう。',
  'hint.s05.ready': '用意ができました。廊下の様子に気を配りましょう。',
  'hint.s05.face': '名刺を手に近づいてきます。相手を見ましょう。',
  'hint.s05.tuck': '先を越されました。名刺を持つ手を開き、名刺入れの下へ滑り込ませましょう。',
  'hint.s05.take': '「お先に頂戴いたします」と言い、両手で受け取りましょう。',
  'hint.s05.leave': 'お礼を述べ、一礼しましょう。',
};
