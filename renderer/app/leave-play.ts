/** A scene that the app must let go of without the learner's leave: nothing of it may be lost. */
import type { Play } from '../session/open-play';
import type { LeftAttempt } from './App';

/** The window is about to close: no step is lived any more, and what was lived is written before the answer. */
export function answerClosing(play: Play | undefined): void {
  play?.loop.pause('away');
  const written = play?.recorder.flush() ?? Promise.resolve(true);
  // Main waits for it a moment only, and needs no reason where it could not be written.
  const answer = (): unknown => window.reigi.call('app.flushed', {}).catch(() => undefined);
  void written.then(answer, answer);
}

/** Another attempt was opened from the desktop: this one is kept, and offered again on the first page. */
export function leaveForOpened(play: Play | undefined, onLeft: (left: LeftAttempt) => void): void {
  if (play === undefined || play.session.ended) return;
  play.loop.pause('away');
  void play.recorder.flush();
  const { header, step } = play.session;
  onLeft({ id: header.id, scene: header.scene, steps: step });
}
