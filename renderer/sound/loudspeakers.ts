/**
 * The way to the loudspeakers: one for as long as the page lives, which scenes take one after the other, for Chromium never
 * wholly forgets one that was closed. It sleeps while no scene sounds, and is given up as soon as it fails: whoever comes next
 * tries a new one.
 */

/** The way as one scene has it. */
export interface Outlet {
  readonly context: AudioContext;
  wake(): Promise<void>;
  rest(): Promise<void>;
  /** The scene is over. */
  leave(): Promise<void>;
  /** Nothing comes through any more. */
  giveUp(): Promise<void>;
}

export class Loudspeakers {
  private readonly make: () => AudioContext | undefined;
  private way: AudioContext | undefined;
  private readonly awake = new Set<Outlet>();

  constructor(make: () => AudioContext | undefined) {
    this.make = make;
  }

  /** Undefined as long as, or because, there is no way. Throws what the device throws. */
  open(): Outlet | undefined {
    if (this.way?.state === 'closed') this.way = undefined;
    this.way ??= this.make();
    const context = this.way;
    if (context === undefined) return undefined;
    const opened = context.currentTime;
    /** Another scene may be opened before this one is left. */
    const isShared = (): boolean => [...this.awake].some((other) => other !== outlet && other.context === context);
    const outlet: Outlet = {
      context,
      wake: async () => {
        this.awake.add(outlet);
        await context.resume();
      },
      rest: async () => {
        this.awake.delete(outlet);
        if (!isShared()) await context.suspend();
      },
      // Time that stood still for a whole scene is a device that was lost without a word.
      leave: () => (context.currentTime === opened && !isShared() ? outlet.giveUp() : outlet.rest()),
      giveUp: async () => {
        this.awake.delete(outlet);
        if (this.way === context) this.way = undefined;
        await context.close();
      },
    };
    // Opened outside a gesture it may be born asleep, although the page was touched.
    outlet.wake().catch(() => undefined);
    return outlet;
  }
}

/** A page may open the way only after the learner has pressed something; before, it stays shut. */
const ofThePage = new Loudspeakers(() => {
  if (typeof AudioContext === 'undefined' || !navigator.userActivation.hasBeenActive) return undefined;
  // A picture is 16 ms late at best: no need to wake the processor more often than that.
  return new AudioContext({ latencyHint: 'balanced' });
});

export const openOutlet = (): Outlet | undefined => ofThePage.open();
