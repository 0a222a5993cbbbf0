/** What the learner can say well. Names come from the learner's own card. */
import { writeLines } from './write-line';

export const LEARNER_LINES = writeLines({
  p01: {
    ja: 'はじめまして。', romaji: 'Hajimemashite.', tokens: 'first-greeting', register: 'teineigo',
    en: 'Pleased to meet you.', fr: 'C’est un plaisir de vous rencontrer.',
  },
  p02: {
    ja: '{company}、{department}の{name}と[申|もう]します。', romaji: '{company}, {department} no {name} to mōshimasu.',
    tokens: 'company name humble', register: 'kenjōgo',
    en: 'I am {name}, {department}, {company}.', fr: 'Je m’appelle {name}, société {company}, {department}.',
  },
  p03: {
    ja: 'よろしくお[願|ねが]いいたします。', romaji: 'Yoroshiku onegai itashimasu.', tokens: 'closing', register: 'kenjōgo',
    en: 'I look forward to working with you.', fr: 'Au plaisir de travailler avec vous.',
  },
  p04: {
    ja: 'どうぞよろしくお[願|ねが]い[申|もう]し[上|あ]げます。', romaji: 'Dōzo yoroshiku onegai mōshiagemasu.',
    tokens: 'closing', register: 'kenjōgo',
    en: 'I would be most grateful for your support.', fr: 'Votre soutien me serait précieux.',
  },
  p05: {
    ja: '[頂戴|ちょうだい]いたします。', romaji: 'Chōdai itashimasu.', tokens: 'chodai', register: 'kenjōgo',
    en: 'Thank you, I accept it with respect.', fr: 'Je la reçois avec respect, merci.',
  },
  p06: {
    ja: '[頂戴|ちょうだい]します。', romaji: 'Chōdai shimasu.', tokens: 'chodai', register: 'kenjōgo',
    en: 'Thank you, I accept it.', fr: 'Je la reçois, merci.',
  },
  p07: {
    ja: 'お[先|さき]に[頂戴|ちょうだい]いたします。', romaji: 'O-saki ni chōdai itashimasu.', tokens: 'chodai excuse', register: 'kenjōgo',
    en: 'Allow me to take yours first.', fr: 'Permettez que je prenne la vôtre en premier.',
  },
  p08: {
    ja: '[申|もう]し[遅|おく]れました。[私|わたくし]、{company}の{family}と[申|もう]します。',
    romaji: 'Mōshiokuremashita. Watakushi, {company} no {family} to mōshimasu.',
    tokens: 'excuse company name humble', register: 'kenjōgo',
    en: 'I should have introduced myself sooner. I am {family}, of {company}.',
    fr: 'J’aurais dû me présenter plus tôt. {family}, de la société {company}.',
  },
  p09: {
    ja: 'ご[挨拶|あいさつ]が[遅|おく]れまして、[失礼|しつれい]いたしました。',
    romaji: 'Go-aisatsu ga okuremashite, shitsurei itashimashita.', tokens: 'excuse late', register: 'kenjōgo',
    en: 'Forgive me for greeting you late.', fr: 'Veuillez m’excuser de vous saluer si tard.',
  },
  p10: {
    ja: '[田中|たなか][様|さま]でいらっしゃいますね。', romaji: 'Tanaka-sama de irasshaimasu ne.', tokens: 'confirm', register: 'sonkeigo',
    en: 'Mr Tanaka, if I have that right?', fr: 'Vous êtes bien M. Tanaka, n’est-ce pas ?',
  },
  'p10.sato': {
    ja: '[佐藤|さとう][様|さま]でいらっしゃいますね。', romaji: 'Satō-sama de irasshaimasu ne.', tokens: 'confirm', register: 'sonkeigo',
    en: 'Mr Satō, if I have that right?', fr: 'Vous êtes bien M. Satō, n’est-ce pas ?',
  },
  p11: {
    ja: '[恐|おそ]れ[入|い]りますが、お[名前|なまえ]は[何|なん]とお[読|よ]みすればよろしいでしょうか。',
    romaji: 'Osoreirimasu ga, o-namae wa nan to o-yomi sureba yoroshii deshō ka.', tokens: 'ask-reading', register: 'kenjōgo',
    en: 'Excuse me, how should I read your name?', fr: 'Excusez-moi, comment dois-je lire votre nom ?',
  },
  p14: {
    ja: '[申|もう]し[訳|わけ]ございません。あいにく[名刺|めいし]を[切|き]らしておりまして。',
    romaji: 'Mōshiwake gozaimasen. Ainiku meishi o kirashite orimashite.', tokens: 'excuse no-card', register: 'kenjōgo',
    en: 'I am very sorry, I have unfortunately run out of cards.', fr: 'Toutes mes excuses, je n’ai malheureusement plus de cartes.',
  },
  p22: {
    ja: 'どうぞこちらへお[掛|か]けください。', romaji: 'Dōzo kochira e o-kake kudasai.', tokens: 'invite', register: 'sonkeigo',
    en: 'Please take this seat.', fr: 'Je vous en prie, asseyez-vous ici.',
  },
  p23: {
    ja: '[本日|ほんじつ]はお[時間|じかん]をいただき、ありがとうございます。',
    romaji: 'Honjitsu wa o-jikan o itadaki, arigatō gozaimasu.', tokens: 'thanks', register: 'kenjōgo',
    en: 'Thank you for your time today.', fr: 'Merci de m’accorder de votre temps aujourd’hui.',
  },
  p23c: {
    ja: '[本日|ほんじつ]はお[時間|じかん]をいただき、ありがとうございました。',
    romaji: 'Honjitsu wa o-jikan o itadaki, arigatō gozaimashita.', tokens: 'thanks farewell', register: 'kenjōgo',
    en: 'Thank you for the time you gave me today.', fr: 'Merci du temps que vous m’avez accordé aujourd’hui.',
  },
  p61: {
    ja: 'こちらこそ、よろしくお[願|ねが]いいたします。', romaji: 'Kochira koso, yoroshiku onegai itashimasu.',
    tokens: 'closing reply', register: 'kenjōgo', en: 'The pleasure is mine.', fr: 'Tout le plaisir est pour moi.',
  },
  p62: {
    ja: '{company}の{family}と[申|もう]します。[購買部|こうばいぶ]の[佐藤|さとう][様|さま]と[十四時|じゅうよじ]にお[約束|やくそく]をいただいております。',
    romaji: '{company} no {family} to mōshimasu. Kōbai-bu no Satō-sama to jūyo-ji ni o-yakusoku o itadaite orimasu.',
    tokens: 'appointment company name humble', register: 'kenjōgo',
    en: 'My name is {family}, of {company}. I have an appointment with Mr Satō of Purchasing at two o’clock.',
    fr: '{family}, de la société {company}. J’ai rendez-vous à quatorze heures avec M. Satō, du service achats.',
  },
  p63: {
    ja: 'お[名前|なまえ]を[伺|うかが]ってもよろしいでしょうか。', romaji: 'O-namae o ukagatte mo yoroshii deshō ka.',
    tokens: 'ask-name', register: 'kenjōgo', en: 'May I ask your name?', fr: 'Puis-je vous demander votre nom ?',
  },
  shitsurei: {
    ja: '[失礼|しつれい]いたします。', romaji: 'Shitsurei itashimasu.', tokens: 'excuse', register: 'kenjōgo',
    en: 'Excuse me.', fr: 'Je vous prie de m’excuser.',
  },
  arigatou: {
    ja: 'ありがとうございます。', romaji: 'Arigatō gozaimasu.', tokens: 'thanks', register: 'teineigo',
    en: 'Thank you very much.', fr: 'Je vous remercie.',
  },
});
