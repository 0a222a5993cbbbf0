import type { StageProps } from './stage-props';

/** A pure view of stagings: see stage-props.ts. */
export function Stage(props: StageProps) {
  return <div className="stage" data-quality={props.quality ?? 'auto'} />;
}
