/** When both cards cross at once. */
import type { RuleTexts } from '../rule-text';

export const rulesCrossing: RuleTexts = {
  'meishi.simul.only-when-mirrored': {
    title: '相手の手に合わせる',
    statement: '同時交換は、相手も片手で差し出したときだけ。両手には両手で応じます。',
    principle: '交換の形は、手を見て決めます。',
    why: '片方が片手、もう片方が両手では、名刺の置き場がなくなり、どちらかが引くことになります。',
    advice: '右手に名刺、左手に名刺入れ。その形が見えたら、同じように手を分けましょう。',
    happened: {
      met: '片手に片手で応じました。',
      partly: '相手より{seconds}秒早く、片手で差し出していました。',
      'missed.both': '片手に両手で応じ、相手は名刺を引くことになりました。',
      'missed.none': '差し出された名刺に応じませんでした。',
      missed: '相手より{seconds}秒も早く、片手で差し出していました。',
    },
  },
  'meishi.simul.right-gives-left-receives': {
    title: '右手で渡し、左手で受ける',
    statement: '同時交換では、右手で渡し、左手で受け取ります。',
    principle: '誰もが同じ手を使うので、腕が交わりません。',
    why: '左利きの人も同じ手を使います。逆の手で出すと、相手の手の行き場をふさいでしまいます。',
    advice: '歩み寄る前に、左の手のひらに名刺入れ、右手に名刺を用意しましょう。',
    happened: {
      met: '右手で渡しながら、左手で受けました。',
      'missed.swapped': '左手で差し出し、腕が交わるところでした。',
      missed: '名刺は行き違いませんでした。',
    },
  },
  'meishi.simul.holder-as-tray': {
    title: '名刺入れを受け皿に',
    statement: '左手に名刺入れを持ち、その上に相手の名刺を受けます。',
    principle: '名刺は、台の上に受けるものです。',
    why: '名刺入れがあれば相手は置き場所に迷わず、名刺は平らなまま汚れません。',
    advice: '名刺入れを水平に保ち、その真ん中を相手の名刺の下へ運びましょう。',
    happened: {
      met: '相手の名刺を名刺入れの上に受けました。',
      partly: '相手の名刺は、名刺入れの中心から{centimetres}センチずれて載りました。',
      'missed.bare': '素手で名刺を受け取りました。',
      missed: '相手の名刺は、名刺入れの中心から{centimetres}センチずれて載りました。',
    },
  },
  'meishi.simul.aim-at-their-holder': {
    title: '相手の名刺入れを目指す',
    statement: '低さを競わず、相手の名刺入れの上に自分の名刺を載せます。',
    principle: '置く場所が決まっていれば、低さを競わずにすみます。',
    why: '互いに下げ合えば、しまいには膝の高さになります。相手の名刺入れの高さが、ちょうどよい高さです。',
    advice: '相手の名刺入れの位置を見て、ひと息にそこへ運び、手を離しましょう。',
    happened: {
      met: '名刺をまっすぐ相手の名刺入れの上に置きました。',
      'partly.beside': '名刺は、相手の名刺入れの中心から{centimetres}センチずれました。',
      'partly.low': '途中で名刺が胸もとから{centimetres}センチ下がりました。',
      'missed.low': '下げ合いになり、名刺が胸もとから{centimetres}センチ下がりました。',
      'missed.never': '名刺は相手の名刺入れに届きませんでした。',
      missed: '名刺は、相手の名刺入れの中心から{centimetres}センチずれました。',
    },
  },
  'meishi.simul.right-hand-joins': {
    title: '空いた右手を添える',
    statement: '右手が空いたらすぐに添え、受け取った名刺を両手で持ちます。',
    principle: '片手でよいのは、もう片方がふさがっている間だけです。',
    why: '両手がふさがっているから、片手が許されます。その時が過ぎれば、片手のままでは失礼になります。',
    advice: '手を離したら、そのまま相手の名刺の角へ運びましょう。',
    happened: {
      met: '右手をすぐに添えました。',
      partly: '右手を添えたのは、空いてから{seconds}秒後でした。',
      'missed.none': '手を添える名刺がありませんでした。',
      missed: '相手の名刺を片手で持ったままでした。',
    },
  },
  'meishi.receive.keep-high': {
    title: '名刺を下げない',
    statement: '受け取った名刺は胸の高さで持って読み、へそより下へは下げません。',
    principle: '持つ高さに、扱いの丁寧さが表れます。',
    why: '礼をしたり話を聞いたりするうちに名刺が下がると、忘れられたように見えます。',
    advice: '腰から体を倒し、手の位置は動かさないようにしましょう。',
    happened: {
      met: '名刺を高く保ちました。',
      partly: '名刺がへそより{centimetres}センチ下がりました。',
      missed: '名刺がへそより{centimetres}センチ下がりました。',
    },
  },
};
