/** People of an evening, and what stands on their table. */
import type { evening as english } from '../en/evening';

export const evening: Readonly<Record<keyof typeof english, string>> = {
  'person.tanaka': '田中雅之（購買部長）',
  'person.suzuki': '鈴木誠一（営業部長）',
  'person.yamada': '山田悠（営業部・新入社員）',
  'person.nishimura': '西村陸（購買部・新入社員）',
  'thing.person.tanaka': '田中部長',
  'thing.person.suzuki': '鈴木部長',
  'thing.person.yamada': '山田さん',
  'thing.person.nishimura': '西村さん',
  'thing.glass.learner': '自分のグラス',
  'thing.glass.tanaka': '田中部長のグラス',
  'thing.glass.sato': '佐藤課長のグラス',
  'thing.glass.nakamura': '中村さんのグラス',
  'thing.glass.nishimura': '西村さんのグラス',
  'thing.glass.suzuki': '鈴木部長のグラス',
  'thing.glass.kobayashi': '小林さんのグラス',
  'thing.glass.yamada': '山田さんのグラス',
  'thing.chopsticks.learner': '自分の箸',
  'thing.plate.learner': '自分の取り皿',
  'thing.oshibori.learner': '自分のおしぼり',
  'thing.bottle.1': '瓶ビール',
  'thing.bottle.2': 'もう一本の瓶ビール',
  'thing.tokkuri.1': '日本酒の徳利',
  'thing.edamame.1': '枝豆',
  'thing.edamame.2': 'もう一皿の枝豆',
};
