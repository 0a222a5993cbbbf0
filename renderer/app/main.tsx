import { lazy, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { drawNothing } from '../replay/webgl';
import { installTestHook } from '../session/test-hook';
import { speakPseudo } from '../ui/text/pseudo';
import { languageOf } from '../ui/text/text';
import '../ui/fonts';
import '../ui/tokens.css';
import '../ui/base.css';
import './page.css';
import { App } from './App';
import { boot, type Booted } from './boot';
import { Demo, type DemoKind } from './Demo';
import { ErrorBoundary } from './ErrorBoundary';

// The gallery is for looking at things one by one; a learner never loads it.
const UiGallery = lazy(() => import('../gallery/UiGallery').then(({ UiGallery: gallery }) => ({ default: gallery })));
const Gallery = lazy(() => import('../gallery/Gallery').then(({ Gallery: gallery }) => ({ default: gallery })));

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
  if (query.get('gallery') === 'ui') return <Suspense><UiGallery settings={booted.settings} locale={booted.info.locale} /></Suspense>;
  if (query.has('gallery')) return <Suspense><Gallery query={query} /></Suspense>;
  const demo = demoKind(query);
  return demo === undefined ? <App booted={booted} /> : <Demo kind={demo} settings={booted.settings} />;
}

async function start(): Promise<void> {
  // By this name what comes from outside could reach the prototype of everything.
  Reflect.deleteProperty(Object.prototype, '__proto__');
  const query = new URLSearchParams(window.location.search);
  const booted = await boot(query);
  if (booted.crash === 'safe') drawNothing();
  const { language } = booted.settings;
  document.documentElement.lang = language === 'system' ? languageOf(booted.info.locale) : language;
  if (import.meta.env.MODE === 'test' || (query.has('test') && booted.info.testRuntime)) installTestHook(window, query);
  if (query.has('pseudo') && (import.meta.env.DEV || booted.info.testRuntime)) speakPseudo(document.body);
  createRoot(rootOf(document)).render(<ErrorBoundary>{firstView(query, booted)}</ErrorBoundary>);
}

void start();
