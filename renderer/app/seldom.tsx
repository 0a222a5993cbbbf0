/** Screens that are seldom looked at come when they are asked for: what the first page does not need, a start need not read. */
import { lazy, Suspense, type ComponentType } from 'react';

function seldom<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Loaded = lazy(() => load().then((screen) => ({ default: screen })));
  return (props) => <Suspense><Loaded {...props} /></Suspense>;
}

export const About = seldom(() => import('../about/About').then((file) => file.About));
export const Compare = seldom(() => import('../compare/Compare').then((file) => file.Compare));
export const Learners = seldom(() => import('../learners/Learners').then((file) => file.Learners));
export const Progress = seldom(() => import('../progress/Progress').then((file) => file.Progress));
export const Report = seldom(() => import('../report/Report').then((file) => file.Report));
export const Studio = seldom(() => import('../studio/Studio').then((file) => file.Studio));
export const Trainer = seldom(() => import('../trainer/Trainer').then((file) => file.Trainer));
