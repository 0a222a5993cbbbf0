/** People of an evening, and what stands on their table. */
import type { evening as english } from '../en/evening';

export const evening: Readonly<Record<keyof typeof english, string>> = {
  'person.tanaka': 'Tanaka Masayuki, à la tête du service achats',
  'person.suzuki': 'Suzuki Seiichi, à la tête du service commercial',
  'person.yamada': 'Yamada Yū, en première année au service commercial',
  'person.nishimura': 'Nishimura Riku, en première année au service achats',
  'thing.person.tanaka': 'M. Tanaka',
  'thing.person.suzuki': 'M. Suzuki',
  'thing.person.yamada': 'M. Yamada',
  'thing.person.nishimura': 'M. Nishimura',
  'thing.glass.learner': 'votre verre',
  'thing.glass.tanaka': 'le verre de M. Tanaka',
  'thing.glass.sato': 'le verre de M. Satō',
  'thing.glass.nakamura': 'le verre de Mme Nakamura',
  'thing.glass.nishimura': 'le verre de M. Nishimura',
  'thing.glass.suzuki': 'le verre de M. Suzuki',
  'thing.glass.kobayashi': 'le verre de Mme Kobayashi',
  'thing.glass.yamada': 'le verre de M. Yamada',
  'thing.chopsticks.learner': 'vos baguettes',
  'thing.plate.learner': 'votre assiette',
  'thing.oshibori.learner': 'votre serviette',
  'thing.bottle.1': 'une bouteille de bière',
  'thing.bottle.2': 'l’autre bouteille de bière',
  'thing.tokkuri.1': 'le flacon de saké',
  'thing.edamame.1': 'une coupelle d’edamame',
  'thing.edamame.2': 'l’autre coupelle d’edamame',
};
