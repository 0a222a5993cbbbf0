import { useState } from 'react';
import type { StorageNotice as Told } from '../../electron/contract/contract';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/text/use-text';

interface StorageNoticeProps {
  readonly storage: Told | null;
  /** The page had crashed and was loaded again. */
  readonly isRecovered: boolean;
}

/** What is to be known about the file with the attempts, and about a crash; each once. */
export function StorageNotice({ storage, isRecovered }: StorageNoticeProps) {
  const say = useSay();
  const [isClosed, close] = useState(false);
  if ((storage === null && !isRecovered) || isClosed) return null;
  return (
    <Notice grave={storage !== null} actions={<Button look="plain" onClick={() => close(true)}>{say('notice.close')}</Button>}>
      {isRecovered ? <p>{say('notice.recovered')}</p> : null}
      {storage === null ? null : <p>{say(`notice.${storage.kind}`, storage)}</p>}
    </Notice>
  );
}
