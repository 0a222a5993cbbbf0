import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, exampleAttempt } from '../contract/attempt-example';
import { formatAttemptFile } from '../contract/attempt-file';
import { readAttempt } from './attempt-exchange';
import { Announced, attemptFileIn } from './announced';
import { describeAttempt } from './describe-attempt';
import { DesktopFiles } from './desktop-files';
import { openStorage } from './storage/open-storage';
import { temporaryFolder } from './storage/temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';
const RECORDED = { started: NOW, steps: 99, summary: null };

describe('a command line', () => {
  const name = 'a.reigi-attempt.json';
  it.each<readonly [string, readonly string[], string | undefined]>([
    ['nothing', ['reigi'], undefined],
    ['a file', ['reigi', `/x/${name}`], `/x/${name}`],
    ['a file beside switches and the app', ['electron', '--no-sandbox', '/app', `/x/${name}`], `/x/${name}`],
    ['a file of this folder, in capitals', ['reigi', name.toUpperCase()], `/home/${name.toUpperCase()}`],
    ['an address of this machine', ['reigi', pathToFileURL(`/x y/${name}`).href], `/x y/${name}`],
    ['an address of another machine', ['reigi', `file://host/x/${name}`], undefined],
    ['an address of the web', ['reigi', `https://host/${name}`], undefined],
    ['an address that is none', ['reigi', `file://%/${name}`], undefined],
    ['a switch that looks like a file', ['reigi', `--x=/${name}`], undefined],
    ['a file of a system that looks at the last ending alone', ['reigi', '/x/a.reigi-attempt'], '/x/a.reigi-attempt'],
    ['another file', ['reigi', '/x/a.json'], undefined],
    ['the program itself', [`/x/${name}`], undefined],
    ['a hidden end', ['reigi', `/etc/passwd\0${name}`], undefined],
    ['a word without end', ['reigi', `/${'x'.repeat(5_000)}/${name}`], undefined],
  ])('with %s', (_, words, expected) => {
    expect(attemptFileIn(words, '/home')).toBe(expected);
  });

  it('may come before anybody can ask about it', () => {
    const announced = new Announced();
    const heard: string[] = [];
    announced.announce(`/${name}`);
    announced.announce('/etc/passwd');
    announced.listen((file) => heard.push(file));
    announced.announce('/b.reigi-attempt.json');
    expect(heard).toEqual([`/${name}`, '/b.reigi-attempt.json']);
  });
});

function desk(agrees: boolean) {
  const { attempts } = openStorage(temporaryFolder(), NOW);
  const parts = {
    attempts,
    dialogs: { confirmAttempt: vi.fn(async (_offered: unknown) => agrees), tellUnreadable: vi.fn(async (_file: string, _reason: string) => undefined) },
    ready: vi.fn(async () => undefined),
    describe: async (attempt: Parameters<typeof describeAttempt>[0], file: string) => describeAttempt(attempt, file, 'en', 'UTC'),
    opened: vi.fn(),
    now: () => NOW,
    log: vi.fn(),
  };
  const file = join(temporaryFolder(), 'mine.reigi-attempt.json');
  writeFileSync(file, formatAttemptFile(exampleAttempt(), RECORDED));
  return { ...parts, parts, file, total: () => attempts.list({ limit: 9, offset: 0 }).total, files: new DesktopFiles(parts) };
}

describe('a file that is opened from the desktop', () => {
  it('is told by name, scene and date, and kept when the person agrees', async () => {
    const { files, file, dialogs, opened, total } = desk(true);
    await files.open(file);
    expect(dialogs.confirmAttempt.mock.calls).toEqual([
      [{ learner: 'Camille', scene: 'First visit: you are the visitor', date: expect.stringMatching(/^January 31, 2026\b.*\b9:30/), file: 'mine.reigi-attempt.json' }],
    ]);
    expect([opened.mock.calls, total()]).toEqual([[[EXAMPLE_ID]], 1]);
  });

  it('is not kept when the person does not', async () => {
    const { files, file, opened, total } = desk(false);
    await files.open(file);
    expect([opened.mock.calls.length, total()]).toEqual([0, 0]);
  });

  it('is kept as it was asked about, even when it changes meanwhile', async () => {
    const { files, file, dialogs, attempts } = desk(true);
    dialogs.confirmAttempt.mockImplementationOnce(async () => {
      writeFileSync(file, 'changed');
      return true;
    });
    await files.open(file);
    expect(attempts.read(EXAMPLE_ID).header.learner).toBe('Camille');
  });

  it('that is unlawful is refused with its reason, and the next one is still asked about', async () => {
    const { files, file, dialogs, opened, total } = desk(true);
    const bad = join(temporaryFolder(), 'bad.reigi-attempt.json');
    writeFileSync(bad, 'no');
    await Promise.all([files.open(bad), files.open(file)]);
    expect(dialogs.tellUnreadable.mock.calls).toEqual([['bad.reigi-attempt.json', expect.stringContaining('not JSON')]]);
    expect([opened.mock.calls.length, total()]).toEqual([1, 1]);
  });

  it('is asked about once at a time, and a flood of files ends', async () => {
    const { files, file, dialogs } = desk(false);
    await Promise.all(Array.from({ length: 30 }, (_, index) => files.open(file.replace('mine', index < 20 ? 'mine' : `m${index}`))));
    expect(dialogs.confirmAttempt).toHaveBeenCalledOnce();
    expect(dialogs.tellUnreadable).toHaveBeenCalledTimes(7);
  });
});

describe('what is told of an attempt', () => {
  it.each([['ja', /^2026年1月31日.*9:30$/, /^初めての訪問$/], ['fr', /^31 janvier 2026.*09:30$/, /^Première visite/]] as const)(
    'is told in %s',
    (language, date, scene) => {
      const { file } = desk(true);
      expect(describeAttempt(readAttempt(file), 'f', language, 'UTC')).toMatchObject({ date: expect.stringMatching(date), scene: expect.stringMatching(scene) });
    },
  );

  it('has no date where the file has none, and the bare name of an unknown scene', () => {
    const { header, ...rest } = exampleAttempt();
    const attempt = { ...rest, header: { ...header, scene: 's99' } };
    expect(describeAttempt({ attempt, recorded: undefined }, 'f', 'en')).toMatchObject({ date: undefined, scene: 's99' });
  });
});
