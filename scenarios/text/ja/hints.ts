/** Help for the moment, in the first visit: what is asked now, never which key to press. */
import type { hints as english } from '../en/hints';

export const hints: Readonly<Record<keyof typeof english, string>> = {
  'hint.s03.lobby.coat': 'もう建物の中です。進む前にコートを脱ぎ、腕に掛けましょう。',
  'hint.s03.lobby.phone': '携帯電話の音は切ってありますか。今のうちです。',
  'hint.s03.lobby.clock': '時計を見ましょう。二時の五分ほど前が、受付へ向かう頃合いです。',
  'hint.s03.lobby.desk': '時間です。受付へ進みましょう。',
  'hint.s03.lobby.announce': '名乗って、誰を訪ねてきたのかを伝えましょう。',
  'hint.s03.lobby.follow': '木村さんについて廊下へ進みましょう。',
  'hint.s03.waiting.seat': '勧められた席に座りましょう。',
  'hint.s03.waiting.holder': '時間のあるうちに名刺入れを出しましょう。',
  'hint.s03.waiting.card': '名刺を一枚抜き、名刺入れに載せておきましょう。',
  'hint.s03.waiting.ready': '用意はできました。落ち着いて待ちましょう。やがて扉が開きます。',
  'hint.s03.entrance.rise': '相手が入ってきます。立ちましょう。',
  'hint.s03.entrance.round-table': '机の空いている側へ回りましょう。二人の間に何も挟まないように。',
  'hint.s03.greeting.bow':
    '二歩ほど手前で向き合い、まず言葉で挨拶を。それから三十度ほど体を倒し、ゆっくり起きましょう。',
  'hint.s03.offering.draw': 'そろそろ名刺を手に持ちましょう。',
  'hint.s03.offering.near': '少し遠いようです。一歩近づきましょう。',
  'hint.s03.offering.face': '日本語の面を上にしましょう。',
  'hint.s03.offering.turn': '文字はどちらを向いていますか。相手が読める向きに回しましょう。',
  'hint.s03.offering.eyes': '手もとではなく、相手を見ましょう。',
  'hint.s03.offering.extend': '両手で下の両角を持ち、胸の高さで差し出しながら、会社名と名前を名乗りましょう。',
  'hint.s03.handover.release':
    '受け取られるときに軽く礼を。相手が持ったら静かに手を離し、「よろしくお願いいたします」と結びましょう。',
  'hint.s03.receiving.both-hands': '相手の名刺が来ます。両手で下の両角を受け取り、「頂戴いたします」と言いましょう。',
  'hint.s03.reading.look': '手に持ったまま読みましょう。急ぐことはありません。',
  'hint.s03.reading.name': '名前を声に出して確かめるか、読み方を尋ねましょう。',
  'hint.s03.reading.wait': '席を勧められるまで、名刺は手に持っていましょう。',
  'hint.s03.seating.sit': '席を勧められました。ひと言添えて座りましょう。',
  'hint.s03.seating.place': '相手の名刺を、机か名刺入れの上に、自分から読める向きで置きましょう。',
  'hint.s03.meeting.listen': '相手を見て話を聞きましょう。名刺はそのままに。',
  'hint.s03.closing.store': '打ち合わせが終わりました。名刺を名刺入れに収めましょう。',
  'hint.s03.closing.thanks': '時間をいただいたお礼を言いましょう。',
  'hint.s03.closing.leave': '机の上を一度見渡してから、扉へ向かいましょう。',
  'hint.s03.leaving.go': '以上です。帰ってかまいません。',
  'hint.s03.forgotten.take': '名刺を置き忘れていました。両手で受け取り、お礼を言って名刺入れに収めましょう。',
};
