import { runChecks } from './checks.mjs';
import { ensurePackages } from './packages.mjs';
import { command } from './places.mjs';

await command(async () => {
  await ensurePackages();
  const { passed, failed } = await runChecks();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
