import { useState } from 'react';
import type { Source } from '../../scenarios/kernel/verdict';
import { Button } from '../ui/Button';
import type { TextKey } from './text/en';
import { useSay } from './text/use-text';

interface SourceListProps {
  readonly sources: readonly Source[];
}

/** Where a rule comes from. A secure page opens in the browser after the app has asked; any other can be copied. */
export function SourceList({ sources }: SourceListProps) {
  const say = useSay();
  const [notice, setNotice] = useState<TextKey>();

  const open = (url: string): void => {
    setNotice(undefined);
    window.reigi.call('links.open', { url }).catch(() => setNotice('source.failed'));
  };
  const copy = (url: string): void => {
    window.reigi.call('clipboard.copy', { text: url }).then(
      () => setNotice('source.copied'),
      () => setNotice('source.failed'),
    );
  };
  return (
    <div className="sources">
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url}>
            {url.startsWith('https://') ? (
              <a
                href={url}
                aria-label={say('source.open', { title })}
                onClick={(event) => {
                  event.preventDefault();
                  open(url);
                }}
              >
                {title}
              </a>
            ) : (
              <>
                <span>{title}</span>{' '}
                <Button look="plain" aria-label={say('source.copy.label', { title })} onClick={() => copy(url)}>
                  {say('source.copy')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <output className="sources-notice">
        {notice === undefined ? '' : say(notice)}
      </output>
    </div>
  );
}
