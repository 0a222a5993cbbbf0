import { Seal } from '../ui/Seal';

interface SheetHeadProps {
  readonly kind: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Who, what and when, at the head of the first page. */
export function SheetHead({ kind, title, facts }: SheetHeadProps) {
  return (
    <header className="sheet-head">
      <p className="sheet-house"><Seal small /> Reigi</p>
      <p className="sheet-soft">{kind}</p>
      <h2 className="sheet-title">{title}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
