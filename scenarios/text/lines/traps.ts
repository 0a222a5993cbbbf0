/** Lines that sound possible and are not: each names the line to say instead. */
import { writeLines } from './write-line';

export const TRAP_LINES = writeLines({
  t01: {
    ja: 'お[名前|なまえ]を[頂戴|ちょうだい]できますか。', romaji: 'O-namae o chōdai dekimasu ka.', tokens: 'ask-name trap', register: 'wrong',
    en: 'Could I be given your name?', fr: 'Pourrais-je recevoir votre nom ?', sayInstead: 'p63',
  },
  t06: {
    ja: '[変|か]わったお[名前|なまえ]ですね。', romaji: 'Kawatta o-namae desu ne.', tokens: 'name-joke trap', register: 'rude',
    en: 'That is an odd name, isn’t it?', fr: 'Quel drôle de nom !', sayInstead: 'p11',
  },
  'x.domo': {
    ja: 'どうも。', romaji: 'Dōmo.', tokens: 'casual trap', register: 'casual', en: 'Thanks.', fr: 'Merci.', sayInstead: 'p05',
  },
  'x.yoroshiku': {
    ja: 'よろしく。', romaji: 'Yoroshiku.', tokens: 'casual trap', register: 'casual',
    en: 'Nice to meet you.', fr: 'Allez, à bientôt.', sayInstead: 'p03',
  },
  'x.name-only': {
    ja: '{family}です。', romaji: '{family} desu.', tokens: 'name casual trap', register: 'casual',
    en: 'I’m {family}.', fr: 'Moi, c’est {family}.', sayInstead: 'p02',
  },
  'x.wakaranai': {
    ja: '[何|なん]て[読|よ]むの？', romaji: 'Nan te yomu no?', tokens: 'casual trap', register: 'casual',
    en: 'How do you read this?', fr: 'Ça se lit comment ?', sayInstead: 'p11',
  },
});
