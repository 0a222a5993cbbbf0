/** A card on the floor, and the deep bow. */
import type { RuleTexts } from '../rule-text';

export const rulesFallen: RuleTexts = {
  'meishi.receive.never-drop': {
    title: '名刺を落とさない',
    statement: '名刺を落としません。まして踏んではいけません。',
    principle: '名刺はその人自身です。',
    why: '名前の載った一枚を床に落とすのは、その人を床に落とすのと同じです。口には出さなくても、居合わせた誰もがそう感じます。',
    advice: '片手を離す前にもう片方の手を添え、縁の手ごたえを感じるまで名刺を見ていましょう。',
    happened: {
      met: 'あなたの不注意で落ちた名刺はありませんでした。',
      'partly.own': '自分の名刺を落としました。',
      'partly.holder': '名刺入れを落とし、名刺が床に散らばりました。',
      'missed.theirs': '相手の名刺を落としました。',
      'missed.trodden': '名刺を踏みました。',
      missed: '名刺が落ちました。',
    },
  },
  'meishi.receive.drop-recovery': {
    title: '落としてしまったら',
    statement: '立ち止まり、すぐにお詫びし、ひざを折って両手で拾います。自分の名刺なら新しいものに替え、床に落ちたものは渡しません。',
    principle: '落としたことは許されても、そのあとの振る舞いは覚えられています。',
    why: 'すぐにお詫びすれば、相手に気まずい思いをさせずにすみます。この手順を定めた出典はありません。きれいな名刺、両手、お詫びの礼から導いたもので、秒数はここで決めた目安です。',
    advice: '半秒止まり、「大変失礼いたしました」と深く一礼。それから、背中ではなくひざを曲げましょう。',
    happened: {
      met: 'すぐにお詫びし、{seconds}秒後に両手で拾いました。',
      'partly.laughed': '落としたことを笑ってごまかしました。',
      'partly.words': '両手で拾いましたが、お詫びが遅れたか、ありませんでした。',
      'partly.lying': 'お詫びはしましたが、両手で拾いませんでした。',
      'partly.slow': 'お詫びはしましたが、拾うまでに{seconds}秒かかりました。',
      'missed.handed': '床に落ちた名刺を渡しました。',
      missed: 'お詫びもせず、両手で拾いもしませんでした。',
    },
  },
  'meishi.prepare.clean-cards': {
    title: 'きれいな名刺だけを渡す',
    statement: '折れや汚れのない名刺を差し出します。',
    principle: '名前の載ったものは、細かいところまで見られます。',
    why: '角の折れや汚れは、相手をその程度に見ていると伝えてしまいます。',
    advice: '補充のときに傷んだ名刺を抜きましょう。床に触れた名刺は、上着にしまったままにします。',
    happened: {
      met: 'きれいな名刺を渡しました。',
      partly: '机に落とした名刺を渡しました。',
      missed: '床に落ちた名刺を渡しました。',
      'met.packed': '入れた名刺はどれも平らできれいでした。',
      'partly.packed': '折れた名刺を{bent}枚入れました。',
      'missed.packed': '汚れた名刺を{stained}枚入れました。',
    },
  },
  'bow.angle.saikeirei': {
    title: '最敬礼は四十五度',
    statement: 'お詫びや大切な方とのお別れには、四十五度ほどの礼をします。',
    principle: '礼の深さが、気持ちの重さを表します。',
    why: '浅い礼を添えたお詫びは、決まり文句に聞こえます。低い姿勢で二、三秒とどまって、初めて伝わります。',
    advice: '腰から折り、視線が足もとの一メートル先に落ちたら、二呼吸とどまり、ゆっくり起きましょう。',
    happened: {
      met: '最敬礼の角度は{degrees}度でした。',
      'partly.shallow': '最敬礼の角度は{degrees}度で、浅めでした。',
      'partly.deep': '最敬礼の角度は{degrees}度で、お詫びとしても深すぎました。',
      'missed.none': '最敬礼が求められる場面で、礼をしませんでした。',
      missed: '最敬礼が求められる場面でしたが、角度は{degrees}度でした。',
    },
  },
  'bow.match-context': {
    title: '場面に合った礼',
    statement: 'すれ違いや名刺の受け渡しは十五度、挨拶は三十度、お詫びや大切な客先とのお別れは四十五度です。',
    principle: '礼は、過ぎても足りなくても、場に合いません。',
    why: '廊下での最敬礼は何事かと思わせ、失敗のあとの会釈は、気づいていないのかと思わせます。',
    advice: 'すれ違っただけか、挨拶か、お詫びか。相手との間に何があったかで、深さは決まります。',
    happened: {
      met: '{degrees}度の礼は、場面に合っていました。',
      'partly.shallow': '{wanted}度の場面で、礼は{degrees}度でした。',
      'partly.deep': '{wanted}度の場面で、礼は{degrees}度でした。',
      'missed.none': '礼が求められる場面で、礼をしませんでした。',
      missed: '{wanted}度の場面で、礼は{degrees}度でした。',
    },
  },
};
