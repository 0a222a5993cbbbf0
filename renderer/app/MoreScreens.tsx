import type { Settings as Kept } from '../../electron/contract/settings';
import { firstPart } from '../evening/evening-part';
import { FirstStart } from '../first-start/FirstStart';
import type { BoundDevice } from '../input/bindings';
import { Who } from '../learners/Who';
import type { AppInfo } from './boot';
import { newSeed } from './new-seed';
import { FIRST_SCENE, type Move, type QuietScreen } from './screens';
import { Settings } from './late-settings';
import { About, CourseMap, Learners, Lesson, Trainer } from './seldom';

interface MoreScreensProps {
  readonly name: QuietScreen;
  readonly settings: Kept;
  readonly device: BoundDevice;
  readonly info: AppInfo;
  readonly isUnsaved: boolean;
  readonly change: (fields: Partial<Kept>) => void;
  readonly go: (move: Move) => void;
}

/** The screens beside the way from the first page to the debrief. */
export function MoreScreens({ name, settings, device, info, isUnsaved, change, go }: MoreScreensProps) {
  const home = (): void => go({ to: 'home' });
  const visit = (scene: string): void => go({ to: 'briefing', scene, mode: 'learn' });
  const evening = (): void => {
    const first = firstPart('learn', newSeed());
    if (first !== undefined) go({ to: 'briefing', scene: first.scene, mode: first.mode, evening: first });
  };
  // The first thing of all: how it goes without help, and where to begin.
  const cold = (): void => go({ to: 'briefing', scene: FIRST_SCENE, mode: 'exam', isCold: true });
  switch (name) {
    case 'settings':
      return (
        <Settings
          settings={settings} change={change} isUnsaved={isUnsaved} onDone={home}
          ways={{ onLesson: () => go({ to: 'lesson' }), onFirstStart: () => go({ to: 'first-start' }), onAbout: () => go({ to: 'about' }) }}
        />
      );
    case 'course': return <CourseMap onScene={visit} onEvening={evening} onHome={home} onCard={() => go({ to: 'studio' })} />;
    case 'learners': return <Learners onHome={home} onTrainer={() => go({ to: 'trainer' })} />;
    case 'trainer': return <Trainer onLearners={() => go({ to: 'learners' })} onHome={home} />;
    case 'who': return <Who onOther={() => go({ to: 'learners' })} />;
    case 'about': return <About info={info} onBack={home} />;
    case 'lesson': return <Lesson device={device} settings={settings} onVisit={cold} onLeave={home} />;
    case 'first-start': {
      const leave = (way: () => void) => (): void => {
        change({ firstStartDone: true });
        way();
      };
      return (
        <FirstStart
          settings={settings} change={change} onVisit={leave(cold)} onLesson={leave(() => go({ to: 'lesson' }))}
          onHome={leave(home)}
        />
      );
    }
  }
}
