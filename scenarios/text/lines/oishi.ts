/** What Ōishi Takashi, senior managing director at Asanagi Shōji, says. */
import { writeLines } from './write-line';

export const OISHI_LINES = writeLines({
  'o.greet.1': {
    ja: 'お[待|ま]たせしました。',
    romaji: 'O-matase shimashita.',
    tokens: 'greeting', register: 'kenjōgo',
    en: 'Thank you for waiting.',
    fr: 'Merci d’avoir attendu.',
  },
  'o.greet.2': {
    ja: 'ようこそお[越|こ]しくださいました。',
    romaji: 'Yōkoso o-koshi kudasaimashita.',
    tokens: 'greeting thanks', register: 'sonkeigo',
    en: 'Welcome, and thank you for coming.',
    fr: 'Bienvenue, et merci de votre visite.',
  },
  'oishi.i-see': {
    ja: 'そうですか。',
    romaji: 'Sō desu ka.',
    tokens: 'doubt', register: 'teineigo',
    en: 'I see.',
    fr: 'Je vois.',
  },
  'oishi.nothing-to-write': {
    ja: 'あいにく、[書|か]くものがなくて。',
    romaji: 'Ainiku, kaku mono ga nakute.',
    tokens: 'excuse', register: 'teineigo',
    en: 'I am afraid I have nothing to write with.',
    fr: 'Je crains de n’avoir rien pour écrire.',
  },
  'oishi.ask-name': {
    ja: '[失礼|しつれい]ですが、お[名前|なまえ]を[伺|うかが]ってもよろしいですか。',
    romaji: 'Shitsurei desu ga, o-namae o ukagatte mo yoroshii desu ka.',
    tokens: 'prompt', register: 'kenjōgo',
    en: 'Excuse me, may I ask your name?',
    fr: 'Excusez-moi, puis-je vous demander votre nom ?',
  },
  'oishi.gladly': {
    ja: 'ええ、お[待|ま]ちしております。',
    romaji: 'Ē, o-machi shite orimasu.',
    tokens: 'agree', register: 'kenjōgo',
    en: 'Gladly, I look forward to it.',
    fr: 'Volontiers, je l’attendrai.',
  },
});
