import { useEffect } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/text/use-text';

interface CastMissingProps {
  readonly onShown: () => void;
  readonly onAgain: () => void;
}

/** Instead of the picture when somebody's file is not there or not whole: the scene goes on without it. */
export function CastMissing({ onShown, onAgain }: CastMissingProps) {
  const say = useSay();
  useEffect(onShown, [onShown]);
  return (
    <Notice grave actions={<Button onClick={onAgain}>{say('play.cast.again')}</Button>}>
      {say('play.cast.failed')}
    </Notice>
  );
}
