/** What is said at a toast: the speech, the call, the word; and the word that is none. */
import { writeLines } from './write-line';

export const TOAST_LINES = writeLines({
  p31: { ja: '[乾杯|かんぱい]。', romaji: 'Kanpai.', tokens: 'kanpai', register: 'neutral', en: 'Cheers.', fr: 'Santé.' },
  'x.tchin': { ja: 'チンチン。', romaji: 'Chinchin.', tokens: 'tchin trap', register: 'wrong', en: 'Tchin-tchin.', fr: 'Tchin-tchin.', sayInstead: 'p31' },
  'x.itadakimasu': { ja: 'いただきます。', romaji: 'Itadakimasu.', tokens: 'meal', register: 'teineigo', en: 'Thank you for this meal.', fr: 'Merci pour ce repas.' },
  'e.all-set': { ja: 'はい、[皆様|みなさま]お[揃|そろ]いでございます。', romaji: 'Hai, mina-sama o-soroi de gozaimasu.', tokens: 'all-set', register: 'sonkeigo', en: 'Yes, everybody has one.', fr: 'Oui, tout le monde est servi.' },
  'x.lets-drink': { ja: 'じゃあ、[先|さき]に[飲|の]もうか。', romaji: 'Jā, saki ni nomō ka.', tokens: 'impatient trap', register: 'casual', en: 'Shall we start drinking, then?', fr: 'Bon, on commence à boire ?', sayInstead: 'e.all-set' },
  'e.fine-words': { ja: '[温|あたた]かいお[言葉|ことば]を、ありがとうございます。', romaji: 'Atatakai o-kotoba o, arigatō gozaimasu.', tokens: 'thanks', register: 'teineigo', en: 'Thank you for your kind words.', fr: 'Merci de vos aimables paroles.' },
  'kb.all-set': { ja: '[皆様|みなさま]、お[飲|の]み[物|もの]はお[揃|そろ]いでしょうか。', romaji: 'Mina-sama, o-nomimono wa o-soroi deshō ka.', tokens: 'ask-drinks', register: 'sonkeigo', en: 'Does everybody have something to drink?', fr: 'Tout le monde a-t-il de quoi boire ?' },
  'kb.word': { ja: 'こちらでは、[乾杯|かんぱい]と[言|い]うんですよ。その[言葉|ことば]は、[別|べつ]の[意味|いみ]に[聞|き]こえてしまうので。', romaji: 'Kochira de wa, kanpai to iu n desu yo. Sono kotoba wa, betsu no imi ni kikoete shimau node.', tokens: 'explain', register: 'teineigo', en: 'Here we say kanpai. That other word sounds like something else.', fr: 'Ici, on dit kanpai. L’autre mot évoque tout autre chose.' },
  'tk.speech.1': { ja: '[本日|ほんじつ]はお[招|まね]きいただき、[誠|まこと]にありがとうございます。', romaji: 'Honjitsu wa o-maneki itadaki, makoto ni arigatō gozaimasu.', tokens: 'speech', register: 'kenjōgo', en: 'Thank you very much for inviting us this evening.', fr: 'Merci infiniment de nous avoir invités ce soir.' },
  'tk.speech.2': { ja: 'エトワールの[皆様|みなさま]には、[日頃|ひごろ]より[大変|たいへん]お[世話|せわ]になっております。', romaji: 'Etowāru no mina-sama ni wa, higoro yori taihen o-sewa ni natte orimasu.', tokens: 'speech', register: 'kenjōgo', en: 'We are always greatly obliged to all of you at Étoile.', fr: 'Nous devons beaucoup, jour après jour, à vous tous chez Étoile.' },
  'tk.speech.3a': { ja: 'おかげさまで、この[春|はる]の[企画|きかく]は[大変|たいへん]な[評判|ひょうばん]でございました。', romaji: 'Okagesama de, kono haru no kikaku wa taihen na hyōban de gozaimashita.', tokens: 'speech', register: 'teineigo', en: 'Thanks to you, this spring’s project was very well received.', fr: 'Grâce à vous, le projet de ce printemps a été très bien accueilli.' },
  'tk.speech.3b': { ja: '[来期|らいき]も、ぜひご[一緒|いっしょ]に[良|よ]い[仕事|しごと]をさせてください。', romaji: 'Raiki mo, zehi go-issho ni yoi shigoto o sasete kudasai.', tokens: 'speech', register: 'kenjōgo', en: 'Let us do good work together next term as well.', fr: 'Faisons encore du bon travail ensemble au prochain exercice.' },
  'tk.lift': { ja: 'それでは、お[手元|てもと]のグラスをお[持|も]ちください。', romaji: 'Soredewa, o-temoto no gurasu o o-mochi kudasai.', tokens: 'lift', register: 'sonkeigo', en: 'And now, please take up your glasses.', fr: 'À présent, veuillez prendre vos verres.' },
  'tk.call': { ja: '[皆様|みなさま]のご[健康|けんこう]と、[両社|りょうしゃ]のますますの[発展|はってん]を[願|ねが]いまして、[乾杯|かんぱい]。', romaji: 'Mina-sama no go-kenkō to, ryōsha no masumasu no hatten o negaimashite, kanpai.', tokens: 'call', register: 'sonkeigo', en: 'To your health, and to the growth of both our companies: kanpai.', fr: 'À votre santé, et à l’essor de nos deux sociétés, kanpai.' },
  'e.kanpai': { ja: '[乾杯|かんぱい]。', romaji: 'Kanpai.', tokens: 'chorus', register: 'neutral', en: 'Kanpai.', fr: 'Kanpai.' },
  'e.oops': { ja: 'おっと。', romaji: 'Otto.', tokens: 'oops', register: 'casual', en: 'Whoa.', fr: 'Holà.' },
  'su.cough': { ja: 'えへん。', romaji: 'Ehen.', tokens: 'cough', register: 'casual', en: 'Ahem.', fr: 'Hum.' },
  'su.enjoy': { ja: '[今夜|こんや]は、どうぞごゆっくりお[楽|たの]しみください。', romaji: 'Kon’ya wa, dōzo go-yukkuri o-tanoshimi kudasai.', tokens: 'enjoy', register: 'sonkeigo', en: 'Please enjoy the evening at your ease.', fr: 'Passez une agréable soirée, je vous en prie.' },
});
