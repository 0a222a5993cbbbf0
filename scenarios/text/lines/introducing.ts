/** The lines in which a person's name occurs: written once for everybody who hands out a card. */
import type { Line } from '../../kernel/line';
import { writeLines } from './write-line';

/** Japanese with furigana in the author's brackets; Latin spellings with macrons. */
export interface Introduced {
  readonly id: string;
  readonly family: string;
  readonly familyRomaji: string;
  readonly full: string;
  readonly fullRomaji: string;
  readonly company: string;
  readonly companyRomaji: string;
  readonly department: string;
  readonly departmentRomaji: string;
  /** After the name: `of the purchasing department`. */
  readonly roleEn: string;
  readonly roleFr: string;
  readonly deCompany: string;
  readonly titleEn: 'Mr' | 'Ms';
  readonly titleFr: 'M.' | 'Mme';
}

/** `<id>.name`, `<id>.yes`, `<id>.repeat` are the person's own; `p10.<id>` is for whoever reads the card. */
export function introducing(one: Introduced): readonly Line[] {
  return writeLines({
    [`${one.id}.name`]: {
      ja: `${one.company}、${one.department}の${one.full}と[申|もう]します。よろしくお[願|ねが]いいたします。`,
      romaji: `${one.companyRomaji}, ${one.departmentRomaji} no ${one.fullRomaji} to mōshimasu. Yoroshiku onegai itashimasu.`,
      tokens: 'company department name humble closing', register: 'kenjōgo',
      en: `I am ${one.fullRomaji}, ${one.roleEn}, ${one.companyRomaji}. I look forward to working with you.`,
      fr: `${one.fullRomaji}, ${one.roleFr} ${one.deCompany}. Au plaisir de travailler avec vous.`,
    },
    [`${one.id}.yes`]: {
      ja: `はい、${one.family}でございます。`, romaji: `Hai, ${one.familyRomaji} de gozaimasu.`, tokens: 'yes name', register: 'teineigo',
      en: `Yes, ${one.familyRomaji}.`, fr: `Oui, ${one.familyRomaji}.`,
    },
    [`${one.id}.repeat`]: {
      ja: `[改|あらた]めまして、${one.family}と[申|もう]します。`, romaji: `Aratamemashite, ${one.familyRomaji} to mōshimasu.`,
      tokens: 'name humble repeat', register: 'kenjōgo',
      en: `Once again, my name is ${one.familyRomaji}.`, fr: `Permettez que je me présente à nouveau\u202f: ${one.familyRomaji}.`,
    },
    [`p10.${one.id}`]: {
      ja: `${one.family}[様|さま]でいらっしゃいますね。`, romaji: `${one.familyRomaji}-sama de irasshaimasu ne.`, tokens: 'confirm', register: 'sonkeigo',
      en: `${one.titleEn} ${one.familyRomaji}, if I have that right?`, fr: `Vous êtes bien ${one.titleFr} ${one.familyRomaji}, n’est-ce pas\u202f?`,
    },
  });
}

const ASANAGI = { company: '[朝凪商事|あさなぎしょうじ]', companyRomaji: 'Asanagi Shōji', deCompany: 'd’Asanagi Shōji' };
const SHINONOME = { company: '[東雲精機|しののめせいき]', companyRomaji: 'Shinonome Seiki', deCompany: 'de Shinonome Seiki' };
const PURCHASING = { department: '[購買部|こうばいぶ]', departmentRomaji: 'kōbai-bu', roleEn: 'of the purchasing department', roleFr: 'service achats' };
const ENGINEERING = { department: '[技術部|ぎじゅつぶ]', departmentRomaji: 'gijutsu-bu', roleEn: 'of the engineering department', roleFr: 'service technique' };

export const INTRODUCING_LINES: readonly Line[] = ([
  { id: 'sato', family: '[佐藤|さとう]', familyRomaji: 'Satō', full: '[佐藤健一|さとうけんいち]', fullRomaji: 'Satō Ken’ichi', titleEn: 'Mr', titleFr: 'M.', ...ASANAGI, ...PURCHASING },
  { id: 'nakamura', family: '[中村|なかむら]', familyRomaji: 'Nakamura', full: '[中村彩|なかむらあや]', fullRomaji: 'Nakamura Aya', titleEn: 'Ms', titleFr: 'Mme', ...ASANAGI, ...PURCHASING },
  { id: 'takahashi', family: '[高橋|たかはし]', familyRomaji: 'Takahashi', full: '[高橋志津子|たかはししづこ]', fullRomaji: 'Takahashi Shizuko', titleEn: 'Ms', titleFr: 'Mme', ...SHINONOME, ...ENGINEERING },
  { id: 'ito', family: '[伊藤|いとう]', familyRomaji: 'Itō', full: '[伊藤翔太|いとうしょうた]', fullRomaji: 'Itō Shōta', titleEn: 'Mr', titleFr: 'M.', ...SHINONOME, ...ENGINEERING },
  {
    id: 'oishi', family: '[大石|おおいし]', familyRomaji: 'Ōishi', full: '[大石隆|おおいしたかし]', fullRomaji: 'Ōishi Takashi', titleEn: 'Mr', titleFr: 'M.', ...ASANAGI,
    department: '[専務取締役|せんむとりしまりやく]', departmentRomaji: 'senmu torishimariyaku', roleEn: 'senior managing director', roleFr: 'directeur général délégué',
  },
] satisfies readonly Introduced[]).flatMap(introducing);
