import { Button } from '../ui/Button';
import { Seal } from '../ui/Seal';
import { useSay } from '../ui/text/use-text';

interface ProblemProps {
  readonly message: string;
  readonly onAgain: () => void;
}

export function Problem({ message, onAgain }: ProblemProps) {
  const say = useSay();
  return (
    <main className="page problem">
      <Seal />
      <h1>{say('problem.title')}</h1>
      <p>{say('problem.text')}</p>
      <p className="is-soft">{say('problem.detail', { message })}</p>
      <Button look="main" onClick={onAgain}>{say('problem.again')}</Button>
    </main>
  );
}
