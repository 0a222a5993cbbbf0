/** La carte que l’on se fait faire. */
import type { RuleTexts } from '../rule-text';

export const rulesDesign: RuleTexts = {
  'meishi.design.bilingual': {
    title: 'Les deux langues',
    statement: 'La carte parle japonais et une langue en lettres latines.',
    principle: 'Une carte est faite pour qui la reçoit.',
    why: 'On y lira votre nom à voix haute, on la montrera à des collègues, on vous y cherchera l’an prochain. Une seule écriture laisse la moitié de tout cela au hasard.',
    advice: 'Donnez chaque ligne dans les deux langues, et faites-la relire une fois par quelqu’un dont c’est la langue.',
    happened: {
      met: 'Votre carte est dans les deux langues.',
      'missed.latin': 'Votre carte n’est qu’en lettres latines. Personne, ici, ne saurait la lire à voix haute.',
      'missed.japanese': 'Votre carte n’est qu’en japonais ; vos collègues à l’étranger ne sauraient la lire.',
      missed: 'Votre carte est encore vide.',
    },
  },
  'meishi.design.valid-layout': {
    title: 'L’une des deux mises en page',
    statement: 'Une langue par face, ou les deux au recto. Il n’y a pas de troisième façon.',
    principle: 'Personne ne devrait avoir à chercher sa propre langue.',
    why: 'Deux mises en page sont chez elles au Japon, et chacun sait les lire. Une face où les langues se mêlent se déchiffre, pendant que vous attendez debout.',
    advice: 'Prenez deux faces si vous avez beaucoup à dire, le recto bilingue si vous en avez peu, et gardez chaque langue groupée.',
    happened: {
      met: 'Votre carte suit l’une des deux mises en page connues au Japon.',
      missed: 'Les langues ne sont pas séparées comme il faudrait : l’une manque, ou les deux sont sur la même face.',
    },
  },
  'meishi.design.katakana-name': {
    title: 'Le nom en katakana',
    statement: 'Un nom étranger s’écrit en katakana, temps pour temps comme il se dit.',
    principle: 'On vous appellera comme votre nom est écrit.',
    why: 'De la carte, le nom passe dans les carnets d’adresses, les plans de table et les appels. Le temps qui y manque manquera dans chaque salutation.',
    advice: 'Écoutez le nom temps par temps, comparez avec votre façon de le dire, et faites-le relire avant l’impression.',
    happened: {
      met: 'Votre nom est écrit en japonais comme il se dit.',
      partly: 'Votre nom est en katakana, mais personne ne vous l’a encore relu.',
      'missed.missing': 'Votre nom en katakana omet {missing} temps de sa prononciation.',
      'missed.other': 'Le nom japonais contient des signes étrangers aux katakana.',
      missed: 'Votre nom n’est pas écrit en japonais.',
    },
  },
  'meishi.design.size-91x55': {
    title: '91 × 55 mm',
    statement: 'La carte a le format japonais, 91 × 55 mm.',
    principle: 'Ce que l’on échange doit entrer là où on le garde.',
    why: 'Au Japon, étuis, boîtes et lecteurs sont faits pour ce format. Une carte plus grande s’y plie, une plus petite glisse et se perd.',
    advice: 'Commandez le format nº 4 (91 × 55 mm) ; un millimètre de plus ou de moins ne gêne pas.',
    happened: {
      met: 'Votre carte mesure {width} × {height} mm.',
      missed: 'Votre carte mesure {width} × {height} mm et n’entre dans aucun étui japonais.',
    },
  },
  'meishi.design.title-and-department': {
    title: 'Société, service, fonction',
    statement: 'La société, le service et la fonction se lisent en japonais.',
    principle: 'Votre place dit aux autres comment vous aborder.',
    why: 'Qui salue le premier et qui s’assied où dépend du rang. Sans fonction sur la carte, il faut la demander, et c’est gênant.',
    advice: 'Employez le terme japonais de votre poste. À votre compte, donnez votre enseigne et votre activité.',
    happened: {
      met: 'La société, le service et la fonction sont en japonais.',
      partly: 'En japonais, la carte donne {fields} des trois : société, service, fonction.',
      missed: 'En japonais, la carte ne dit ni où ni à quel titre vous travaillez.',
    },
  },
  'meishi.design.family-name-clear': {
    title: 'Un nom de famille évident',
    statement: 'Sur la face latine, nul ne peut prendre le prénom pour le nom.',
    principle: 'Épargnez aux autres de deviner, et de se tromper à voix haute.',
    why: 'Les noms japonais commencent par la famille, la plupart des noms occidentaux finissent par elle. Qui ne vous connaît pas ne peut trancher, et vous appellera par l’un des deux.',
    advice: 'Écrivez le nom de famille en capitales, quelle que soit sa place.',
    happened: {
      met: 'Votre nom de famille est en capitales.',
      missed: 'Rien, sur la face latine, ne distingue le nom du prénom.',
    },
  },
};
