import { useEffect, useRef, type ReactNode } from 'react';
import { useTitle } from './use-title';
import './screen-head.css';

interface ScreenHeadProps {
  readonly title: string;
  readonly eyebrow?: string;
  /** The ways out of the screen. */
  readonly children: ReactNode;
}

/** The head of a screen. It takes the focus when the screen comes, so that whoever cannot see it hears where they are. */
export function ScreenHead({ title, eyebrow, children }: ScreenHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className="screen-head">
      <div>
        {eyebrow === undefined ? null : <p className="page-eyebrow">{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
      </div>
      <div className="screen-head-ways">{children}</div>
    </header>
  );
}
