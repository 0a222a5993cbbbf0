/** Without a card: what is said, what is done the same day, and how it does not happen again. */
import type { RuleTexts } from '../rule-text';

export const rulesRunOut: RuleTexts = {
  'meishi.prepare.enough-cards': {
    title: '名刺は多めに持つ',
    statement: '訪問には十枚以上、また会う予定の人数の一・五倍以上の名刺を持っていきます。',
    principle: '予定になかった一人のために備えます。',
    why: '急な同席者もいれば、落とす一枚もあります。ちょうどの枚数では足りません。切らせば、誰かがあなたの名前を持ち帰れなくなります。',
    advice: '前の晩に補充し、自席に戻るたびにも足しておきましょう。',
    happened: {
      met: '自分の名刺を{cards}枚持っていました。',
      partly: '自分の名刺は{cards}枚しかありませんでした。',
      missed: '自分の名刺は{cards}枚で、会う人数に足りませんでした。',
    },
  },
  'meishi.runout.say-run-out': {
    title: '「忘れた」ではなく「切らしております」',
    statement: '名刺がないときは、相手の名刺を受け取るまでに、お詫びをして「切らしております」と伝えます。',
    principle: '相手を、予定外の人にしません。',
    why: '切らしたのは、多くの方に会ったからです。忘れたのは、この面会に心を向けなかったからと聞こえます。誰もが知る言い方で、誰もが救われます。',
    advice: '名刺を受け取る前に、三十度の礼とともに「申し訳ございません。あいにく名刺を切らしておりまして」と言いましょう。',
    happened: {
      met: 'お詫びをして、名刺を切らしていると伝えました。',
      'partly.late': '名刺を切らしていると伝えたのは、受け取って{seconds}秒後でした。',
      'partly.forgot': '先に「忘れました」と言ってしまいました。',
      'missed.forgot': '「忘れました」と言ってしまいました。',
      'missed.unsaid': '名刺を出せないわけを伝えませんでした。',
      missed: '名刺を切らしていると伝えたのは、受け取って{seconds}秒後でした。',
    },
  },
  'meishi.runout.introduce-verbally': {
    title: '口頭で名乗る',
    statement: '名刺がないときは、会社名、部署、氏名を十秒以内で伝えます。電話番号やアドレスは読み上げません。',
    principle: '頭に残るものだけを渡します。',
    why: 'はっきり聞こえた名前は残ります。数字は残らず、相手に筆記具を探させてしまいます。',
    advice: '会社名、部署、氏名を、落ち着いたひと息で。残りは、後日お送りする名刺に任せましょう。',
    happened: {
      met: '会社名、部署、氏名を{seconds}秒で伝えました。',
      'partly.incomplete': '会社名、部署、氏名のうち、伝えたのは{items}つでした。',
      'partly.slow': '会社名、部署、氏名を伝えるのに{seconds}秒かかりました。',
      'partly.dictated': '書くもののない相手に、番号を読み上げようとしました。',
      'missed.slow': '会社名、部署、氏名を伝えるのに{seconds}秒かかりました。',
      'missed.dictated': '番号を読み上げようとし、名乗りませんでした。',
      missed: '名乗りませんでした。',
    },
  },
  'meishi.runout.ask-before-mailing': {
    title: '伺ってから、送る',
    statement: '後日名刺をお送りしてよいか伺い、一営業日のうちに送ります。',
    principle: '約束の値打ちは、果たす日で決まります。',
    why: '伺うことで、覚えていただきたい気持ちが伝わります。届いた一枚が、それを本当にします。届かなければ、次の電話は「失礼ですが、どちら様でしょうか」から始まります。',
    advice: '「後日、改めて名刺をお送りしてもよろしいでしょうか」と伺い、その晩のうちに、一筆添えて投函しましょう。',
    happened: {
      met: '名刺をお送りしてよいか伺い、期日のうちに送りました。',
      'partly.unasked': '伺わずに名刺を送りました。',
      'partly.unsent': '名刺をお送りしてよいか伺いましたが、送りませんでした。',
      'partly.late': '名刺をお送りしてよいか伺いましたが、送るのが遅れました。',
      missed: '名刺をお送りしてよいか伺わず、送りもしませんでした。',
    },
  },
  'followup.mail.same-day': {
    title: 'お礼はその日のうちに',
    statement: 'お礼のメールは面会の当日、遅くとも翌日までに送ります。',
    principle: '感謝は冷めやすいものです。',
    why: 'その晩なら、まだ顔が浮かびます。二日後には、多くのメールの中の一通です。',
    advice: '帰る前に三行。お礼、印象に残った一つのこと、次の約束です。',
    happened: {
      met: '面会の{hours}時間後に、お礼を送りました。',
      partly: 'お礼を送ったのは、面会の{hours}時間後でした。',
      'missed.none': 'お礼を送りませんでした。',
      missed: 'お礼を送ったのは、面会の{hours}時間後でした。',
    },
  },
};
