/** What Kobayashi tells the learner under her breath, at the beginning of a part of the evening, of what went wrong in the one before. */
import { writeLines } from './write-line';

const aside = { tokens: 'talk', register: 'teineigo' } as const;

export const EVENING_LAPSE_LINES = writeLines({
  'kb.lapse.seat': {
    ...aside, ja: 'さっきの[席|せき]のことですが、[次|つぎ]は[案内|あんない]されるまで[待|ま]ちましょうね。', romaji: 'Sakki no seki no koto desu ga, tsugi wa annai sareru made machimashō ne.',
    en: 'About the seats just now: next time, let us wait until we are shown to ours.', fr: 'Pour les places, tout à l’heure\u202f: la prochaine fois, attendons qu’on nous indique la nôtre.',
  },
  'kb.lapse.order': {
    ...aside, ja: 'ご[注文|ちゅうもん]は、まずお[客様|きゃくさま]から[伺|うかが]いましょう。', romaji: 'Go-chūmon wa, mazu okyaku-sama kara ukagaimashō.',
    en: 'With orders, let us ask our guests first.', fr: 'Pour les commandes, demandons d’abord à nos invités.',
  },
  'kb.lapse.kanpai': {
    ...aside, ja: '[乾杯|かんぱい]のときは、[私|わたし]を[見|み]て[合|あ]わせてくださいね。', romaji: 'Kanpai no toki wa, watashi o mite awasete kudasai ne.',
    en: 'At a toast, just watch me and do as I do.', fr: 'Pour trinquer, regardez-moi et faites comme moi.',
  },
  'kb.lapse.pour': {
    ...aside, ja: 'お[酌|しゃく]は、ひと[言|こと][伺|うかが]ってから、[両手|りょうて]でお[願|ねが]いしますね。', romaji: 'O-shaku wa, hitokoto ukagatte kara, ryōte de onegai shimasu ne.',
    en: 'Before you pour, a word to ask; and then with both hands, please.', fr: 'Avant de servir, un mot pour demander\u202f; puis à deux mains, s’il vous plaît.',
  },
  'kb.lapse.receive': {
    ...aside, ja: '[注|つ]いでいただくときは、グラスを[持|も]ち[上|あ]げて、[両手|りょうて]で[受|う]けましょう。', romaji: 'Tsuide itadaku toki wa, gurasu o mochiagete, ryōte de ukemashō.',
    en: 'When somebody pours for you, lift your glass and hold it in both hands.', fr: 'Quand on vous sert, levez votre verre et tenez-le à deux mains.',
  },
  'kb.lapse.decline': {
    ...aside, ja: 'お[断|ことわ]りするときは、まずお[礼|れい]、それからわけを。それで[十分|じゅうぶん][伝|つた]わりますよ。', romaji: 'O-kotowari suru toki wa, mazu o-rei, sorekara wake o. Sore de jūbun tsutawarimasu yo.',
    en: 'When you decline: thanks first, then the reason. That is all it takes.', fr: 'Pour refuser\u202f: d’abord merci, puis la raison. Cela suffit tout à fait.',
  },
});
