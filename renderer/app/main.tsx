import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { drawNothing } from '../stage/webgl';
import { installTestHook } from '../session/test-hook';
import { prepareStage } from '../stage/LazyStage';
import { lazyPart } from '../ui/lazy-part';
import { loadWords } from '../ui/text/load-words';
import { speakPseudo } from '../ui/text/pseudo';
import { languageOf } from '../ui/text/text';
import '../ui/fonts';
import '../ui/tokens.css';
import '../ui/base.css';
import './page.css';
import { answerPulse } from './answer-pulse';
import { App } from './App';
import { chosenLanguage, speak } from './appearance';
import { boot, crashIn, type Booted } from './boot';
import type { DemoKind } from './Demo';
import { ErrorBoundary } from './ErrorBoundary';
import { keptScreen, wereSettingsOpen } from './kept-screen';
import { Settings } from './late-settings';
import { partFor } from './seldom';

// The gallery is for looking at things one by one; a learner never loads it.
const UiGallery = lazyPart(() => import('../gallery/UiGallery').then((file) => file.UiGallery));
const Gallery = lazyPart(() => import('../gallery/Gallery').then((file) => file.Gallery));
const Demo = lazyPart(() => import('./Demo').then((file) => file.Demo));

function rootOf(page: Document): HTMLElement {
  const root = page.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  return root;
}

function demoKind(query: URLSearchParams): DemoKind | undefined {
  const demo = query.get('demo');
  return demo === 'full' || demo === 'smoke' ? demo : undefined;
}

function firstView(query: URLSearchParams, booted: Booted): ReactNode {
  if (query.get('gallery') === 'ui') return <UiGallery settings={booted.settings} locale={booted.info.locale} />;
  if (query.has('gallery')) return <Gallery query={query} />;
  const demo = demoKind(query);
  return demo === undefined ? <App booted={booted} /> : <Demo kind={demo} settings={booted.settings} />;
}

/** What a crash leads back to is asked for before anything else is known: a scene needs most code of all, and the longest. */
function hastenBack(query: URLSearchParams): void {
  const back = crashIn(query) === 'recovered' ? keptScreen()?.screen : undefined;
  if (back === undefined) return;
  // What cannot be had is asked for again by its screen.
  partFor(back)?.fetch().catch(() => undefined);
  if (back.name !== 'play') return;
  void prepareStage();
  if (wereSettingsOpen()) Settings.fetch().catch(() => undefined);
}

async function start(): Promise<void> {
  // By this name what comes from outside could reach the prototype of everything.
  Reflect.deleteProperty(Object.prototype, '__proto__');
  answerPulse();
  const query = new URLSearchParams(window.location.search);
  // Most probably this language is wanted: it is read while the settings are asked for.
  loadWords(languageOf(navigator.language)).catch(() => undefined);
  hastenBack(query);
  // It asks for the scene at once, so that nothing of it is waited for one after the other.
  if (demoKind(query) !== undefined) {
    void prepareStage();
    Demo.fetch().catch(() => undefined);
  }
  const booted = await boot(query);
  if (booted.crash === 'safe') drawNothing();
  await speak(chosenLanguage(booted.settings, booted.info.locale));
  if (import.meta.env.MODE === 'test' || (query.has('test') && booted.info.testRuntime)) installTestHook(window, query);
  if (query.has('pseudo') && (import.meta.env.DEV || booted.info.testRuntime)) speakPseudo(document.body);
  createRoot(rootOf(document)).render(<ErrorBoundary>{firstView(query, booted)}</ErrorBoundary>);
}

void start();
