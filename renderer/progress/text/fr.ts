/** What today's practice says, in French. Same keys as `en.ts`. */
import type { TextKey } from './en';

export const fr: Readonly<Record<TextKey, string>> = {
  'title': 'Aujourd’hui',
  'home': 'Première page',
  'reading': 'Recherche de ce que vous êtes sur le point d’oublier…',
  'failed': 'Vos exercices passés n’ont pas pu être lus. Toutes les scènes restent jouables.',
  'lead.one': 'Environ une minute : ce qui va s’effacer de votre mémoire, le plus fragile d’abord.',
  'lead.other': 'Environ {minutes} minutes : ce qui va s’effacer de votre mémoire, le plus fragile d’abord.',
  'between': '{at} sur {count}.',
  'done': 'C’est tout pour aujourd’hui. Ce qui a réussi revient plus tard, le reste revient demain.',
  'begin': 'Commencer',
  'next': 'Partie suivante',
  'again': 'Encore une fois la dernière',
  'nothing.yet': 'Il n’y a encore rien à retenir.',
  'nothing.yet.how': 'Jouez une scène sans l’aide du maître. Dès lors, cette page sait ce que vous allez oublier et ne ramène que ces moments.',
  'nothing.due.one': 'Rien n’est à revoir. La prochaine partie revient demain.',
  'nothing.due.other': 'Rien n’est à revoir. La prochaine partie revient dans {days} jours.',
  'nothing.due.how': 'Répéter ce que l’on sait encore bien apporte peu. Une scène entière est un meilleur usage de ce temps.',
  'why.missed': 'manqué la dernière fois',
  'why.fading': 's’efface : sûr à {percent} % environ',
  'part.of': 'Partie {at} sur {count}',
  'part.more': 'et {count} de plus',
  'part.over': 'Fin de cette partie',
};
