/** What Kimura, at the reception desk of Asanagi Shōji, says. To a visitor she names her own manager without a title. */
import { writeLines } from './write-line';

export const KIMURA_LINES = writeLines({
  'k.welcome': {
    ja: 'いらっしゃいませ。',
    romaji: 'Irasshaimase.',
    tokens: 'greeting',
    register: 'sonkeigo',
    en: 'Welcome.',
    fr: 'Bonjour et bienvenue.',
  },
  'k.appointment': {
    ja: '[失礼|しつれい]ですが、お[約束|やくそく]でいらっしゃいますか。',
    romaji: 'Shitsurei desu ga, o-yakusoku de irasshaimasu ka.',
    tokens: 'prompt',
    register: 'sonkeigo',
    en: 'Excuse me, do you have an appointment?',
    fr: 'Excusez-moi, avez-vous rendez-vous ?',
  },
  'k.this-way': {
    ja: 'ご[案内|あんない]いたします。こちらへどうぞ。',
    romaji: 'Go-annai itashimasu. Kochira e dōzo.',
    tokens: 'guide',
    register: 'kenjōgo',
    en: 'Let me show you the way. This way, please.',
    fr: 'Je vous accompagne. Par ici, je vous prie.',
  },
  'k.sit': {
    ja: 'どうぞ[奥|おく]のお[席|せき]にお[掛|か]けください。',
    romaji: 'Dōzo oku no o-seki ni o-kake kudasai.',
    tokens: 'invite',
    register: 'sonkeigo',
    en: 'Please take the seat at the far side.',
    fr: 'Prenez place au fond, je vous en prie.',
  },
  'k.forgot': {
    ja: 'お[客様|きゃくさま]、お[忘|わす]れ[物|もの]でございます。',
    romaji: 'O-kyaku-sama, o-wasuremono de gozaimasu.',
    tokens: 'forgotten',
    register: 'teineigo',
    en: 'Excuse me, you have left this behind.',
    fr: 'Excusez-moi, vous avez oublié ceci.',
  },
  'k.another-day': {
    ja: '[申|もう]し[訳|わけ]ございません。[佐藤|さとう]は[次|つぎ]の[予定|よてい]に[入|はい]っておりまして、[日|ひ]を[改|あらた]めていただけますでしょうか。',
    romaji: 'Mōshiwake gozaimasen. Satō wa tsugi no yotei ni haitte orimashite, hi o aratamete itadakemasu deshō ka.',
    tokens: 'refuse late',
    register: 'kenjōgo',
    en: 'I am very sorry. Satō has gone on to his next appointment. Could we arrange another day?',
    fr: 'Toutes mes excuses. M. Satō est déjà à son rendez-vous suivant. Pourrions-nous convenir d’un autre jour ?',
  },
});
