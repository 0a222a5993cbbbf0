import { useCallback, useEffect, useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import type { ListedLearner } from '../../electron/contract/learner';
import { notePresent } from './present';

export type Listed = Response<'learners.list'>;

/** The list as it is kept, and the way to read it again. */
export function useLearners(): { readonly listed: Listed | 'reading' | 'failed'; readonly reload: () => Promise<void> } {
  const [listed, setListed] = useState<Listed | 'reading' | 'failed'>('reading');
  const reload = useCallback(
    (): Promise<void> =>
      window.reigi.call('learners.list', {}).then(
        (read) => {
          notePresent(read);
          setListed(read);
        },
        () => setListed('failed'),
      ),
    [],
  );
  useEffect(() => void reload(), [reload]);
  return { listed, reload };
}

export function nameOf({ name }: Pick<ListedLearner, 'name'>, nameless: string): string {
  return name === '' ? nameless : name;
}
