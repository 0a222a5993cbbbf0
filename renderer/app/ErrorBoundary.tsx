import { Component, type ReactNode } from 'react';
import { Problem } from './Problem';

interface Broken {
  readonly message: string | undefined;
}

/** Whatever breaks on a screen ends here: the learner reads what happened and goes back to the first page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Broken> {
  override state: Broken = { message: undefined };

  static getDerivedStateFromError(error: unknown): Broken {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return <Problem message={message} onAgain={() => this.setState({ message: undefined })} />;
  }
}
