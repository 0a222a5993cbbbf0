/** What the page about the app says, in Japanese. Same keys as `en.ts`. */
import type { TextKey } from './en';

export const ja: Readonly<Record<TextKey, string>> = {
  'title': 'Reigiについて',
  'back': '戻る',
  'lead': '日本のビジネスマナーを自分の手で稽古する、オフラインのシミュレーターです。',
  'version': '版',
  'runtime': '実行環境',
  'runtime.value': 'Electron {electron}、Chromium {chrome}、Node {node}',
  'platform': '機種',
  'folder': '記録と設定の場所',
  'folder.unknown': '場所がわかりません。',
  'folder.copy': '場所をコピー',
  'folder.copied': 'コピーしました。',
  'network': '通信',
  'network.value': 'ありません。自分で書き出さないかぎり、何も外へ出ません。',
  'sources': 'よりどころ',
  'sources.value': '規則は名刺交換と飲み会の手引きに基づき、評価ごとに出典を示します。',
  'licences': 'ライセンス',
  'licences.lead': 'Reigi自体はMITライセンスです。次の成果物に支えられています。',
  'licences.count.one': '{count}個のパッケージ',
  'licences.count.other': '{count}個のパッケージ',
  'licences.none': 'この版には一覧が含まれていません。',
  'licences.runtime': 'ElectronとChromiumのライセンス文は、プログラムと同じ場所のファイル（LICENSE、LICENSES.chromium.html）にあります。',
};
