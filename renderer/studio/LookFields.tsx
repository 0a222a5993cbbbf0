import { Choice } from '../ui/Choice';
import { useTexts } from '../ui/text/use-texts';
import type { FieldsProps } from './NameFields';
import { TEXTS } from './text/texts';

/** Which of the two layouts, and in which letters. */
export function LookFields({ draft, change }: Pick<FieldsProps, 'draft' | 'change'>) {
  const say = useTexts(TEXTS);
  return (
    <fieldset className="studio-part">
      <legend>{say('look')}</legend>
      <div className="studio-look">
        <Choice
          legend={say('languages')}
          options={(['two-sided', 'front-bilingual'] as const).map((value) => ({ value, label: say(`layout.${value}`) }))}
          value={draft.layout}
          onChange={(layout) => change({ layout })}
        />
        <Choice
          legend={say('typeface')}
          options={(['mincho', 'gothic'] as const).map((value) => ({ value, label: say(`typeface.${value}`) }))}
          value={draft.typeface}
          onChange={(typeface) => change({ typeface })}
        />
      </div>
    </fieldset>
  );
}
