/** The cards that change hands in the course. Companies and people are invented. */
import type { CardModel } from '../body/card-model';

export const LEARNER_CARD: CardModel = {
  id: 'durand',
  company: { ja: '株式会社エトワール', en: 'Étoile Co., Ltd.', kana: 'かぶしきがいしゃエトワール' },
  department: { ja: '営業部', en: 'Sales Department', kana: 'えいぎょうぶ' },
  title: { ja: '営業担当', en: 'Sales Representative' },
  name: { ja: 'カミーユ・デュラン', en: 'Camille DURAND', kana: 'カミーユ・デュラン', family: 'デュラン', familyKana: 'デュラン', familyEn: 'DURAND' },
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

const ASANAGI = { company: SATO_CARD.company, address: SATO_CARD.address };
const SHINONOME = {
  company: { ja: '東雲精機株式会社', en: 'Shinonome Precision Co., Ltd.', kana: 'しののめせいきかぶしきがいしゃ' },
  department: { ja: '技術部', en: 'Engineering Department', kana: 'ぎじゅつぶ' },
  address: { ja: '東京都大田区浜糀一丁目八番六号', en: '1-8-6 Hamakoji, Ota-ku, Tokyo' },
};

export const TAKAHASHI_CARD: CardModel = {
  id: 'takahashi', ...SHINONOME,
  title: { ja: '部長', en: 'Department Manager' },
  name: { ja: '高橋 志津子', en: 'TAKAHASHI Shizuko', kana: 'たかはし しづこ', family: '高橋', familyKana: 'たかはし', familyEn: 'Takahashi' },
  phone: '03-5550-0161', mail: 's.takahashi@shinonome.example',
};

export const ITO_CARD: CardModel = {
  id: 'ito', ...SHINONOME,
  title: { ja: '', en: 'Engineer' },
  name: { ja: '伊藤 翔太', en: 'ITO Shota', kana: 'いとう しょうた', family: '伊藤', familyKana: 'いとう', familyEn: 'Ito' },
  phone: '03-5550-0164', mail: 's.ito@shinonome.example',
};

export const NAKAMURA_CARD: CardModel = {
  id: 'nakamura', ...ASANAGI, department: SATO_CARD.department,
  title: { ja: '主任', en: 'Senior Staff' },
  name: { ja: '中村 彩', en: 'NAKAMURA Aya', kana: 'なかむら あや', family: '中村', familyKana: 'なかむら', familyEn: 'Nakamura' },
  phone: '03-5550-0189', mail: 'a.nakamura@asanagi.example',
};

export const OISHI_CARD: CardModel = {
  id: 'oishi', ...ASANAGI,
  department: { ja: '', en: '', kana: '' },
  title: { ja: '専務取締役', en: 'Senior Managing Director' },
  name: { ja: '大石 隆', en: 'OISHI Takashi', kana: 'おおいし たかし', family: '大石', familyKana: 'おおいし', familyEn: 'Oishi' },
  phone: '03-5550-0101', mail: 't.oishi@asanagi.example',
};

/** Somebody met last week: her card has been lying in the wrong holder since. */
export const AGENT_CARD: CardModel = {
  id: 'agent',
  company: { ja: '東都住販株式会社', en: 'Toto Juhan Co., Ltd.', kana: 'とうとじゅうはんかぶしきがいしゃ' },
  department: { ja: '賃貸営業課', en: 'Rentals', kana: 'ちんたいえいぎょうか' },
  title: { ja: '', en: 'Letting Agent' },
  name: { ja: '森山 千秋', en: 'MORIYAMA Chiaki', kana: 'もりやま ちあき', family: '森山', familyKana: 'もりやま', familyEn: 'Moriyama' },
  address: { ja: '東京都目黒区東川一丁目七番二号', en: '1-7-2 Higashikawa, Meguro-ku, Tokyo' },
  phone: '03-5550-0117', mail: 'c.moriyama@toto-juhan.example',
};
