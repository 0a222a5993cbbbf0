/** Departments and titles as Japanese companies name them, with reading and English: nobody should have to invent one. */

export interface Post {
  readonly ja: string;
  readonly kana: string;
  readonly en: string;
}

const posts = (list: string): readonly Post[] =>
  list.split('\n').map((line) => {
    const [ja = '', kana = '', en = ''] = line.trim().split('|');
    return { ja, kana, en };
  });

export const DEPARTMENTS = posts(`営業部|えいぎょうぶ|Sales Department
技術部|ぎじゅつぶ|Engineering Department
開発部|かいはつぶ|Development Department
購買部|こうばいぶ|Purchasing Department
総務部|そうむぶ|General Affairs Department
人事部|じんじぶ|Human Resources Department
経理部|けいりぶ|Accounting Department
広報部|こうほうぶ|Public Relations Department
企画部|きかくぶ|Planning Department
海外事業部|かいがいじぎょうぶ|Overseas Business Department
研究所|けんきゅうじょ|Research Laboratory
国際交流課|こくさいこうりゅうか|International Exchange Section`);

export const TITLES = posts(`代表取締役社長|だいひょうとりしまりやくしゃちょう|President and CEO
取締役|とりしまりやく|Director
部長|ぶちょう|General Manager
次長|じちょう|Deputy General Manager
課長|かちょう|Section Manager
係長|かかりちょう|Chief
主任|しゅにん|Senior Staff
担当|たんとう|Staff
代表|だいひょう|Representative
技術者|ぎじゅつしゃ|Engineer
研究員|けんきゅういん|Researcher
翻訳者|ほんやくしゃ|Translator
講師|こうし|Lecturer`);
