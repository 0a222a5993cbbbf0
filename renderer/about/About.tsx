import { useState } from 'react';
import type { Response } from '../../electron/contract/contract';
import { Button } from '../ui/Button';
import { ScreenHead } from '../ui/ScreenHead';
import { formOf } from '../ui/text/plural';
import { useLanguage } from '../ui/text/use-text';
import { useTexts } from '../ui/text/use-texts';
import { LICENCES, type Licence } from './licences';
import { TEXTS } from './text/texts';
import './about.css';

interface AboutProps {
  readonly info: Response<'app.info'>;
  readonly licences?: readonly Licence[];
  readonly onBack: () => void;
}

/** What this is, where it keeps things, and whose work it stands on. */
export function About({ info, licences = LICENCES, onBack }: AboutProps) {
  const say = useTexts(TEXTS);
  const { version, electron, chrome, node, platform } = info;
  return (
    <main className="page about">
      <ScreenHead title={say('title')}>
        <Button onClick={onBack}>{say('back')}</Button>
      </ScreenHead>
      <p className="about-lead">{say('lead')}</p>
      <dl className="about-facts">
        <div><dt>{say('version')}</dt><dd>{version}</dd></div>
        <div><dt>{say('runtime')}</dt><dd>{say('runtime.value', { electron, chrome, node })}</dd></div>
        <div><dt>{say('platform')}</dt><dd>{platform}</dd></div>
        <div><dt>{say('folder')}</dt><dd><Folder path={info.folder} /></dd></div>
        <div><dt>{say('network')}</dt><dd>{say('network.value')}</dd></div>
        <div><dt>{say('sources')}</dt><dd>{say('sources.value')}</dd></div>
      </dl>
      <Licences licences={licences} />
    </main>
  );
}

function Folder({ path }: { readonly path: string }) {
  const say = useTexts(TEXTS);
  const [isCopied, setCopied] = useState(false);
  if (path === '') return say('folder.unknown');
  const copy = (): void => {
    // It stands there to be read as well; a clipboard that refuses is no reason to complain.
    window.reigi.call('clipboard.copy', { text: path }).then(() => setCopied(true), () => undefined);
  };
  return (
    <>
      <code>{path}</code> <Button look="plain" onClick={copy}>{say('folder.copy')}</Button> <output>{isCopied ? say('folder.copied') : ''}</output>
    </>
  );
}

function Licences({ licences }: { readonly licences: readonly Licence[] }) {
  const say = useTexts(TEXTS);
  const language = useLanguage();
  return (
    <section className="about-licences" aria-labelledby="about-licences">
      <h2 id="about-licences">{say('licences')}</h2>
      <p>{say('licences.lead')} {licences.length === 0 ? say('licences.none') : say(`licences.count.${formOf(language, licences.length)}`, { count: licences.length })}</p>
      <ul>
        {licences.map(({ name, version, licence, text }) => (
          <li key={`${name}@${version}`}>
            <details>
              <summary><span>{name}</span> <span className="is-soft">{version} · {licence}</span></summary>
              <pre lang="en">{text === '' ? licence : text}</pre>
            </details>
          </li>
        ))}
      </ul>
      <p className="is-soft">{say('licences.runtime')}</p>
    </section>
  );
}
