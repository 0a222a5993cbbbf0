import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** main: the one thing to do here; quiet: beside it; plain: a word in the text. */
  readonly look?: 'main' | 'quiet' | 'plain';
}

export function Button({ look = 'quiet', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`button button-${look}`} />;
}
