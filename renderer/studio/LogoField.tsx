import { useId, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useTexts } from '../ui/text/use-texts';
import { LogoRefused, readLogo, sizeOfPicture, type LogoFault } from './read-logo';
import { TEXTS } from './text/texts';

interface LogoFieldProps {
  readonly logo: Uint8Array<ArrayBuffer> | null;
  readonly onLogo: (png: Uint8Array<ArrayBuffer> | null) => void;
}

/** The one picture on a card. What cannot be taken changes nothing and says how to mend it. */
export function LogoField({ logo, onLogo }: LogoFieldProps) {
  const say = useTexts(TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const [fault, setFault] = useState<LogoFault>();
  const size = logo === null ? undefined : sizeOfPicture(logo);
  const take = (file: File | undefined): void => {
    if (file === undefined) return;
    readLogo(file).then(
      (png) => {
        setFault(undefined);
        onLogo(png);
      },
      (error: unknown) => setFault(error instanceof LogoRefused ? error.fault : 'broken'),
    );
  };
  return (
    <fieldset className="studio-part">
      <legend>{say('logo')}</legend>
      <p id={note} className="text-field-note">{size === undefined ? say('logo.about') : say('logo.kept', { width: size.width, height: size.height })}</p>
      <p className="studio-logo">
        <input
          ref={input} type="file" hidden accept="image/png,image/jpeg,image/webp" aria-label={say('logo.choose')}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file chosen again is a new wish.
            event.target.value = '';
          }}
        />
        <Button aria-describedby={note} onClick={() => input.current?.click()}>{say('logo.choose')}</Button>
        {logo === null ? null : <Button look="plain" onClick={() => onLogo(null)}>{say('logo.remove')}</Button>}
      </p>
      <p className="text-field-note is-wrong" role="alert">{fault === undefined ? '' : say(`logo.${fault}`)}</p>
    </fieldset>
  );
}
