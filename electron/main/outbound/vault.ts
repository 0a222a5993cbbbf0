/** The system's safe, by Electron. On Linux without a keyring its words would lie open under a known key: that is no safe. */
import { safeStorage } from 'electron';
import type { Vault } from './destination';

export function systemVault(): Vault {
  return {
    isSafe: () => safeStorage.isEncryptionAvailable() && (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend?.() !== 'basic_text'),
    seal: (secret) => safeStorage.encryptString(secret),
    open: (sealed) => safeStorage.decryptString(sealed),
  };
}
