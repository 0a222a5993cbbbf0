/** Makes `app:` a scheme like https: its own origin, secure, usable by fetch and streams. Before the app is ready. */
import { protocol } from 'electron';

export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // corsEnabled: without it another origin could read our answers through fetch (CVE-2026-70604).
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true },
    },
  ]);
}
