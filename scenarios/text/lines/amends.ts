/** What the learner says to make good: no card left, or one that lay on the floor. */
import { writeLines } from './write-line';

export const AMENDS_LINES = writeLines({
  p14: {
    ja: '[申|もう]し[訳|わけ]ございません。あいにく[名刺|めいし]を[切|き]らしておりまして。',
    romaji: 'Mōshiwake gozaimasen. Ainiku meishi o kirashite orimashite.',
    tokens: 'excuse apology no-card ran-out',
    register: 'kenjōgo',
    en: 'I am very sorry, I have unfortunately run out of cards.',
    fr: 'Toutes mes excuses, je n’ai malheureusement plus de cartes.',
  },
  p15: {
    ja: '[後日|ごじつ]、[改|あらた]めて[名刺|めいし]をお[送|おく]りしてもよろしいでしょうか。',
    romaji: 'Gojitsu, aratamete meishi o o-okuri shite mo yoroshii deshō ka.',
    tokens: 'ask-to-send',
    register: 'kenjōgo',
    en: 'May I send you my card in the coming days?',
    fr: 'Puis-je vous envoyer ma carte ces prochains jours ?',
  },
  'mail.oishi': {
    ja: '[大石|おおいし][様|さま]、[本日|ほんじつ]はお[時間|じかん]をいただき、[誠|まこと]にありがとうございました。[名刺|めいし]は[書状|しょじょう]にてお[送|おく]りいたします。',
    romaji: 'Ōishi-sama, honjitsu wa o-jikan o itadaki, makoto ni arigatō gozaimashita. Meishi wa shojō nite o-okuri itashimasu.',
    tokens: 'mail thanks',
    register: 'kenjōgo',
    en: 'Dear Mr Ōishi, thank you very much for your time today. My card will follow by letter.',
    fr: 'Monsieur Ōishi, je vous remercie vivement du temps que vous m’avez accordé aujourd’hui. Ma carte vous parviendra par courrier.',
  },
  p18: {
    ja: '[大変|たいへん][失礼|しつれい]いたしました。[新|あたら]しいものをお[渡|わた]しいたします。',
    romaji: 'Taihen shitsurei itashimashita. Atarashii mono o o-watashi itashimasu.',
    tokens: 'excuse apology fresh',
    register: 'kenjōgo',
    en: 'I do apologise. Let me give you a fresh one.',
    fr: 'Toutes mes excuses. Je vous en remets une neuve.',
  },
  p18b: {
    ja: '[大切|たいせつ]なお[名刺|めいし]を、[大変|たいへん][失礼|しつれい]いたしました。',
    romaji: 'Taisetsu na o-meishi o, taihen shitsurei itashimashita.',
    tokens: 'excuse apology',
    register: 'kenjōgo',
    en: 'I do apologise for what happened to your card.',
    fr: 'Toutes mes excuses pour votre carte.',
  },
});
