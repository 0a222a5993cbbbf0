/** The way to the loudspeakers. A page may open it only after the learner has pressed something; before, it stays shut. */
export function openContext(): AudioContext | undefined {
  if (typeof AudioContext === 'undefined' || !navigator.userActivation.hasBeenActive) return undefined;
  // A picture is 16 ms late at best: no need to wake the processor more often than that.
  const context = new AudioContext({ latencyHint: 'balanced' });
  // Opened outside a gesture it may be born asleep, although the page was touched.
  if (context.state === 'suspended') void context.resume().catch(() => undefined);
  return context;
}
