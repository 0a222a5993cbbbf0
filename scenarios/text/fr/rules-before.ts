/** Arriving, preparing, and the order of the exchange. */
import type { RuleTexts } from '../rule-text';

export const rulesBefore: RuleTexts = {
  'visit.coat-off-before-entry': {
    title: 'Sans manteau à l’accueil',
    statement: 'Retirez manteau, écharpe et gants avant de vous présenter à l’accueil.',
    principle: 'Quand on rend visite, on laisse la rue dehors.',
    why: 'Un manteau apporte chez l’autre la pluie, le froid et la poussière. Le garder sur soi, c’est avoir l’air de vouloir repartir.',
    advice: 'Arrêtez-vous après l’entrée, pliez le manteau doublure à l’extérieur et portez-le sur le bras.',
    happened: {
      met: 'Votre manteau était sur votre bras quand vous avez atteint l’accueil.',
      missed: 'Vous avez atteint l’accueil avec votre manteau sur le dos.',
    },
  },
  'visit.arrive-five-minutes-early': {
    title: 'Cinq minutes d’avance',
    statement: 'Annoncez-vous environ cinq minutes avant le rendez-vous : ni en retard, ni beaucoup plus tôt.',
    principle: 'Être à l’heure, c’est ne faire attendre personne et ne presser personne.',
    why: 'En retard, vous prenez le temps de votre hôte. Bien trop tôt, vous l’obligez à s’interrompre ou à vous laisser patienter.',
    advice: 'Soyez sur place avec de la marge, attendez en bas, puis présentez-vous à moins cinq.',
    happened: {
      met: 'Vous vous êtes fait annoncer {minutes} min avant le rendez-vous.',
      'partly.early': 'Vous vous êtes fait annoncer {minutes} min avant le rendez-vous, un peu trop tôt.',
      'partly.late': 'Vous vous êtes fait annoncer {minutes} min après l’heure convenue.',
      'missed.early': 'Vous vous êtes fait annoncer {minutes} min avant le rendez-vous, bien trop tôt.',
      'missed.late': 'Vous aviez {minutes} min de retard.',
    },
  },
  'visit.rise-when-host-enters': {
    title: 'Debout, carte prête',
    statement: 'Levez-vous dès que votre hôte entre, la carte déjà sortie.',
    principle: 'Qui attendait se lève pour accueillir qui arrive.',
    why: 'Rester sur sa chaise, c’est recevoir votre hôte dans sa propre maison. Se lever montre que vous n’attendiez que cette personne.',
    advice:
      'Asseyez-vous au bord de la chaise, gardez la carte prête sur le porte-cartes et levez-vous dès que la porte bouge.',
    happened: {
      met: 'Vous étiez debout, carte prête, à l’ouverture de la porte.',
      'partly.slow': 'Vous avez commencé à vous lever {seconds} s après l’ouverture de la porte.',
      'partly.unready': 'Vous étiez debout à temps, mais votre carte n’était pas sortie.',
      'partly.seated':
        'Votre carte était prête, mais vous étiez encore sur votre chaise {seconds} s après l’ouverture de la porte.',
      missed: 'À l’entrée de votre hôte, vous étiez encore sur votre chaise, sans carte à la main.',
    },
  },
  'meishi.prepare.ready-in-time': {
    title: 'Carte prête à temps',
    statement:
      'Ayez votre carte sous la main avant les présentations. On ne fouille plus dans ses poches une fois face à face.',
    principle: 'Préparez-vous à l’abri des regards, pour être tout à l’autre le moment venu.',
    why: 'Chercher sa carte change la rencontre en attente. C’est aussi dire que vous n’aviez pas prévu d’en donner une.',
    advice: 'Pendant l’attente, sortez une carte et gardez-la sur le porte-cartes ou dessous.',
    happened: {
      met: 'Votre carte était visible au début des présentations.',
      partly: 'Votre carte est apparue {seconds} s après le moment des présentations.',
      missed: 'Votre carte s’est fait attendre {seconds} s.',
    },
  },
  'meishi.order.stand': {
    title: 'Debout pour l’échange',
    statement: 'Échangez les cartes debout, et ne vous asseyez pas avant la dernière.',
    principle: 'On se présente de toute sa hauteur, au même niveau.',
    why: 'Une carte tendue depuis une chaise traite l’autre comme un coursier. S’asseoir trop tôt clôt les salutations pendant que l’autre salue encore.',
    advice: 'Quittez la chaise, écartez-vous-en, et attendez qu’on vous invite à vous asseoir.',
    happened: {
      met: 'Vous étiez debout de la première à la dernière carte.',
      'missed.seated': 'Vous étiez sur une chaise au moment de l’échange.',
      'missed.early': 'Vous avez commencé à vous asseoir avant que les deux cartes aient changé de mains.',
    },
  },
  'meishi.order.no-table-between': {
    title: 'Rien entre vous',
    statement: 'Contournez la table : rien ne doit vous séparer quand une carte change de mains.',
    principle: 'Allez vers la personne, ne la faites pas se pencher vers vous.',
    why: 'Par-dessus une table, chacun s’incline vers l’avant, la carte passe au ras des dossiers, et le salut devient une affaire de guichet.',
    advice: 'Dès que votre hôte entre, gagnez le côté libre de la table et allez à sa rencontre.',
    happened: {
      met: 'Rien ne vous séparait quand la carte a changé de mains.',
      missed: 'La carte a changé de mains par-dessus un meuble.',
    },
  },
  'meishi.order.visitor-first': {
    title: 'Le visiteur commence',
    statement: 'En visite, présentez-vous et tendez votre carte en premier.',
    principle: 'Qui demande du temps à l’autre dit d’abord son nom.',
    why: 'Votre hôte a ouvert sa porte ; dire d’abord votre nom, c’est y répondre. Cela évite aussi ce silence où personne ne commence.',
    advice: 'Après le salut, n’attendez pas de signe : tendez la carte dans la foulée.',
    happened: {
      met: 'Vous avez tendu votre carte en premier, sans tarder.',
      partly: 'Vous avez commencé, mais seulement au bout de {seconds} s.',
      'missed.second': 'Votre hôte a tendu sa carte avant vous.',
      'missed.slow': 'Vous avez laissé passer {seconds} s avant de tendre votre carte.',
    },
    sides: [
      'Professeurs de savoir-vivre : le visiteur, ou qui a demandé l’entretien, commence toujours.',
      'Dans les bureaux : à peine plus de la moitié s’y tiennent ; souvent commence qui est prêt, ou le rang décide.',
      'Ici, le visiteur commence. Si votre hôte vous devance, recevez sa carte avec calme, puis donnez la vôtre en vous excusant.',
    ],
  },
};
