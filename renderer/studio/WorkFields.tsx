import { knownReading } from '../../scenarios/body/card-draft';
import { useTexts } from '../ui/text/use-texts';
import type { FieldsProps } from './NameFields';
import { TextField } from './TextField';
import { TEXTS } from './text/texts';
import { DEPARTMENTS, TITLES, type Post } from './usual-posts';

const JA = { departments: DEPARTMENTS.map(({ ja }) => ja), titles: TITLES.map(({ ja }) => ja) } as const;
const find = (posts: readonly Post[], ja: string): Post | undefined => posts.find((post) => post.ja === ja.trim());

/** Where somebody works and as what, and how they are reached. */
export function WorkFields({ draft, change }: FieldsProps) {
  const say = useTexts(TEXTS);
  const { company, department, title, address } = draft;
  // A usual word brings its English and its reading along, where nothing else stands there yet.
  const setDepartment = (ja: string): void => {
    const post = find(DEPARTMENTS, ja);
    const wasUsual = department.en === '' || DEPARTMENTS.some(({ en }) => en === department.en);
    change({ department: { ja, kana: post?.kana ?? department.kana, en: post !== undefined && wasUsual ? post.en : department.en } }, 'department.ja');
  };
  const setTitle = (ja: string): void => {
    const post = find(TITLES, ja);
    const wasUsual = title.en === '' || TITLES.some(({ en }) => en === title.en);
    change({ title: { ja, en: post !== undefined && wasUsual ? post.en : title.en } }, 'title.ja');
  };
  const asksReading = (ja: string, posts: readonly Post[]): boolean => ja.trim() !== '' && knownReading(ja) === '' && find(posts, ja) === undefined;
  return (
    <>
      <fieldset className="studio-part">
        <legend>{say('work')}</legend>
        <div className="studio-pairs">
          <TextField label={say('company.ja')} lang="ja" value={company.ja} onChange={(ja) => change({ company: { ...company, ja } }, 'company.ja')} />
          <TextField label={say('company.en')} lang="en" value={company.en} onChange={(en) => change({ company: { ...company, en } }, 'company.en')} />
          {asksReading(company.ja, []) ? (
            <TextField label={say('company.kana')} lang="ja" value={company.kana} onChange={(kana) => change({ company: { ...company, kana } }, 'company.kana')} />
          ) : null}
        </div>
        <div className="studio-pairs">
          <TextField label={say('department.ja')} lang="ja" value={department.ja} usual={JA.departments} onChange={setDepartment} />
          <TextField label={say('department.en')} lang="en" value={department.en} onChange={(en) => change({ department: { ...department, en } }, 'department.en')} />
          {asksReading(department.ja, DEPARTMENTS) ? (
            <TextField label={say('department.kana')} lang="ja" value={department.kana} onChange={(kana) => change({ department: { ...department, kana } }, 'department.kana')} />
          ) : null}
        </div>
        <div className="studio-pairs">
          <TextField label={say('title.ja')} lang="ja" value={title.ja} usual={JA.titles} onChange={setTitle} />
          <TextField label={say('title.en')} lang="en" value={title.en} onChange={(en) => change({ title: { ...title, en } }, 'title.en')} />
        </div>
      </fieldset>
      <fieldset className="studio-part">
        <legend>{say('reach')}</legend>
        <TextField label={say('address.ja')} lang="ja" value={address.ja} onChange={(ja) => change({ address: { ...address, ja } }, 'address.ja')} />
        <TextField label={say('address.en')} lang="en" value={address.en} onChange={(en) => change({ address: { ...address, en } }, 'address.en')} />
        <div className="studio-pairs">
          <TextField label={say('phone')} lang="en" type="tel" value={draft.phone} onChange={(phone) => change({ phone }, 'phone')} />
          <TextField label={say('mail')} lang="en" type="email" value={draft.mail} onChange={(mail) => change({ mail }, 'mail')} />
        </div>
      </fieldset>
    </>
  );
}
