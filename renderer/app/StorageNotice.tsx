import { useState } from 'react';
import type { StorageNotice as Told } from '../../electron/contract/contract';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/text/use-text';

/** What is to be known about the file with the attempts, once. */
export function StorageNotice({ storage }: { readonly storage: Told | null }) {
  const say = useSay();
  const [isClosed, close] = useState(false);
  if (storage === null || isClosed) return null;
  return (
    <Notice grave actions={<Button look="plain" onClick={() => close(true)}>{say('notice.close')}</Button>}>
      <p>{say(`notice.${storage.kind}`, storage)}</p>
    </Notice>
  );
}
