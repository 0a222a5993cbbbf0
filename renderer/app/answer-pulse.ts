/** The sign of life that the main process asks for. Before any screen and apart from them: what a screen breaks must not pass for a hang. */
export function answerPulse(): () => void {
  return window.reigi.on('pulse', () => void window.reigi.call('app.pulse', {}).catch(() => undefined));
}
