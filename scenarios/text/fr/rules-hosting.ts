/** Receiving a visitor: bows, lift, seats, the send-off. */
import type { RuleTexts } from '../rule-text';

export const rulesHosting: RuleTexts = {
  'bow.angle.keirei': {
    title: 'Le salut d’affaires : trente degrés',
    statement: 'Saluez, ou excusez-vous d’une petite chose, en vous inclinant d’une trentaine de degrés.',
    principle: 'Le salut est une mesure ; trente degrés est celle de tous les jours.',
    why: 'Moins, c’est un signe entre collègues ; plus, c’est une grave excuse, qui pèse à l’autre.',
    advice: 'Pliez aux hanches, le dos droit, jusqu’à ce que le regard tombe à un mètre et demi, restez un instant, puis relevez-vous lentement.',
    happened: {
      met: 'Votre salut était de {degrees} degrés.',
      'partly.shallow': 'Votre salut n’était que de {degrees} degrés.',
      'partly.deep': 'Votre salut était de {degrees} degrés, plus que le moment n’en demandait.',
      'missed.none': 'Le moment appelait un salut ; il n’est pas venu.',
      missed: 'Votre salut était de {degrees} degrés.',
    },
  },
  'seat.lift.entry-order': {
    title: 'Entrer d’abord, sortir en dernier',
    statement: 'Dans un ascenseur vide, l’hôte entre en s’excusant d’un mot et tient la porte ; à la sortie, le visiteur passe devant.',
    principle: 'Qui connaît les lieux se charge du reste.',
    why: 'La personne au panneau empêche les portes de se fermer sur le visiteur, à l’entrée comme à la sortie.',
    advice: 'Dites « o-saki ni shitsurei itashimasu », entrez, maintenez le bouton d’ouverture et, à l’arrivée, invitez-le à sortir de la main ouverte.',
    happened: {
      met: 'En vous excusant, vous avez passé la porte d’abord, l’avez tenue, et n’avez quitté l’ascenseur qu’en dernier.',
      'partly.unheld': 'Vous avez laissé sortir votre visiteur, mais personne ne tenait la porte à l’entrée.',
      'partly.out': 'Vous avez tenu la porte à l’entrée, mais avez quitté l’ascenseur avant votre visiteur.',
      'partly.silent': 'Vous avez tenu la porte et laissé sortir votre visiteur, mais passé devant sans un mot.',
      missed: 'Vous n’avez ni tenu la porte ni laissé sortir votre visiteur.',
    },
  },
  'seat.lift.operate-panel': {
    title: 'De trois quarts au panneau',
    statement: 'L’hôte se tient au panneau, détourné du visiteur d’un quart de tour au plus.',
    principle: 'On ne montre jamais le dos à un visiteur.',
    why: 'Les boutons demandent une main ; le visiteur, un visage. Un dos tourné met fin à la conversation.',
    advice: 'Appuyez de la main la plus proche et gardez la poitrine vers le visiteur.',
    happened: {
      met: 'Au panneau, vous faisiez face à votre visiteur.',
      'partly.back': 'Votre buste se détournait de {degrees} degrés de votre visiteur.',
      'partly.far': 'Vous étiez à {centimetres} cm du panneau.',
      'missed.far': 'Vous étiez à {centimetres} cm du panneau.',
      missed: 'Votre visiteur voyait votre dos, détourné de {degrees} degrés.',
    },
  },
  'seat.meeting.kamiza': {
    title: 'La place d’honneur au visiteur',
    statement: 'Montrez au visiteur, paume ouverte, la place loin de la porte, et asseyez-vous près d’elle.',
    principle: 'Loin de la porte, le repos ; près d’elle, le service.',
    why: 'Qui est près de la porte va chercher, ouvre et ferme. On ne met pas un visiteur au travail, et on ne le laisse pas deviner.',
    advice: 'Main ouverte vers la place du fond, « dōzo kochira e o-kake kudasai », et attendez qu’il ait bougé.',
    happened: {
      met: 'Vous avez montré la place du fond, paume ouverte, et pris celle près de la porte.',
      'partly.words': 'Vous avez proposé une place, sans montrer laquelle.',
      'missed.own': 'Vous avez pris vous-même la place d’honneur.',
      missed: 'Personne n’a montré de place à votre visiteur.',
    },
  },
  'meishi.order.junior-or-seller-first': {
    title: 'Le rang inférieur commence',
    statement: 'À deux, le plus jeune, le vendeur ou le fournisseur présente sa carte le premier ; l’autre attend.',
    principle: 'Qui demande fait le premier pas.',
    why: 'Un client dont la carte sort la première met le fournisseur en faute. Attendre est la politesse du rang supérieur.',
    advice: 'Avant de vous voir, situez les rangs et les rôles. Si le client, c’est vous, gardez les mains sur le porte-cartes jusqu’à ce que l’autre ait tendu sa carte.',
    happened: {
      met: 'Le rang inférieur a présenté sa carte le premier.',
      'partly.early': 'Votre carte n’est venue que {seconds} s après la sienne.',
      'partly.late': 'Votre carte n’est venue que {seconds} s avant la sienne.',
      'missed.early': 'Vous avez tendu votre carte avant que le fournisseur ait pu tendre la sienne.',
      missed: 'Le rang supérieur a dû tendre sa carte le premier.',
    },
    sides: [
      'Certaines pages anglaises et françaises : le rang le plus élevé donne en premier.',
      'Les formateurs japonais : la paire la plus élevée commence, et c’est son rang inférieur qui présente sa carte.',
      'Ici, le rang inférieur de chaque paire commence ; être vendeur compte plus qu’être visiteur.',
    ],
  },
  'seat.sendoff.bow-until-closed': {
    title: 'S’incliner jusqu’à perte de vue',
    statement: 'Saluez qui part d’une inclinaison tenue jusqu’à la fermeture de l’ascenseur, ou jusqu’à ce que la voiture soit hors de vue.',
    principle: 'La dernière image est celle qui reste.',
    why: 'Si vous vous détournez pendant que les portes ou la voiture bougent encore, la dernière image emportée est celle de votre dos.',
    advice: 'Inclinez-vous quand les portes ou les roues s’ébranlent, et relevez-vous quand plus personne ne vous voit.',
    happened: {
      met: 'Vous avez tenu votre salut jusqu’à perte de vue.',
      'partly.early': 'Votre salut s’est achevé {seconds} s trop tôt.',
      'partly.shallow': 'Vous avez tenu jusqu’au bout, mais à {degrees} degrés seulement.',
      'missed.left': 'Vous avez quitté la place alors que vos invités vous voyaient encore.',
      'missed.none': 'Vos invités sont partis sans que vous ayez salué.',
      missed: 'Votre salut s’est achevé {seconds} s avant que vos invités soient hors de vue.',
    },
  },
};
