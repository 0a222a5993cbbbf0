/** What Satō Ken’ichi, section manager at Asanagi Shōji, says in the first visit. */
import { writeLines } from './write-line';

export const SATO_LINES = writeLines({
  's.greet.1': {
    ja: 'お[待|ま]たせいたしました。', romaji: 'O-matase itashimashita.', tokens: 'greeting', register: 'kenjōgo',
    en: 'Thank you for waiting.', fr: 'Merci d’avoir attendu.',
  },
  's.greet.2': {
    ja: 'お[待|ま]たせして[申|もう]し[訳|わけ]ございません。', romaji: 'O-matase shite mōshiwake gozaimasen.', tokens: 'greeting excuse',
    register: 'kenjōgo', en: 'I am sorry to have kept you waiting.', fr: 'Veuillez m’excuser de vous avoir fait attendre.',
  },
  's.greet.3': {
    ja: '[本日|ほんじつ]はお[越|こ]しいただき、ありがとうございます。', romaji: 'Honjitsu wa o-koshi itadaki, arigatō gozaimasu.',
    tokens: 'greeting thanks', register: 'sonkeigo', en: 'Thank you for coming today.', fr: 'Merci de votre visite aujourd’hui.',
  },
  's.name': {
    ja: '[朝凪商事|あさなぎしょうじ]、[購買部|こうばいぶ]の[佐藤健一|さとうけんいち]と[申|もう]します。よろしくお[願|ねが]いいたします。',
    romaji: 'Asanagi Shōji, kōbai-bu no Satō Ken’ichi to mōshimasu. Yoroshiku onegai itashimasu.',
    tokens: 'company department name humble closing', register: 'kenjōgo',
    en: 'I am Satō Ken’ichi, of the purchasing department, Asanagi Shōji. I look forward to working with you.',
    fr: 'Satō Ken’ichi, service achats d’Asanagi Shōji. Au plaisir de travailler avec vous.',
  },
  's.confirm-learner': {
    ja: '{family}[様|さま]でいらっしゃいますね。', romaji: '{family}-sama de irasshaimasu ne.', tokens: 'confirm', register: 'sonkeigo',
    en: '{family}, if I have that right?', fr: '{family}, c’est bien cela ?',
  },
  's.yes-sato': {
    ja: 'はい、[佐藤|さとう]でございます。', romaji: 'Hai, Satō de gozaimasu.', tokens: 'yes name', register: 'teineigo',
    en: 'Yes, Satō.', fr: 'Oui, Satō.',
  },
  's.repeat-name': {
    ja: '[改|あらた]めまして、[佐藤|さとう]と[申|もう]します。', romaji: 'Aratamemashite, Satō to mōshimasu.', tokens: 'name humble repeat',
    register: 'kenjōgo', en: 'Once again, my name is Satō.', fr: 'Permettez que je me présente à nouveau : Satō.',
  },
  's.invite.1': {
    ja: 'どうぞ、お[掛|か]けください。', romaji: 'Dōzo, o-kake kudasai.', tokens: 'invite', register: 'sonkeigo',
    en: 'Please, have a seat.', fr: 'Je vous en prie, asseyez-vous.',
  },
  's.invite.2': {
    ja: 'どうぞこちらへお[掛|か]けください。', romaji: 'Dōzo kochira e o-kake kudasai.', tokens: 'invite', register: 'sonkeigo',
    en: 'Please, take this seat.', fr: 'Prenez place ici, je vous en prie.',
  },
  's.talk.1': {
    ja: '[先日|せんじつ]お[送|おく]りいただいた[資料|しりょう]を[拝見|はいけん]いたしました。',
    romaji: 'Senjitsu o-okuri itadaita shiryō o haiken itashimashita.', tokens: 'talk', register: 'kenjōgo',
    en: 'I have read the documents you sent the other day.', fr: 'J’ai lu les documents que vous m’avez envoyés l’autre jour.',
  },
  's.talk.2': {
    ja: '[部内|ぶない]でも[評判|ひょうばん]がよく、[関心|かんしん]を[持|も]っております。',
    romaji: 'Bunai de mo hyōban ga yoku, kanshin o motte orimasu.', tokens: 'talk', register: 'kenjōgo',
    en: 'My department liked them, and we are interested.', fr: 'Mon service les a appréciés, et la proposition nous intéresse.',
  },
  's.talk.3': {
    ja: '[納期|のうき]について、もう[少|すこ]し[伺|うかが]えますでしょうか。',
    romaji: 'Nōki ni tsuite, mō sukoshi ukagaemasu deshō ka.', tokens: 'talk', register: 'kenjōgo',
    en: 'Could you tell me a little more about delivery times?', fr: 'Pourriez-vous m’en dire un peu plus sur les délais ?',
  },
  's.talk.4': {
    ja: '[社内|しゃない]で[検討|けんとう]いたしまして、[来週|らいしゅう]ご[連絡|れんらく]いたします。',
    romaji: 'Shanai de kentō itashimashite, raishū go-renraku itashimasu.', tokens: 'talk', register: 'kenjōgo',
    en: 'We will discuss it here and write to you next week.', fr: 'Nous en parlerons en interne et vous écrirons la semaine prochaine.',
  },
  's.close.1': {
    ja: 'では、[本日|ほんじつ]はこのあたりで。ありがとうございました。',
    romaji: 'De wa, honjitsu wa kono atari de. Arigatō gozaimashita.', tokens: 'thanks farewell', register: 'teineigo',
    en: 'Let us leave it there for today. Thank you very much.', fr: 'Restons-en là pour aujourd’hui. Merci beaucoup.',
  },
  's.close.2': {
    ja: '[本日|ほんじつ]はご[足労|そくろう]いただき、ありがとうございました。', romaji: 'Honjitsu wa go-sokurō itadaki, arigatō gozaimashita.',
    tokens: 'thanks farewell', register: 'sonkeigo',
    en: 'Thank you for coming all this way today.', fr: 'Merci d’avoir fait le déplacement aujourd’hui.',
  },
  's.please': { ja: 'どうぞ。', romaji: 'Dōzo.', tokens: 'invite', register: 'teineigo', en: 'Please.', fr: 'Je vous en prie.' },
  's.excuse': {
    ja: 'こちらから[失礼|しつれい]いたします。', romaji: 'Kochira kara shitsurei itashimasu.', tokens: 'excuse', register: 'kenjōgo',
    en: 'Excuse me for reaching across.', fr: 'Pardonnez-moi de passer par-dessus la table.',
  },
  's.thanks': {
    ja: 'ありがとうございます。', romaji: 'Arigatō gozaimasu.', tokens: 'thanks', register: 'teineigo',
    en: 'Thank you very much.', fr: 'Je vous remercie.',
  },
  's.chodai': {
    ja: '[頂戴|ちょうだい]いたします。', romaji: 'Chōdai itashimasu.', tokens: 'chodai', register: 'kenjōgo',
    en: 'Thank you, I accept it with respect.', fr: 'Je la reçois avec respect, merci.',
  },
});
