import { useEffect, useRef } from 'react';

interface PointedNameProps {
  readonly text: string;
  /** Follows the pointer; without it the name stands at its own place. */
  readonly follows: boolean;
}

const BESIDE_PX = 18;

/** The name of the thing under the pointer, or in the keyboard's focus. */
export function PointedName({ text, follows }: PointedNameProps) {
  const ref = useRef<HTMLParagraphElement>(null);
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
    <p ref={ref} className={follows ? 'pointed pointed-follows' : 'pointed'} hidden={text === ''} aria-hidden="true">
      {text}
    </p>
  );
}
