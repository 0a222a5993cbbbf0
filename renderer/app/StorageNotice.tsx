import { useEffect, useState } from 'react';
import type { StorageNotice as Told } from '../../electron/contract/contract';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/text/use-text';
import type { Booted } from './boot';

interface StorageNoticeProps {
  readonly storage: Told | null;
  /** The page had crashed and was loaded again. */
  readonly crash: Booted['crash'];
}

/** What is to be known about the file with the attempts, and about a crash; each once. */
export function StorageNotice({ storage: told, crash }: StorageNoticeProps) {
  const say = useSay();
  const [isClosed, close] = useState(false);
  const [storage, setStorage] = useState(told);
  useEffect(() => {
    // The disk may be there again since the start.
    if (told?.kind === 'unavailable') window.reigi.call('app.info', {}).then((info) => setStorage(info.storage), () => undefined);
  }, [told]);
  if ((storage === null && crash === undefined) || isClosed) return null;
  return (
    <Notice grave={storage !== null} actions={<Button look="plain" onClick={() => close(true)}>{say('notice.close')}</Button>}>
      {crash === undefined ? null : <p>{say(`notice.${crash}`)}</p>}
      {storage === null ? null : <p>{say(`notice.${storage.kind}`, storage)}</p>}
    </Notice>
  );
}
