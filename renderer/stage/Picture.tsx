import { createRoot, extend, type ReconcilerRoot, type RenderProps } from '@react-three/fiber';
import { Component, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { ELEMENTS } from './elements';
import type { PreparedRenderer } from './prepared-renderer';

extend(ELEMENTS);

type Size = NonNullable<RenderProps<HTMLCanvasElement>['size']>;

interface PictureProps extends Omit<RenderProps<HTMLCanvasElement>, 'size' | 'gl'> {
  /** Asked once, when the size is known. What it made is let go with the picture. */
  readonly make: () => PreparedRenderer;
  readonly children: (made: PreparedRenderer) => ReactNode;
}

/** A canvas as large as what it stands in, and a three.js scene on it. What fails in the scene fails here. */
export function Picture({ make, children, ...wanted }: PictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const made = useRef<PreparedRenderer>(undefined);
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(undefined);
  const [trouble, setTrouble] = useState<{ readonly error: unknown }>();
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const { current: around } = holder;
    if (around === null) return undefined;
    const measure = (): void => {
      const { width, height, top, left } = around.getBoundingClientRect();
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height, top, left }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, []);
  // Every time: what is in the scene is what was last asked for.
  useLayoutEffect(() => {
    if (holder.current === null || size === undefined || size.width === 0 || size.height === 0) return;
    const { gl } = (made.current ??= make());
    const canvas = gl.domElement;
    if (canvas.parentNode !== holder.current) holder.current.append(canvas);
    root.current ??= createRoot(canvas);
    root.current.configure({ ...wanted, size, gl: () => gl }).catch((error: unknown) => setTrouble({ error }));
    root.current.render(<Within onTrouble={(error) => setTrouble({ error })}>{children(made.current)}</Within>);
  });
  useLayoutEffect(() => () => {
    root.current?.unmount();
    root.current = undefined;
    made.current = undefined;
  }, []);
  if (trouble !== undefined) throw trouble.error;
  return <div ref={holder} className="stage-picture" />;
}

interface WithinProps {
  readonly onTrouble: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Two trees of React: an error of the scene's goes over into the page's. */
class Within extends Component<WithinProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onTrouble(error);
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
