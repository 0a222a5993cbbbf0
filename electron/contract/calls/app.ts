/** The app itself: settings, what it is, menus, and what the system is asked for. */
import { z } from 'zod';
import { COMMANDS } from '../commands';
import { settingsChangeSchema, settingsSchema } from '../settings';
import { name, text } from '../words';
import { nothing } from './shapes';

export const storageNotice = z.discriminatedUnion('kind', [
  /** A damaged or foreign database was kept under `path`; `recovered` attempts were carried over, `lost` were not. */
  z.strictObject({
    kind: z.literal('set-aside'),
    path: z.string(),
    at: z.iso.datetime(),
    recovered: z.int(),
    lost: z.int(),
  }),
  /** Written by a newer version of the app: left untouched, nothing is saved in this session. */
  z.strictObject({ kind: z.literal('newer'), path: z.string() }),
  /** The folder cannot be written (full, read-only ...): nothing is saved in this session. */
  z.strictObject({ kind: z.literal('unavailable'), path: z.string(), message: z.string() }),
]);

export const appCalls = {
  'settings.read': { request: nothing, response: settingsSchema },
  /** Only the fields that change; answers with the whole record. */
  'settings.write': { request: settingsChangeSchema, response: settingsSchema },
  'app.info': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
      platform: z.string(),
      /** The system's language as a BCP 47 tag, e.g. `fr-FR`. */
      locale: z.string(),
      testRuntime: z.boolean(),
      /** Where attempts and settings are kept. */
      folder: z.string(),
      storage: storageNotice.nullable(),
    }),
  },
  /** The answer to the push `closing`: everything that could be written is written. */
  'app.flushed': { request: nothing, response: nothing },
  /** The answer to the push `pulse`: a page that hangs does not give it. */
  'app.pulse': { request: nothing, response: nothing },
  /** Which commands mean something on this screen now; all others are grey in the menus. Also says: I listen. */
  'menu.state': { request: z.strictObject({ enabled: z.array(z.enum(COMMANDS)).max(COMMANDS.length) }), response: nothing },
  /** Only addresses of the rulebook's own sources; the person is asked first. */
  'links.open': {
    request: z.strictObject({ url: z.string().max(2_000) }),
    response: z.strictObject({ opened: z.boolean() }),
  },
  'clipboard.copy': { request: z.strictObject({ text: z.string().max(20_000) }), response: nothing },
  /** The demonstration or the smoke run is over: main takes the picture and quits. */
  'demo.finished': {
    request: z.strictObject({
      ok: z.boolean(),
      scene: name,
      total: z.number().min(0).max(100).optional(),
      grade: text(8).optional(),
      message: z.string().max(2_000).optional(),
      /** When the second picture of the scene was on the screen, ms since 1970. */
      drawnAt: z.number().positive().optional(),
    }),
    response: nothing,
  },
} as const;
