/** Packing, and looking into the mirror, the evening before. */
import type { RuleTexts } from '../rule-text';

export const rulesPacking: RuleTexts = {
  'meishi.prepare.cardholder': {
    title: 'Un étui rien que pour elles',
    statement: 'Les cartes vivent dans un porte-cartes, pas dans un portefeuille, un étui de transport ou une poche.',
    principle: 'Votre carte vous représente : elle a sa place à elle.',
    why: 'Tirée d’un portefeuille, une carte est tiède, courbée, mêlée aux reçus. Du porte-cartes, elle sort plane et propre, et l’on voit que vous avez pensé d’avance à la personne.',
    advice: 'Gardez un porte-cartes pour ce seul usage, et ne laissez aucune carte voyager sans lui.',
    happened: {
      met: 'Vos {cards} cartes étaient toutes dans un porte-cartes.',
      partly: '{cards} de vos cartes étaient dans un porte-cartes, {loose} en vrac dans la veste.',
      missed: 'Vos cartes étaient en vrac dans la veste, sans porte-cartes.',
    },
  },
  'meishi.prepare.holder-usable-as-tray': {
    title: 'Un porte-cartes qui sert de plateau',
    statement: 'Le porte-cartes est un modèle simple qui se plie, avec une carte prête sous le rabat.',
    principle: 'Le porte-cartes est un outil de l’échange, non une boîte.',
    why: 'On y pose la carte reçue, et la vôtre attend sous le rabat. Un boîtier de métal ne tient aucune carte prête, et il tinte dès qu’il touche l’autre.',
    advice: 'Choisissez du cuir ou du tissu, sans rivets. Glissez une carte sous le rabat avant de partir.',
    happened: {
      met: 'Vous avez garni un porte-cartes pliant et glissé une carte sous le rabat.',
      partly: 'Vous avez garni un porte-cartes pliant, mais rien n’attend sous le rabat.',
      'missed.case': 'Vous avez garni un boîtier de métal, qui ne sert pas de plateau et n’a pas de rabat.',
      missed: 'Sans porte-cartes, rien ne pouvait servir de plateau.',
    },
  },
  'meishi.prepare.holder-not-in-trousers': {
    title: 'Contre la poitrine, pas sous soi',
    statement: 'Le porte-cartes se porte dans la poche intérieure ou dans le sac, jamais à la hanche.',
    principle: 'On ne s’assied pas sur ce qui représente quelqu’un.',
    why: 'À la hanche, les cartes tiédissent et se plient, et tout le monde voit d’où vous les tirez. Y ranger une carte reçue en dit plus long encore.',
    advice: 'Mettez-le dans la poche intérieure de la veste, ou sur le dessus de votre sac.',
    happened: {
      met: 'Le porte-cartes est dans la poche intérieure.',
      partly: 'Le porte-cartes garni est resté où il était.',
      missed: 'Le porte-cartes est dans la poche de hanche : vous allez vous asseoir dessus.',
    },
  },
  'meishi.prepare.own-deck-separate': {
    title: 'Vos cartes à part',
    statement: 'Vos propres cartes et celles que vous avez reçues sont rangées séparément.',
    principle: 'On ne remet à personne un inconnu.',
    why: 'Dans la hâte, on tire ce qui se trouve dessus. Offrir la carte d’un autre montre le peu de cas qu’on en faisait, et tout est à recommencer.',
    advice: 'Chaque soir, retirez les cartes reçues avant de garnir le porte-cartes.',
    happened: {
      met: 'Le porte-cartes ne contenait que vos cartes.',
      missed: 'Cartes d’autrui parmi les vôtres : {foreign}.',
    },
  },
  'meishi.prepare.appearance': {
    title: 'Un regard dans le miroir',
    statement: 'La tenue est soignée avant de rencontrer qui que ce soit.',
    principle: 'La tenue est faite pour qui la voit.',
    why: 'Les premières secondes se regardent avant de s’entendre. Un col relevé ou un fil, voilà ce qu’un inconnu retient, et personne ne vous le dira.',
    advice: 'Devant le miroir : plis, col, chaussures, ongles, cheveux, et le téléphone en silencieux. La veille, on a le temps.',
    happened: {
      met: 'Devant le miroir, tout était en ordre : {right} sur {of}.',
      partly: 'Devant le miroir, tout n’était pas en ordre : {right} sur {of} seulement.',
      missed: 'Vous avez regardé sans rien corriger. En ordre : {right} sur {of}.',
    },
  },
};
