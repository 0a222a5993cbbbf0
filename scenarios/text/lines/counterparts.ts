/** What a counterpart says in any exchange, whoever it is. */
import { writeLines } from './write-line';

export const COUNTERPART_LINES = writeLines({
  'c.please': {
    ja: 'どうぞ。',
    romaji: 'Dōzo.',
    tokens: 'invite',
    register: 'teineigo',
    en: 'Please.',
    fr: 'Je vous en prie.',
  },
  'c.excuse': {
    ja: 'こちらから[失礼|しつれい]いたします。',
    romaji: 'Kochira kara shitsurei itashimasu.',
    tokens: 'excuse',
    register: 'kenjōgo',
    en: 'Excuse me for reaching across.',
    fr: 'Pardonnez-moi de passer par-dessus la table.',
  },
  'c.thanks': {
    ja: 'ありがとうございます。',
    romaji: 'Arigatō gozaimasu.',
    tokens: 'thanks',
    register: 'teineigo',
    en: 'Thank you very much.',
    fr: 'Je vous remercie.',
  },
  'c.chodai': {
    ja: '[頂戴|ちょうだい]いたします。',
    romaji: 'Chōdai itashimasu.',
    tokens: 'chodai',
    register: 'kenjōgo',
    en: 'Thank you, I accept it with respect.',
    fr: 'Je la reçois avec respect, merci.',
  },
  'c.confirm-learner': {
    ja: '{family}[様|さま]でいらっしゃいますね。',
    romaji: '{family}-sama de irasshaimasu ne.',
    tokens: 'confirm',
    register: 'sonkeigo',
    en: '{family}, if I have that right?',
    fr: '{family}, c’est bien cela ?',
  },
  'c.meet.1': {
    ja: '[失礼|しつれい]いたします。[少|すこ]しよろしいでしょうか。',
    romaji: 'Shitsurei itashimasu. Sukoshi yoroshii deshō ka.',
    tokens: 'greeting', register: 'kenjōgo',
    en: 'Excuse me. May I have a moment?',
    fr: 'Excusez-moi. Auriez-vous un instant ?',
  },
  'c.meet.2': {
    ja: '[先|さき]ほどはありがとうございました。',
    romaji: 'Sakihodo wa arigatō gozaimashita.',
    tokens: 'greeting thanks', register: 'teineigo',
    en: 'Thank you for earlier.',
    fr: 'Merci pour tout à l’heure.',
  },
  'c.oh': {
    ja: 'あ、[失礼|しつれい]いたしました。',
    romaji: 'A, shitsurei itashimashita.',
    tokens: 'excuse', register: 'kenjōgo',
    en: 'Oh, excuse me.',
    fr: 'Oh, pardonnez-moi.',
  },
  'c.leave': {
    ja: 'では、[失礼|しつれい]いたします。',
    romaji: 'De wa, shitsurei itashimasu.',
    tokens: 'excuse farewell', register: 'kenjōgo',
    en: 'If you will excuse me.',
    fr: 'Je vous prie de m’excuser.',
  },
});
