import './key.css';

/** A key or a mouse button as it is written on the device. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className="key">{children}</kbd>;
}
