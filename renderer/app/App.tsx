import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import type { Settings } from '../../electron/contract/settings';
import type { Mode } from '../../scenarios/kernel/attempt';
import { sceneById } from '../../scenarios/scenes/catalog';
import { partOf } from '../evening/evening-part';
import { NO_FILTER } from '../history/filter';
import { usePadId } from '../hud/use-pad-id';
import { bindingsFor, type BoundDevice } from '../input/bindings';
import { runPadMenu } from '../input/pad-menu';
import { dropPart, keepRecalls } from '../progress/keep-recalls';
import type { RuleOutcome } from '../progress/memory/outcomes';
import type { Play, PlayedPart, PlayPlan } from '../session/open-play';
import { prepareStage, Stage } from '../stage/LazyStage';
import { LearnerLook } from '../stage/learner-look';
import { fetchWhileIdle, useWhenHere } from '../ui/lazy-part';
import { useSay } from '../ui/text/use-text';
import { AppDesk } from './AppDesk';
import { useAppearance } from './appearance';
import type { Booted } from './boot';
import type { HowToPlay } from './Briefing';
import { commandDesk } from './command-desk';
import { Home } from './Home';
import { keepScreen, keptScreen } from './kept-screen';
import { MoreScreens } from './MoreScreens';
import { newSeed } from './new-seed';
import { cardNow, OwnCard } from './OwnCard';
import { CARD_SCENE, FIRST_SCENE, nextScreen, type Screen } from './screens';
import { Briefing, ColdMark, Compare, Debrief, History, OFTEN, partFor, Playing, Progress, Report, Today } from './seldom';
import './pad-focus.css';

export type LeftAttempt = Pick<ListedAttempt, 'id' | 'scene' | 'steps'>;

/** After a crash, the screen that it happened on. */
function firstScreen({ crash, mustChoose, settings }: Booted): Screen {
  const returned = crash === 'recovered' ? keptScreen() : undefined;
  // What was cut off of a part is no attempt; the part is played again.
  if (returned?.dropped !== undefined) window.reigi.call('attempts.remove', { id: returned.dropped }).catch(() => undefined);
  return returned?.screen ?? { name: mustChoose ? 'who' : settings.firstStartDone ? 'home' : 'first-start' };
}

/** The screens and the ways between them. */
export function App({ booted }: { readonly booted: Booted }) {
  const say = useSay();
  const [settings, setSettings] = useState(booted.settings);
  const [wanted, go] = useReducer(nextScreen, booted, firstScreen);
  const screen = useWhenHere(wanted, partFor(wanted)) ?? wanted;
  const [left, setLeft] = useState<LeftAttempt>();
  const [trouble, setTrouble] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  const [isUnsaved, setUnsaved] = useState(false);
  /** The scene that is played, or was last. */
  const played = useRef<Play>(undefined);
  useAppearance(settings, booted.info.locale);
  useEffect(() => keepScreen(screen, undefined), [screen]);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is nothing that an effect may return.
    window.scrollTo(0, 0);
  }, [screen]);

  const change = useCallback((fields: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...fields }));
    // The choice counts in this session even where it cannot be kept.
    window.reigi.call('settings.write', fields).then(() => setUnsaved(false), () => setUnsaved(true));
  }, []);
  const isPadThere = usePadId() !== '';
  // A pad that was chosen once and is not there now leaves the desk.
  const device: BoundDevice = settings.device === 'gamepad' && !isPadThere ? 'mouse-keyboard' : settings.device;
  useEffect(() => runPadMenu(document), []);
  useEffect(() => fetchWhileIdle([Stage, ...OFTEN]), []);
  const isBriefed = screen.name === 'briefing';
  // While one reads what the scene is about.
  useEffect(() => {
    if (!isBriefed) return undefined;
    const idle = requestIdleCallback(() => void prepareStage());
    return () => cancelIdleCallback(idle);
  }, [isBriefed]);
  const home = useCallback(() => go({ to: 'home' }), []);
  // A scene that this version does not have cannot be practised: what there is, is told at home.
  const practise = (scene: string, mode: Mode): void => go(sceneById(scene) === undefined ? { to: 'home' } : { to: 'briefing', scene, mode });

  const begin = (plan: PlayPlan): void => {
    setTrouble('');
    go({ to: 'play', plan });
  };
  const onPart = (play: Play, { today: { parts, results } }: PlayedPart, outcomes: readonly RuleOutcome[]): void => {
    dropPart(play);
    keepRecalls(play.session.header, outcomes);
    go({ to: 'today', session: { parts, results: [...results, outcomes] } });
  };

  const { sex, hair, sleeves, skin } = settings.body;
  const look = useMemo(() => ({ sex, hair, sleeves, skin }), [sex, hair, sleeves, skin]);

  const shown = (): ReactNode => {
    switch (screen.name) {
      case 'home':
        return <Home info={booted.info} pack={settings.pack} language={settings.language} crash={booted.crash} device={device} onDevice={(chosen) => change({ device: chosen })} onSettings={change} go={go} trouble={trouble} left={left} />;
      case 'briefing': {
        const { scene, mode, isCold, evening } = screen;
        const start = (how: HowToPlay): void => {
          setTrouble('');
          go({ to: 'play', plan: { kind: 'new', scene, ...how, seed: evening?.seed ?? newSeed(), ...(evening === undefined ? {} : { carry: evening.carry }) } });
        };
        return <Briefing scene={scene} mode={mode} isCold={isCold} {...(evening === undefined ? {} : { evening })} pack={settings.pack} device={device} bindings={bindingsFor(device, settings.bindings[device], settings.body.hand)} onStart={start} onBack={home} {...(scene === CARD_SCENE ? { onCard: () => go({ to: 'studio', from: { scene, mode } }) } : {})} />;
      }
      case 'play': {
        const forget = ({ session }: Play): void => {
          setLeft(undefined);
          window.reigi.call('attempts.dismiss', { id: session.header.id }).catch(() => undefined);
        };
        return (
          <Playing
            key={screen.run}
            plan={screen.plan}
            device={device}
            settings={settings}
            onPlay={(play) => {
              played.current = play;
              keepScreen(screen, play);
            }}
            onDone={({ session: { header } }) => {
              setLeft(undefined);
              go({ to: header.carry['cold'] === 1 ? 'mark' : 'debrief', attempt: header.id });
            }}
            onRestart={(play) => {
              forget(play);
              const { scene, mode } = play.session.header;
              go({ to: 'play', plan: { kind: 'new', scene, mode, seed: newSeed(), ...partOf(play.session.header) } });
            }}
            change={change}
            onPart={onPart}
            onPlan={(play, plan) => {
              if (plan.kind === 'again') forget(play);
              go({ to: 'play', plan });
            }}
            onLeave={(play) => {
              const { header, step, ended } = play.session;
              const isPart = screen.plan.kind === 'again' && screen.plan.part !== undefined;
              if (isPart) dropPart(play);
              setLeft(isPart || ended ? undefined : { id: header.id, scene: header.scene, steps: step });
              home();
            }}
            onCard={({ session: { header: { id, scene, mode } } }) => go({ to: 'studio', from: { scene, mode, left: { attempt: id, card: cardNow() } } })}
            onTrouble={() => {
              setTrouble(say('home.continue.failed'));
              home();
            }}
          />
        );
      }
      case 'debrief':
        return <Debrief attemptId={screen.attempt} onAgain={practise} onEvening={(evening) => go({ to: 'briefing', scene: evening.scene, mode: evening.mode, evening })} onAgainFrom={({ header, samples }, steps) => go({ to: 'play', plan: { kind: 'again', of: { header, samples }, steps, isTakeOver: true } })} onOpen={(attempt) => go({ to: 'debrief', attempt })} onHome={home} onPrint={() => commandDesk.run('debrief.print')} onCompare={(scene) => go({ to: 'compare', scene, from: screen.attempt })} onCard={(scene, mode) => go({ to: 'studio', from: { scene, mode } })} onReport={() => go({ to: 'report', of: { attempt: screen.attempt }, back: { to: 'debrief', attempt: screen.attempt } })} />;
      case 'mark':
        return <ColdMark attemptId={screen.attempt} pack={settings.pack} onGo={practise} onDebrief={() => go({ to: 'debrief', attempt: screen.attempt })} onHome={home} />;
      case 'history':
        return <History filter={filter} onFilter={setFilter} onOpen={(attempt) => go({ to: 'debrief', attempt })} onReport={(attempt) => go({ to: 'report', of: { attempt }, back: { to: 'history' } })} onCompare={(scene) => go({ to: 'compare', scene })} onProgress={() => go({ to: 'progress' })} onHome={home} onBegin={() => practise(FIRST_SCENE, 'learn')} />;
      case 'compare': {
        const { scene, from } = screen;
        return <Compare key={scene} scene={scene} from={from} onOpen={(attempt) => go({ to: 'debrief', attempt })} onBack={() => go(from === undefined ? { to: 'history' } : { to: 'debrief', attempt: from })} onHome={home} onPractise={() => practise(scene, 'practice')} />;
      }
      case 'progress': {
        const showDay = (day: string): void => {
          setFilter({ ...NO_FILTER, from: day, to: day });
          go({ to: 'history' });
        };
        return <Progress pack={settings.pack} onToday={() => go({ to: 'today' })} onPractise={(scene) => practise(scene, 'practice')} onDay={showDay} onHistory={() => go({ to: 'history' })} onReport={() => go({ to: 'report', of: 'progress', back: { to: 'progress' } })} onBegin={() => practise(FIRST_SCENE, 'practice')} onHome={home} />;
      }
      case 'report':
        return <Report of={screen.of} version={booted.info.version} onBack={() => go(screen.back)} />;
      case 'today':
        return <Today pack={settings.pack} settings={settings} device={device} session={screen.session} onPart={begin} onHome={home} />;
      case 'studio':
        return <OwnCard from={screen.from} go={go} />;
      default:
        return <MoreScreens name={screen.name} settings={settings} device={device} info={booted.info} isUnsaved={isUnsaved} change={change} go={go} />;
    }
  };
  return (
    <LearnerLook value={look}>
      {shown()}
      <AppDesk screen={screen} isBack={booted.crash === 'recovered'} settings={settings} device={device} played={played} onSettings={change} onLeft={setLeft} go={go} />
    </LearnerLook>
  );
}
