/** Every permission, from every kind of frame, on several screens: nothing is granted, whether it is asked for or looked up. */
import type { Frame, Page } from '@playwright/test';
import type { Unprivileged } from '../../support/unprivileged';
import type { InApp } from './in-app';

const NAMES = [
  'geolocation', 'notifications', 'push', 'camera', 'microphone', 'speaker-selection', 'midi', 'clipboard-read', 'clipboard-write', 'persistent-storage', 'idle-detection', 'screen-wake-lock', 'storage-access', 'top-level-storage-access',
  'window-management', 'local-fonts', 'background-fetch', 'background-sync', 'periodic-background-sync', 'payment-handler', 'display-capture', 'nfc', 'accelerometer', 'gyroscope', 'magnetometer',
] as const;

/** Harmless, and allowed by the engine to every page without asking anybody: the page may put text on the clipboard upon a press, and feel how it is held. */
const OPEN_TO_ALL = new Set(['clipboard-write', 'accelerometer', 'gyroscope', 'magnetometer', 'background-sync', 'background-fetch']);

const FRAMES = ['main', 'iframe', 'popup', 'blob'] as const;
type Kind = (typeof FRAMES)[number];

/** What is on the screen while somebody asks. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['the first page', () => Promise.resolve()],
  ['the settings', (page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-do="settings"]')?.click())],
  ['upon a press', (page) => page.mouse.click(5, 400)],
  ['loaded anew', (page) => page.reload()],
  ['in the background', (page) => page.evaluate(() => window.blur())],
];

export const PERMISSION_CELLS = NAMES.length * FRAMES.length * SCREENS.length;

/** Runs in a frame: what the engine says of each, and what comes of really asking. */
const ask = async (names: readonly string[]) => {
  const states = await Promise.all(names.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state as string, () => 'unknown')));
  const within = (work: () => unknown): Promise<string> =>
    Promise.race([
      new Promise<string>((done) => setTimeout(() => done('no answer'), 1_500)),
      (async () => {
        await work();
        return 'granted';
      })().catch(() => 'refused'),
    ]);
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  const devices = navigator as unknown as Record<string, { requestDevice?(o: object): unknown; requestPort?(): unknown } | undefined>;
  const fail = (): never => {
    throw new Error('there is none');
  };
  const uses: Readonly<Record<string, () => unknown>> = {
    'the camera': () => mediaDevices?.getUserMedia({ video: true }) ?? fail(),
    'the microphone': () => mediaDevices?.getUserMedia({ audio: true }) ?? fail(),
    'the screen': () => mediaDevices?.getDisplayMedia() ?? fail(),
    'the place': () => new Promise((good, bad) => navigator.geolocation.getCurrentPosition(good, bad)),
    'to notify': async () => ((await Notification.requestPermission()) === 'granted' ? true : fail()),
    'to read the clipboard': () => navigator.clipboard?.readText() ?? fail(),
    'MIDI': () => (navigator as unknown as { requestMIDIAccess(o: object): unknown }).requestMIDIAccess({ sysex: true }),
    'a HID device': async () => ((await devices['hid']?.requestDevice?.({ filters: [] })) as unknown[] | undefined)?.length || fail(),
    'a USB device': () => devices['usb']?.requestDevice?.({ filters: [] }) ?? fail(),
    'a serial port': () => devices['serial']?.requestPort?.() ?? fail(),
    'a Bluetooth device': () => devices['bluetooth']?.requestDevice?.({ acceptAllDevices: true }) ?? fail(),
    'to store for ever': async () => (await navigator.storage?.persist()) || fail(),
  };
  const used = await Promise.all(Object.entries(uses).map(async ([name, use]) => [name, await within(use)] as const));
  const labels = (await mediaDevices?.enumerateDevices().catch(() => []))?.filter(({ label }) => label !== '').length ?? 0;
  return { states, used, labels };
};

/** Where the frame cannot come to be there is nobody who could ask, and that is the best answer. */
async function frameOf({ page }: Unprivileged, kind: Kind): Promise<Page | Frame | undefined> {
  if (kind === 'main') return page;
  if (kind === 'popup') {
    const opened = await page.evaluate(() => window.open('app://bundle/index.html') !== null);
    if (opened) throw new Error('a window opened');
    return undefined;
  }
  await page.evaluate((isBlob) => {
    const frame = document.createElement('iframe');
    frame.name = 'asking';
    frame.allow = 'camera *; microphone *; geolocation *; display-capture *; clipboard-read *; midi *; usb *; serial *; hid *';
    if (isBlob) frame.src = URL.createObjectURL(new Blob(['<!doctype html><p>x'], { type: 'text/html' }));
    document.body.append(frame);
  }, kind === 'blob');
  await page.waitForTimeout(150);
  const frame = page.frame('asking');
  // A frame that was blocked shows the engine's own page for that, whose world is not ours to ask from.
  return frame !== null && !frame.url().startsWith('chrome-error:') ? frame : undefined;
}

export const provePermissions: InApp = async (running, from, to, tally) => {
  const { page } = running;
  for (const [at, [screen, show]] of SCREENS.entries()) {
    const first = at * FRAMES.length * NAMES.length + 1;
    if (first < from || first > to) continue;
    await show(page);
    for (const kind of FRAMES) {
      const frame = await frameOf(running, kind);
      const answers = frame === undefined ? undefined : await frame.evaluate(ask, NAMES).catch(() => undefined);
      if (answers === undefined) tally.count('framesThatCannotBe');
      for (const [index, name] of NAMES.entries()) {
        const state = answers?.states[index] ?? 'no frame';
        const isGranted = state === 'granted' && !OPEN_TO_ALL.has(name);
        tally.judge(isGranted || state === 'prompt' ? `${name} in ${kind}, ${screen}: ${state}` : undefined);
      }
      for (const [name, came] of answers?.used ?? []) if (came === 'granted') tally.fail(`${name} was got in ${kind}, ${screen}`);
      if ((answers?.labels ?? 0) > 0) tally.fail(`the names of devices were told in ${kind}, ${screen}`);
      await page.evaluate(() => document.querySelector('iframe[name="asking"]')?.remove());
    }
  }
};

/** With a camera and a microphone that are not real, so that a permission alone would be enough. */
export const FAKE_DEVICES = ['--use-fake-device-for-media-stream'];
