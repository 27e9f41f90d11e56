import { execFile } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@septet/testkit/eventually';
import { createTempFolder } from '@septet/testkit/temp-folder';

/** A disk of its own that loses power on demand, with everything that was not flushed to it. */
export interface PowerCutDisk extends AsyncDisposable {
  /** Where it is mounted. */
  readonly path: string;
  /** Makes everything written so far durable. */
  sync(): Promise<void>;
  /** Whatever was written and not flushed is gone; until `powerOn` every access fails. */
  cut(): Promise<void>;
  /** Mounts it again as a machine would that has just been switched on; nobody may have a file open on it. */
  powerOn(): Promise<void>;
}

const BYTES = 1024 ** 3;

/** `_IOR('X', 125, __u32)` of fs/ext4/ext4.h. */
const EXT4_IOC_SHUTDOWN = '0x8004587d';
/** EXT4_GOING_FLAGS_NOLOGFLUSH: neither data nor journal is flushed before. */
const NO_LOG_FLUSH = 2;
/** Perl is part of every Debian, and Node has no ioctl. */
const SHUT_DOWN = `
  open(my $folder, '<', $ARGV[0]) or die "open: $!";
  my $flags = pack('L', ${NO_LOG_FLUSH});
  ioctl($folder, ${EXT4_IOC_SHUTDOWN}, $flags) or die "ioctl: $!";
`;

/**
 * An ext4 file system in a file, on a loop device.
 *
 * @throws Error with a sentence for whoever runs the test where the machine cannot: needed are Linux, root, and a
 *   free loop device
 */
export async function createPowerCutDisk(): Promise<PowerCutDisk> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error(
      'The power-cut test mounts ext4 on a loop device, which needs root on Linux: run it with sudo or in a privileged container.',
    );
  }
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await createTempFolder());
  const image = join(folder.path, 'disk.img');
  const path = join(folder.path, 'disk');
  await mkdir(path);
  const file = await open(image, 'w');
  await file.truncate(BYTES);
  await file.close();
  await run('mkfs.ext4', ['-q', '-F', image]);
  const device = await attachLoopDevice(image);
  resources.defer(() => run('losetup', ['-d', device]));
  const mount = () => run('mount', ['-t', 'ext4', device, path]);
  // A killed server may hold its files a moment longer than its pipes.
  const unmount = async (): Promise<void> => {
    await eventually(async () => (await run('umount', [path]), true), { what: 'umount' });
  };
  await mount();
  resources.defer(unmount);
  const kept = resources.move();
  return {
    path,
    sync: () => run('sync', ['-f', path]),
    cut: () => run('perl', ['-e', SHUT_DOWN, path]),
    powerOn: async () => {
      await unmount();
      await mount();
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function attachLoopDevice(image: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('losetup', ['-f', '--show', image]);
    return stdout.trim();
  } catch (cause) {
    throw new Error(
      'The power-cut test found no loop device: the container needs --privileged, or /dev/loop-control and /dev/loop0…7.',
      { cause },
    );
  }
}

async function run(program: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(program, args);
}
