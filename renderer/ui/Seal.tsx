import './seal.css';

/** The mark of the house: 礼, carved and pressed in vermilion. */
export function Seal({ small = false }: { readonly small?: boolean }) {
  return <span className={small ? 'seal seal-small' : 'seal'} lang="ja" aria-hidden="true">礼</span>;
}
