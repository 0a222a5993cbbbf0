/** When the computer sleeps or is locked nobody sits at the scene; when it shuts down, the app goes by the usual way. */
import type { PowerMonitor } from 'electron';

export interface PowerParts {
  suspend(): void;
  quit(): void;
}

type PowerEvent = 'suspend' | 'lock-screen' | 'shutdown';

/** The part of Electron's powerMonitor that is used here. */
export interface Power {
  on(event: PowerEvent, listener: (event?: { preventDefault(): void }) => void): unknown;
}

export function watchPower(monitor: Power | PowerMonitor, { suspend, quit }: PowerParts): void {
  const power = monitor as Power;
  power.on('suspend', () => suspend());
  power.on('lock-screen', () => suspend());
  power.on('shutdown', (event) => {
    // Linux and macOS wait a moment for whoever asks for it. Windows does not; there the last 200 ms may be lost.
    event?.preventDefault();
    quit();
  });
}
