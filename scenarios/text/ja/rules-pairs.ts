/** Between two people: who is first, and what happens when both are. */
import type { RuleTexts } from '../rule-text';

export const rulesPairs: RuleTexts = {
  'meishi.order.preempted-receive-first': {
    title: '先に出されたら、先に受け取る',
    statement: '相手に先を越されたら、まず相手の名刺を受け取り、遅れを詫びて、数秒のうちに自分の名刺を差し出します。',
    principle: '差し出されたものを、先に受けます。',
    why: '自分の順番にこだわると、相手は名刺を持ったまま立ち続けることになります。ひと言の詫びが、崩れた順序を整えます。',
    advice: '自分の名刺を名刺入れの下に滑らせ、「お先に頂戴いたします」。読み終えたら「申し遅れました」と差し出しましょう。',
    happened: {
      met: '先に受け取って詫び、読み終えてから{seconds}秒で自分の名刺を出しました。',
      'partly.unsaid': '遅れは詫びましたが、「お先に」のひと言がありませんでした。',
      'partly.slow': '詫びはしましたが、読み終えてから名刺を出すまで{seconds}秒かかりました。',
      'missed.never': '相手の名刺を受け取り、自分の名刺は出しませんでした。',
      'missed.before': '相手が先に差し出していたのに、自分の名刺を先に渡しました。',
      'missed.silent': '遅れを詫びずに名刺を差し出しました。',
      missed: '自分の名刺を出したのは、読み終えて{seconds}秒後でした。',
    },
  },
  'meishi.simul.lower-side-gives-way': {
    title: '二枚が出合ったら譲る',
    statement: '双方が差し出したまま止まったら、目下の側が自分の名刺を名刺入れの下に引き、相手の名刺を先に受け取ります。',
    principle: '止まった二人のうち、動くのは目下です。',
    why: '差し出された二枚を誰も受け取らない時間は、長引くほど張り合いに見えてしまいます。',
    advice: '相手の名刺が見えたら自分の名刺をすぐに引き、「お先に頂戴いたします」と言いましょう。',
    happened: {
      met: '相手の名刺に道を譲りました。',
      partly: '譲るまで、二枚の名刺が{seconds}秒向かい合っていました。',
      'missed.stuck': '二枚の名刺が向かい合ったまま、譲りませんでした。',
      missed: '二枚の名刺が{seconds}秒向かい合っていました。',
    },
    sides: [
      '目下がすぐに引き、先に受け取るという教え方があります。',
      '目上が受け取るまで、差し出したまま待つという教え方もあります。',
      'ここでは譲れば満点とし、目上がもう手を伸ばしていればそれも認めます。',
    ],
  },
};
