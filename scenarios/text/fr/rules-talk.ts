/** The talk after ranks have been declared not to count. */
import type { RuleTexts } from '../rule-text';

export const rulesTalk: RuleTexts = {
  'nomikai.talk.bureiko-keep-keigo': {
    title: 'Bureikō, mais les formes polies restent',
    statement: 'Quand on déclare que les rangs ne comptent plus ce soir, détendez le ton, gardez les formes polies et les titres : au moins 95 % de vos phrases, avec une chaleur de 60 sur 100.',
    principle: 'On desserre la cravate, pas les liens.',
    why: 'Bureikō est une gentillesse venue d’en haut. On y répond en en profitant, non en en usant : demain les bureaux seront où ils étaient, et chacun se rappellera qui a appelé qui par son prénom. Une raideur glacée refuse aussi la gentillesse, mais cela se pardonne vite.',
    advice: 'Souriez, remerciez, regardez qui parle, et gardez vos desu et masu de tous les jours. Une phrase chaleureuse ajoute dix à la chaleur, une phrase guindée en ôte dix ; on part de quarante.',
    happened: {
      met: '{percent} % de vos phrases ont gardé la forme polie, avec une chaleur de {warmth}.',
      partly: 'Seules {percent} % de vos phrases ont gardé la forme polie.',
      'partly.stiff': 'Les formes étaient justes, mais la chaleur n’était que de {warmth} : trop de raideur pour une telle soirée.',
      'partly.quiet': 'Les formes étaient justes, mais vous avez laissé passer plus de la moitié de vos tours.',
      missed: 'Seules {percent} % de vos phrases ont gardé la forme polie.',
      'missed.name': 'Vous avez appelé le directeur par son prénom.',
      'missed.plain': 'Vous avez tutoyé le directeur, en langage familier.',
    },
  },
  'nomikai.talk.bureiko-no-grievance': {
    title: 'Pas de doléances, même sur demande',
    statement: 'Ne profitez pas d’une heure détendue pour critiquer votre responsable ou exprimer des griefs.',
    principle: 'Un avis franc a sa place ; ce n’est pas une fête.',
    why: 'Qui demande, un verre à la main, « que pensez-vous de moi, franchement ? » cherche à être à l’aise, non à être jugé, et devant les autres ne peut pas répondre. Ce qui se dit là ne s’oublie pas ; on n’en parle plus, voilà tout.',
    advice: 'Citez une chose que vous appréciez vraiment, puis menez vers une histoire qu’il aime raconter. Ce qui doit changer se dit de jour, dans une salle de réunion.',
    happened: {
      met: 'Quand on a demandé votre avis, vous n’avez rien dit qui puisse blesser le lendemain.',
      'partly.silent': 'Quand on a demandé votre avis, vous avez laissé la question à quelqu’un d’autre.',
      missed: 'Quand on a demandé votre avis, vous avez exprimé un grief.',
    },
  },
  'nomikai.talk.safe-topics': {
    title: 'Des sujets qui ne divisent pas la table',
    statement: 'Évitez politique, religion, argent, ragots et leçons ; si d’autres commencent, changez de sujet en deux tours au plus.',
    principle: 'Une seule table, une seule compagnie.',
    why: 'Sur de tels sujets, chacun doit prendre parti devant des gens avec qui il travaillera demain. Qui change de sujet à temps rend service à tout le monde.',
    advice: 'Retenez ce que les gens ont dit aimer : un loisir, un lieu, la cuisine. Posez la question là-dessus.',
    happened: {
      met: 'Vous avez mené la conversation ailleurs à temps (phrases des autres à ce sujet : {turns}).',
      partly: 'Vous n’avez mené la conversation ailleurs qu’après {turns} phrases des autres à ce sujet.',
      'missed.left': 'Vous avez laissé faire jusqu’à ce que quelqu’un d’autre change de sujet.',
      'missed.late': 'Vous n’avez mené la conversation ailleurs qu’après {turns} phrases des autres à ce sujet.',
      'missed.politics': 'Vous avez pris part à la discussion politique.',
      'missed.religion': 'Vous avez abordé la religion.',
      'missed.money': 'Vous avez abordé l’argent.',
      'missed.gossip': 'Vous avez rapporté ce qu’une collègue aurait dit.',
      'missed.lecture': 'Vous avez fait la leçon à la table.',
      missed: 'Vous avez parlé de ce qui divise une table.',
    },
  },
  'nomikai.talk.phone-away': {
    title: 'Le téléphone reste dans la poche',
    statement: 'Pas de téléphone sur la table ni à la main, même s’il vibre.',
    principle: 'Qui est là passe avant qui n’y est pas.',
    why: 'Un coup d’œil à l’écran dit à qui parle qu’il y aurait mieux ailleurs. La phrase s’arrête là, et c’était souvent celle qui comptait.',
    advice: 'Laissez-le vibrer. Si l’appel ne peut attendre, excusez-vous, levez-vous, et sortez-le loin de la table.',
    happened: {
      met: 'Votre téléphone est resté dans votre poche.',
      'met.excused': 'Vous avez présenté vos excuses et quitté votre place avant de sortir le téléphone.',
      partly: 'Vous avez sorti le téléphone, coupé le son et rangé l’appareil : {seconds} s.',
      missed: 'Votre téléphone est resté sorti {seconds} s.',
    },
  },
  'followup.language.business-japanese': {
    title: 'En japonais, au registre du lieu',
    statement: 'Dites au moins quatre phrases sur cinq en japonais, dans les formes du monde du travail.',
    principle: 'Parler la langue du lieu, c’est la moitié de la politesse.',
    why: 'Personne n’attend de vous un japonais parfait. Mais l’anglais habillé de katakana, ou les mots de la cour d’école, laissent l’effort aux autres.',
    advice: 'Court et juste vaut mieux que spirituel : merci, je l’ignorais, racontez-moi encore.',
    happened: {
      met: '{percent} % de vos phrases étaient en japonais, au registre du lieu.',
      partly: 'Seules {percent} % de vos phrases étaient en japonais, au registre du lieu.',
      missed: 'Seules {percent} % de vos phrases étaient en japonais, au registre du lieu.',
    },
  },
};
