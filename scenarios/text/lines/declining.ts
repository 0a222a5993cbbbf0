/** A drink is offered, declined, offered once more; a colleague is urged, and helped. */
import { writeLines } from './write-line';

export const DECLINING_LINES = writeLines({
  p35: {
    ja: 'ありがとうございます。[体質的|たいしつてき]にお[酒|さけ]が[飲|の]めないもので、[申|もう]し[訳|わけ]ございません。', romaji: 'Arigatō gozaimasu. Taishitsu-teki ni o-sake ga nomenai mono de, mōshiwake gozaimasen.',
    tokens: 'thanks refuse reason constitution', register: 'teineigo', en: 'Thank you. I am sorry, my body does not tolerate alcohol.', fr: 'Merci. Je suis au regret, mon organisme ne supporte pas l’alcool.',
  },
  p36: {
    ja: 'お[気持|きも]ちだけ[頂戴|ちょうだい]いたします。', romaji: 'O-kimochi dake chōdai itashimasu.',
    tokens: 'refuse thought', register: 'kenjōgo', en: 'I gratefully accept the thought.', fr: 'L’attention me touche, et cela me suffit ; merci.',
  },
  p37: {
    ja: 'せっかくですが、もう[十分|じゅうぶん]いただきました。', romaji: 'Sekkaku desu ga, mō jūbun itadakimashita.',
    tokens: 'refuse reason enough', register: 'kenjōgo', en: 'It is kind of you, but I have had plenty.', fr: 'C’est très aimable, mais j’ai déjà bien assez bu.',
  },
  p38: {
    ja: '[烏龍茶|ウーロンちゃ]でご[一緒|いっしょ]させていただきます。', romaji: 'Ūron-cha de go-issho sasete itadakimasu.',
    tokens: 'own-order tell', register: 'kenjōgo', en: 'I will join you with oolong tea.', fr: 'Je vous accompagne au thé oolong.',
  },
  p65: {
    ja: '[薬|くすり]を[飲|の]んでおりますので、お[酒|さけ]は[控|ひか]えております。', romaji: 'Kusuri o nonde orimasu node, o-sake wa hikaete orimasu.',
    tokens: 'refuse reason medication', register: 'kenjōgo', en: 'I am on medication, so I am avoiding alcohol.', fr: 'Je suis sous traitement, j’évite donc l’alcool.',
  },
  p66: {
    ja: '[車|くるま]で[参|まい]りましたので、[烏龍茶|ウーロンちゃ]をいただきます。', romaji: 'Kuruma de mairimashita node, ūron-cha o itadakimasu.',
    tokens: 'refuse reason driving', register: 'kenjōgo', en: 'I came by car, so I will have oolong tea.', fr: 'Je suis en voiture, je prendrai du thé oolong.',
  },
  p67: {
    ja: '[宗教上|しゅうきょうじょう]の[理由|りゆう]で、お[酒|さけ]はいただけないのです。', romaji: 'Shūkyō-jō no riyū de, o-sake wa itadakenai no desu.',
    tokens: 'refuse reason faith', register: 'kenjōgo', en: 'For religious reasons I cannot drink alcohol.', fr: 'Pour des raisons religieuses, je ne peux pas boire d’alcool.',
  },
  'e.soft': {
    ja: '[山田|やまだ]さん、[今夜|こんや]は[私|わたし]とお[茶|ちゃ]にしませんか。', romaji: 'Yamada-san, kon’ya wa watashi to o-cha ni shimasen ka.',
    tokens: 'soft protect', register: 'teineigo', en: 'Yamada, shall the two of us stay with tea tonight?', fr: 'Yamada, si nous restions au thé ce soir, vous et moi ?',
  },
  'e.protect': {
    ja: '[田中|たなか][様|さま]、[山田|やまだ]も[私|わたし]と[同|おな]じお[茶|ちゃ]でお[願|ねが]いいたします。', romaji: 'Tanaka-sama, Yamada mo watashi to onaji o-cha de onegai itashimasu.',
    tokens: 'protect', register: 'kenjōgo', en: 'Mr Tanaka, may Yamada stay with tea, as I do?', fr: 'M. Tanaka, Yamada peut-il rester au thé, comme moi ?',
  },
  'x.no': { ja: 'いえ、いりません。', romaji: 'Ie, irimasen.', tokens: 'refuse trap', register: 'wrong', en: 'No, I don’t want any.', fr: 'Non, je n’en veux pas.', sayInstead: 'arigatou' },
  'x.dislike': { ja: 'お[酒|さけ]は[嫌|きら]いなんです。', romaji: 'O-sake wa kirai nan desu.', tokens: 'refuse trap', register: 'wrong', en: 'I dislike alcohol.', fr: 'Je n’aime pas l’alcool.', sayInstead: 'p35' },
  'x.instead': { ja: '[私|わたし]の[代|か]わりに、[山田|やまだ]がいただきます。', romaji: 'Watashi no kawari ni, Yamada ga itadakimasu.', tokens: 'instead trap', register: 'wrong', en: 'Yamada will have it in my place.', fr: 'Yamada le prendra à ma place.', sayInstead: 'p36' },
  'x.chug': { ja: '[山田|やまだ]さん、[一気|いっき]、[一気|いっき]。', romaji: 'Yamada-san, ikki, ikki.', tokens: 'chug trap', register: 'rude', en: 'Yamada, down in one, down in one.', fr: 'Yamada, cul sec, cul sec.', sayInstead: 'e.soft' },
  'x.mock': { ja: '[山田|やまだ]さん、[一杯|いっぱい]も[飲|の]めないんですか。', romaji: 'Yamada-san, ippai mo nomenai n desu ka.', tokens: 'mock trap', register: 'rude', en: 'Yamada, can’t you manage a single glass?', fr: 'Yamada, pas même un verre ?', sayInstead: 'e.soft' },
  'sz.lift': { ja: 'では[改|あらた]めて、グラスをお[持|も]ちください。', romaji: 'De wa aratamete, gurasu o o-mochi kudasai.', tokens: 'lift', register: 'sonkeigo', en: 'And now once more, please take up your glasses.', fr: 'Et maintenant, reprenez vos verres, je vous prie.' },
  'sz.call': { ja: '[今後|こんご]とも[末永|すえなが]いお[付|つ]き[合|あ]いを[願|ねが]いまして、[乾杯|かんぱい]。', romaji: 'Kongo tomo suenagai o-tsukiai o negaimashite, kanpai.', tokens: 'call', register: 'kenjōgo', en: 'To many more years of working together: kanpai.', fr: 'À de longues années de travail en commun, kanpai.' },
  'tk.offer': { ja: '{family}さん、ビールを[一杯|いっぱい]いかがですか。', romaji: '{family}-san, bīru o ippai ikaga desu ka.', tokens: 'offer-drink', register: 'teineigo', en: '{family}, how about a glass of beer?', fr: '{family}, un verre de bière ?' },
  'tk.insist': { ja: 'まあ、そうおっしゃらずに。[形|かたち]だけでも。', romaji: 'Mā, sō ossharazu ni. Katachi dake demo.', tokens: 'urge', register: 'sonkeigo', en: 'Come now, don’t say that. Just for form’s sake.', fr: 'Allons, ne dites pas cela. Juste pour la forme.' },
  'tk.sorry': { ja: 'いや、これは[失礼|しつれい]しました。[無理|むり]にお[勧|すす]めはしません。', romaji: 'Iya, kore wa shitsurei shimashita. Muri ni o-susume wa shimasen.', tokens: 'excuse', register: 'teineigo', en: 'I do beg your pardon. I won’t press you.', fr: 'Pardon, c’était indélicat. Je n’insiste pas.' },
  'tk.there': { ja: 'はい、どうぞ。', romaji: 'Hai, dōzo.', tokens: 'there', register: 'teineigo', en: 'There you are.', fr: 'Voilà, je vous en prie.' },
  'tk.press': { ja: '[山田|やまだ]さんは[若|わか]いんだから、ビールもいけるでしょう。', romaji: 'Yamada-san wa wakai n da kara, bīru mo ikeru deshō.', tokens: 'urge', register: 'casual', en: 'You are young, Yamada: you can manage a beer, surely.', fr: 'Vous êtes jeune, Yamada : une bière, cela passe tout seul, non ?' },
  'tk.right': { ja: 'ああ、そうですね。[好|す]きな[物|もの]を[飲|の]んでください。', romaji: 'Ā, sō desu ne. Suki na mono o nonde kudasai.', tokens: 'agree', register: 'teineigo', en: 'Ah, quite right. Do have whatever you like.', fr: 'Ah, vous avez raison. Buvez ce qui vous plaît.' },
  'tk.tea': { ja: 'お[茶|ちゃ]でも、{family}さんと[飲|の]むのは[楽|たの]しいですね。', romaji: 'O-cha demo, {family}-san to nomu no wa tanoshii desu ne.', tokens: 'friendly', register: 'teineigo', en: 'Even over tea it is a pleasure to drink with you, {family}.', fr: 'Même au thé, c’est un plaisir de boire avec vous, {family}.' },
  'tk.not-bad': { ja: 'お[茶|ちゃ]も、[悪|わる]くないですね。', romaji: 'O-cha mo, waruku nai desu ne.', tokens: 'friendly', register: 'teineigo', en: 'Tea is not so bad either.', fr: 'Le thé, ce n’est pas mal non plus.' },
  'ym.hesitate': { ja: 'あ、はい。でも、あまり[強|つよ]くなくて。', romaji: 'A, hai. Demo, amari tsuyoku nakute.', tokens: 'hesitate', register: 'teineigo', en: 'Oh, yes. But I don’t take it very well.', fr: 'Ah, oui. Mais je ne le supporte pas très bien.' },
  'ym.relief': { ja: 'ありがとうございます。では、お[茶|ちゃ]のままにします。', romaji: 'Arigatō gozaimasu. De wa, o-cha no mama ni shimasu.', tokens: 'order', register: 'teineigo', en: 'Thank you. Then I will stay with tea.', fr: 'Merci. Alors, je reste au thé.' },
  'sz.ally': { ja: '[田中|たなか][様|さま]、{family}はお[茶|ちゃ]でよくお[供|とも]いたしますので。', romaji: 'Tanaka-sama, {family} wa o-cha de yoku o-tomo itashimasu node.', tokens: 'ally', register: 'kenjōgo', en: 'Mr Tanaka, {family} keeps us all good company on tea.', fr: 'M. Tanaka, {family} nous tient fort bonne compagnie au thé.' },
  'sz.car': { ja: '{family}さん、[今日|きょう]は[車|くるま]でしょう。それはいけません。', romaji: '{family}-san, kyō wa kuruma deshō. Sore wa ikemasen.', tokens: 'stop', register: 'teineigo', en: '{family}, you came by car. That will not do.', fr: '{family}, vous êtes en voiture. Ce n’est pas possible.' },
  'sz.stop': { ja: 'そこまでにしましょう。[一気|いっき]はいけません。', romaji: 'Soko made ni shimashō. Ikki wa ikemasen.', tokens: 'stop', register: 'teineigo', en: 'That is enough. Nobody drinks like that here.', fr: 'Cela suffit. On ne boit pas ainsi, ici.' },
  'sz.tea': { ja: '[山田|やまだ]にも、お[茶|ちゃ]をもらいましょう。', romaji: 'Yamada ni mo, o-cha o moraimashō.', tokens: 'soft', register: 'teineigo', en: 'Let us have some tea for Yamada as well.', fr: 'Demandons du thé pour Yamada aussi.' },
  'kb.train': { ja: 'あら、{family}さん、[今日|きょう]は[電車|でんしゃ]でしたよね。', romaji: 'Ara, {family}-san, kyō wa densha deshita yo ne.', tokens: 'surprise', register: 'teineigo', en: 'Oh, {family}, didn’t you come by train today?', fr: 'Tiens, {family}, vous n’étiez pas en train, aujourd’hui ?' },
  'kb.really': { ja: 'あら、そうでしたか。', romaji: 'Ara, sō deshita ka.', tokens: 'surprise', register: 'teineigo', en: 'Oh, is that so?', fr: 'Tiens, c’est donc cela ?' },
  'kb.known.medication': { ja: '{family}さん、お[薬|くすり]を[飲|の]んでいるんでしたよね。お[飲|の]み[物|もの]は[何|なに]にしますか。', romaji: '{family}-san, o-kusuri o nonde iru n deshita yo ne. O-nomimono wa nani ni shimasu ka.', tokens: 'your-turn', register: 'teineigo', en: '{family}, you are taking medicine, aren’t you? What will you have?', fr: '{family}, vous suivez un traitement, n’est-ce pas ? Que prenez-vous ?' },
  'kb.known.faith': { ja: '{family}さん、[信仰|しんこう]でお[酒|さけ]は[飲|の]まないんでしたよね。お[飲|の]み[物|もの]は[何|なに]にしますか。', romaji: '{family}-san, shinkō de o-sake wa nomanai n deshita yo ne. O-nomimono wa nani ni shimasu ka.', tokens: 'your-turn', register: 'teineigo', en: '{family}, your faith does not allow you alcohol, does it? What will you have?', fr: '{family}, votre foi vous interdit l’alcool, n’est-ce pas ? Que prenez-vous ?' },
  'kb.known.driving': { ja: '{family}さん、[今日|きょう]は[車|くるま]でしたよね。お[飲|の]み[物|もの]は[何|なに]にしますか。', romaji: '{family}-san, kyō wa kuruma deshita yo ne. O-nomimono wa nani ni shimasu ka.', tokens: 'your-turn', register: 'teineigo', en: '{family}, you came by car today, didn’t you? What will you have?', fr: '{family}, vous êtes en voiture aujourd’hui, n’est-ce pas ? Que prenez-vous ?' },
  'kb.known.constitution': { ja: '{family}さん、[体質|たいしつ]でお[酒|さけ]は[飲|の]めないんでしたよね。お[飲|の]み[物|もの]は[何|なに]にしますか。', romaji: '{family}-san, taishitsu de o-sake wa nomenai n deshita yo ne. O-nomimono wa nani ni shimasu ka.', tokens: 'your-turn', register: 'teineigo', en: '{family}, your body does not take alcohol, does it? What will you have?', fr: '{family}, votre organisme ne supporte pas l’alcool, n’est-ce pas ? Que prenez-vous ?' },
  'kb.known.enough': { ja: '{family}さん、もう[十分|じゅうぶん][飲|の]みましたよね。お[飲|の]み[物|もの]は[何|なに]にしますか。', romaji: '{family}-san, mō jūbun nomimashita yo ne. O-nomimono wa nani ni shimasu ka.', tokens: 'your-turn', register: 'teineigo', en: '{family}, you have had enough by now, haven’t you? What will you have?', fr: '{family}, vous avez assez bu, n’est-ce pas ? Que prenez-vous ?' },
});
