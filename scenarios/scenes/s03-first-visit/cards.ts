/** The cards of the first visit. Companies and people are invented. */
import type { CardModel } from '../../body/card-model';

export const LEARNER_CARD: CardModel = {
  id: 'durand',
  company: { ja: '株式会社エトワール', en: 'Étoile Co., Ltd.', kana: 'かぶしきがいしゃエトワール' },
  department: { ja: '営業部', en: 'Sales Department', kana: 'えいぎょうぶ' },
  title: { ja: '', en: '' },
  name: { ja: 'カミーユ・デュラン', en: 'Camille Durand', kana: 'カミーユ・デュラン', family: 'デュラン', familyKana: 'デュラン', familyEn: 'Durand' },
  address: { ja: '東京都港区芝浜二丁目九番四号', en: '2-9-4 Shibahama, Minato-ku, Tokyo' },
  phone: '03-5550-0142',
  mail: 'c.durand@etoile.example',
};

export const SATO_CARD: CardModel = {
  id: 'sato',
  company: { ja: '株式会社朝凪商事', en: 'Asanagi Shoji Co., Ltd.', kana: 'かぶしきがいしゃあさなぎしょうじ' },
  department: { ja: '購買部', en: 'Purchasing Department', kana: 'こうばいぶ' },
  title: { ja: '課長', en: 'Section Manager' },
  name: { ja: '佐藤 健一', en: 'SATO Kenichi', kana: 'さとう けんいち', family: '佐藤', familyKana: 'さとう', familyEn: 'Sato' },
  address: { ja: '東京都中央区日本橋浜波町三丁目五番一号', en: '3-5-1 Nihonbashi-Hamanami, Chuo-ku, Tokyo' },
  phone: '03-5550-0188',
  mail: 'k.sato@asanagi.example',
};
