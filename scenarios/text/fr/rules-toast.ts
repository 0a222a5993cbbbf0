/** The toast. */
import type { RuleTexts } from '../rule-text';

export const rulesToast: RuleTexts = {
  'nomikai.kanpai.wait': {
    title: 'Rien avant le toast',
    statement: 'Ne touchez ni boisson ni plat avant que le toast soit porté.',
    principle: 'La soirée commence pour tout le monde en même temps.',
    why: 'Le toast est l’instant où une rangée de personnes devient une compagnie. Boire avant, c’est commencer sans les autres.',
    advice: 'Laissez votre verre et vos baguettes en place, et regardez la personne qui parle.',
    happened: {
      met: 'Votre verre n’a touché vos lèvres qu’après le toast.',
      missed: 'Vous avez bu avant que le toast soit porté.',
      'missed.ate': 'Vous avez pris vos baguettes avant que le toast soit porté.',
    },
  },
  'nomikai.kanpai.lower-glass': {
    title: 'Le bord de votre verre un peu plus bas',
    statement: 'Envers vos hôtes et les personnes les plus haut placées, tenez le bord de votre verre un à quatre centimètres sous le leur.',
    principle: 'Un doigt suffit ; davantage, c’est du théâtre.',
    why: 'Un bord plus bas est un salut fait avec un verre. Plus haut, le geste paraît négligent ; une course vers la table met les deux mal à l’aise.',
    advice: 'Regardez le bord du verre d’en face avant de vous pencher. S’il descend, suivez une fois, souriez, et restez-en là.',
    happened: {
      met: 'Le bord de votre verre était {mm} mm sous celui d’en face.',
      partly: 'Le bord de votre verre n’était que {mm} mm sous celui d’en face.',
      'partly.show': 'Le bord de votre verre était {mm} mm sous celui d’en face : plus que le geste n’en demande.',
      'partly.race': 'Vous avez abaissé votre verre {dips} fois de suite : c’est devenu une course.',
      'missed.high': 'Le bord de votre verre n’était pas plus bas : à égalité, ou {mm} mm au-dessus.',
      missed: 'Le bord de votre verre n’était pas plus bas que celui d’en face.',
    },
    sides: [
      'Les professeurs de savoir-vivre le demandent, et bien des supérieurs le remarquent.',
      'Selon des sondages, à peine quatre personnes sur dix le font ; certains y voient une coutume inventée qui ralentit le toast.',
      'La règle compte pleinement selon « Tradition » et un cran de moins selon « Bureau d’aujourd’hui ». De un à quatre centimètres, cela se voit sans se montrer.',
    ],
  },
  'nomikai.kanpai.support-hand': {
    title: 'Une main sous le verre',
    statement: 'Envers vos hôtes et les personnes les plus haut placées, soutenez votre verre de l’autre main.',
    principle: 'Deux mains pour ce qui compte.',
    why: 'Comme pour une carte, la seconde main dit que l’autre a toute votre attention.',
    advice: 'La main droite autour du verre, la gauche à plat dessous, avant de le lever.',
    happened: { met: 'Votre autre main était sous le verre.', missed: 'Vous avez tendu le verre d’une seule main.' },
  },
  'nomikai.kanpai.gentle': {
    title: 'Un contact léger',
    statement: 'Que les verres se touchent à peine ; à qui est loin, levez le vôtre du regard.',
    principle: 'Le son est pour l’oreille, pas pour la table.',
    why: 'Un verre fin se brise, et la mousse sur la manche d’un client se retient plus longtemps que le discours.',
    advice: 'Tendez votre verre et ne bougez plus : laissez l’autre venir au vôtre.',
    happened: {
      met: 'Les verres se sont touchés légèrement, à {speed} cm/s.',
      'met.sight': 'Vous avez levé votre verre du regard, sans contact.',
      partly: 'Les verres se sont heurtés un peu fort, à {speed} cm/s.',
      missed: 'Vous avez heurté l’autre verre à {speed} cm/s.',
    },
  },
  'nomikai.kanpai.sip-before-table': {
    title: 'Aux lèvres avant la table',
    statement: 'Après le toast, portez le verre à vos lèvres avant de le reposer.',
    principle: 'Ce qu’on lève ensemble se goûte ensemble.',
    why: 'Un verre qui retourne droit à la table semble n’avoir pas pris part. Effleurer suffit, et le thé vaut la bière : la quantité bue ne compte jamais ici.',
    advice: 'Rapprochez le verre, inclinez-le vers vous, et reposez-le seulement ensuite.',
    happened: {
      met: 'Le verre a touché vos lèvres avant d’être reposé.',
      partly: 'Vous avez d’abord reposé le verre, puis vous l’avez repris.',
      missed: 'Vous avez reposé le verre sans l’avoir porté à vos lèvres.',
    },
  },
  'nomikai.kanpai.after-senior': {
    title: 'Après la personne qui porte le toast',
    statement: 'Laissez boire en premier la personne qui a porté le toast.',
    principle: 'Le regard d’abord, les lèvres ensuite.',
    why: 'On ne le voit que si l’on regarde. Ce coup d’œil par-dessus le verre fait la moitié de la politesse.',
    advice: 'Gardez le verre levé et regardez la personne qui a parlé ; quand son verre est à ses lèvres, portez le vôtre aux vôtres.',
    happened: {
      met: 'La personne qui a porté le toast a bu en premier.',
      partly: 'Vous avez bu {seconds} s avant la personne qui a porté le toast.',
      missed: 'Vous avez bu bien avant la personne qui a porté le toast.',
    },
  },
  'nomikai.kanpai.say-kanpai': {
    title: 'Le mot : kanpai',
    statement: 'Dites « kanpai » avec les autres.',
    principle: 'Un seul mot, d’une seule voix.',
    why: 'À une oreille japonaise, « tchin-tchin » est un mot d’enfant qui désigne tout autre chose. On vous pardonnera en riant ; le mot qui unit la table est kanpai.',
    advice: 'Tenez le mot prêt quand le discours touche à sa fin.',
    happened: {
      met: 'Vous avez dit « kanpai » {seconds} s après l’appel.',
      'partly.early': 'Vous avez dit « kanpai » avant l’appel.',
      partly: 'Vous avez dit « kanpai » {seconds} s après l’appel, quand les autres buvaient déjà.',
      'missed.tchin': 'Vous avez dit « tchin-tchin ».',
      missed: 'Vous n’avez dit « kanpai » que {seconds} s après l’appel.',
    },
  },
};
