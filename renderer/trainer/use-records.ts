import { useEffect, useState } from 'react';
import type { RecordsState } from '../../electron/contract/records';

/** What is on its way, as it goes. Undefined until it was read. */
export function useRecords(): { readonly state: RecordsState | undefined; readonly note: (state: RecordsState) => void } {
  const [state, note] = useState<RecordsState>();
  useEffect(() => {
    let isHere = true;
    const stop = window.reigi.on('records.changed', note);
    // What was pushed meanwhile is newer.
    window.reigi.call('records.state', {}).then((read) => isHere && note((told) => told ?? read), () => undefined);
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return { state, note };
}
