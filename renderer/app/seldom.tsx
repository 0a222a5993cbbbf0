/** Every screen but the first ones comes when it is asked for: what the first page does not need, a start need not read. */
import { lazyPart, type Fetched } from '../ui/lazy-part';
import { Settings } from './late-settings';
import type { Screen } from './screens';

export const About = lazyPart(() => import('../about/About').then((file) => file.About));
export const Briefing = lazyPart(() => import('./Briefing').then((file) => file.Briefing));
export const ColdMark = lazyPart(() => import('../course/ColdMark').then((file) => file.ColdMark));
export const Compare = lazyPart(() => import('../compare/Compare').then((file) => file.Compare));
export const CourseMap = lazyPart(() => import('../course/CourseMap').then((file) => file.CourseMap));
export const Debrief = lazyPart(() => import('../debrief/Debrief').then((file) => file.Debrief));
export const History = lazyPart(() => import('../history/History').then((file) => file.History));
export const Learners = lazyPart(() => import('../learners/Learners').then((file) => file.Learners));
export const Lesson = lazyPart(() => import('./Lesson').then((file) => file.Lesson));
export const Playing = lazyPart(() => import('./Playing').then((file) => file.Playing));
export const Progress = lazyPart(() => import('../progress/Progress').then((file) => file.Progress));
export const Report = lazyPart(() => import('../report/Report').then((file) => file.Report));
export const Studio = lazyPart(() => import('../studio/Studio').then((file) => file.Studio));
export const Today = lazyPart(() => import('../progress/Today').then((file) => file.Today));
export const Trainer = lazyPart(() => import('../trainer/Trainer').then((file) => file.Trainer));

const PARTS: Readonly<Partial<Record<Screen['name'], Fetched>>> = {
  about: About, briefing: Briefing, compare: Compare, course: CourseMap, debrief: Debrief, history: History, learners: Learners, lesson: Lesson,
  mark: ColdMark, play: Playing, progress: Progress, report: Report, settings: Settings, studio: Studio, today: Today, trainer: Trainer,
};

/** Undefined for a screen that is there from the beginning. */
export function partFor(screen: Screen): Fetched | undefined {
  return PARTS[screen.name];
}

/** What most visits come to, in the order in which they do. */
export const OFTEN: readonly Fetched[] = [Briefing, Playing, Debrief, Settings, CourseMap, Today, History, ColdMark, Lesson];
