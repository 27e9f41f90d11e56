import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freePort } from '../src/free-port.ts';
import { runCli } from './cli-process.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'septet-refusals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One sentence, nothing else, and exit 1. */
function refusal(sentence: string | RegExp) {
  const text = typeof sentence === 'string' ? `${sentence}\n` : sentence;
  return {
    exitCode: 1,
    stdout: '',
    stderr: typeof text === 'string' ? text : expect.stringMatching(text),
  };
}

describe('npm start refuses with one sentence', () => {
  test('an unknown option', async () => {
    expect(await runCli(['start', '--colour'])).toEqual(
      refusal("Unknown option '--colour'; npm start -- --help lists the options."),
    );
  });

  test('a port in use', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect(await runCli(['start', '--data-dir', folder, '--port', `${port}`])).toEqual(
      refusal(
        `Port ${port} is in use; stop what listens there, or choose another one with --port.`,
      ),
    );
    server.close();
  });

  test('a folder that cannot be written', async () => {
    // Not even root can make a folder below a file.
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await runCli(['start', '--data-dir', join(file, 'data')])).toEqual(
      refusal(
        /^The data folder .*\/file\/data cannot be written \(.*\); choose another one with --data-dir\.\n$/,
      ),
    );
  });

  test('a disk without room', async () => {
    await using disk = smallDisk(join(folder, 'disk'), '1m');
    if (disk === undefined) return;
    expect(await runCli(['start', '--data-dir', join(disk.path, 'data')])).toEqual(
      refusal(
        /^The disk of .*\/disk\/data is full: \d+ MB are left and Septet needs 256 MB; free some or choose another folder with --data-dir\.\n$/,
      ),
    );
  });

  test('a second start on the same folder', async () => {
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, '../src/folder-lock.ts'))};
         await lockFolder(${JSON.stringify(folder)});
         console.log('locked');
         setInterval(() => undefined, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    expect(await runCli(['start', '--data-dir', folder])).toEqual(
      refusal(
        `Septet already runs on ${folder} (process ${holder.pid}); stop it first, or choose another folder with --data-dir.`,
      ),
    );
    holder.kill('SIGKILL');
  });

  test('a missing engine that cannot be fetched', async () => {
    const result = await startWithPrograms({});
    expect(result).toEqual(
      refusal(
        'Septet needs nats-server >= 2.15 and valkey-server >= 8 or redis-server >= 7.2 on the PATH; install it and start again.',
      ),
    );
  });

  test('an engine that is too old', async () => {
    const result = await startWithPrograms({
      'nats-server': 'nats-server: v2.10.27',
      'redis-server': 'Redis server v=7.0.15 sha=00000000:0',
    });
    expect(result).toEqual(
      refusal(
        `Septet needs nats-server >= 2.15 and valkey-server >= 8 or redis-server >= 7.2 on the PATH (${folder}/bin/nats-server is 2.10.27, ${folder}/bin/redis-server is 7.0.15); install it and start again.`,
      ),
    );
  });
});

test('npm run reset asks before it forgets anything', async () => {
  writeFileSync(join(folder, 'keys'), 'k1:x');
  expect(await runCli(['reset', '--data-dir', folder])).toEqual(
    refusal(
      `This removes every queue, message and key in ${folder}; if you mean it, run npm run reset -- --yes.`,
    ),
  );
});

test('a command that does not exist is named', async () => {
  const result = await runCli(['fly']);
  expect(result).toMatchObject({ exitCode: 1 });
  expect(result.stderr).toMatch(/^There is no command 'fly'; there are start, test, /);
});

/** Starts with nothing on PATH but these programs, which answer `--version`, and what a lock needs. */
async function startWithPrograms(programs: Readonly<Record<string, string>>) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, version] of Object.entries({ ...programs })) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho '${version}'\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const flock = execFileSync('/bin/sh', ['-c', 'command -v flock'], { encoding: 'utf8' }).trim();
  writeFileSync(join(bin, 'flock'), `#!/bin/sh\nexec ${flock} "$@"\n`);
  chmodSync(join(bin, 'flock'), 0o755);
  return runCli(['start', '--data-dir', join(folder, 'data'), '--port', String(await freePort())], {
    env: { PATH: bin, SEPTET_ENGINES_DIR: join(folder, 'engines') },
  });
}

/** A file system of its own, which takes root; undefined without. */
function smallDisk(path: string, size: string) {
  mkdirSync(path);
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return {
    path,
    [Symbol.asyncDispose]: async () => {
      execFileSync('/bin/umount', [path]);
    },
  };
}
