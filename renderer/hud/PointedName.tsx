import { useEffect, useRef, useState } from 'react';
import './pointed.css';

interface PointedNameProps {
  readonly text: string;
  /** There is a pointer to follow; the name of what the keyboard's focus names stands at its own place. */
  readonly follows: boolean;
}

const BESIDE_PX = 18;

/** The name of the thing under the pointer, or in the keyboard's focus. */
export function PointedName({ text, follows: hasPointer }: PointedNameProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const [isNamedByFocus, setNamedByFocus] = useState(false);
  const follows = hasPointer && !isNamedByFocus;
  useEffect(() => {
    if (!hasPointer) return undefined;
    const focus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.dataset['thing'] !== undefined) setNamedByFocus(true);
    };
    const lead = (): void => setNamedByFocus(false);
    window.addEventListener('focusin', focus);
    window.addEventListener('pointermove', lead, { passive: true });
    return () => {
      window.removeEventListener('focusin', focus);
      window.removeEventListener('pointermove', lead);
    };
  }, [hasPointer]);
  useEffect(() => {
    if (!follows) return undefined;
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const name = ref.current;
      if (name === null) return;
      const x = Math.min(clientX + BESIDE_PX, window.innerWidth - name.offsetWidth - BESIDE_PX);
      const y = Math.min(clientY + BESIDE_PX, window.innerHeight - name.offsetHeight - BESIDE_PX);
      name.style.transform = `translate(${x}px, ${y}px)`;
    };
    window.addEventListener('pointermove', follow, { passive: true });
    return () => window.removeEventListener('pointermove', follow);
  }, [follows]);
  return (
    <p key={String(follows)} ref={ref} className={follows ? 'pointed pointed-follows' : 'pointed'} hidden={text === ''} aria-hidden="true">
      {text}
    </p>
  );
}
