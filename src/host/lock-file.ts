import { createHash } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from './error-code.ts';
import type { Locking } from './host.ts';
import { localMinute } from './local-time.ts';
import { removeTemporaryFiles } from './temporary-file.ts';

/** Who holds a lock, as the lock file says it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the system’s own count: another process may get the same number later. Null where that is not known. */
  readonly started: string | null;
  /** When the lock was taken, for people. */
  readonly since: string;
}

const privateMode = 0o600;
/** A lock file that can’t be read may be just being written; after this many looks it is a leftover. */
const looks = 5;
const pause = 40;
/** Taking a leftover away is a matter of milliseconds. */
const guardAge = 10_000;

/**
 * Keeps other interviews out of a file, by a lock file beside it that only one process can create. What a dead process of this
 * machine left behind is taken over. Of another machine (a shared drive) nobody can tell from here, so its lock holds.
 */
export async function lockFile(target: string): Promise<Locking> {
  const path = lockPath(target);
  const text = `${JSON.stringify(await ownHolder())}\n`;
  try {
    for (let unreadable = 0; ; ) {
      if (await create(path, text)) {
        await removeTemporaryFiles(target);
        return { kind: 'locked', release: () => release(path, text) };
      }
      const found = await read(path);
      if (found === null) continue;
      const holder = parseHolder(found);
      if (holder === null && unreadable < looks) {
        unreadable += 1;
        await setTimeout(pause);
      } else if (holder !== null && (await isAlive(holder))) {
        return {
          kind: 'held',
          path,
          host: holder.host,
          pid: holder.pid,
          since: holder.since,
          here: holder.host === hostname(),
        };
      } else await discard(path, found);
    }
  } catch (error) {
    return { kind: 'failed', reason: codeOf(error) };
  }
}

/** `antworten.yaml.lock`; a name that is too long for that is shortened. */
function lockPath(target: string): string {
  const name = basename(target);
  const short = Buffer.byteLength(name) <= 240 ? name : createHash('sha256').update(name).digest('hex').slice(0, 40);
  return join(dirname(target), `${short}.lock`);
}

/** The text of a file; null where there is none. Fails where it can’t be read: nobody knows then what it says. */
async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the file was created, with its text; false where there is one already. */
async function create(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', privateMode);
    try {
      await file.writeFile(text, 'utf8');
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a leftover away. Only one process at a time does so, and looks once more before: another may have taken the leftover and
 * locked the file anew in between.
 */
async function discard(path: string, leftover: string): Promise<void> {
  const guard = `${path}~`;
  if (!(await create(guard, leftover))) {
    const age = await stat(guard).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    // Whoever was to do it has died over it.
    if (age > guardAge) await rm(guard, { force: true });
    await setTimeout(pause);
    return;
  }
  try {
    if ((await read(path)) === leftover) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** Takes the own lock away, and only the own one. Where that fails it is a leftover that the next one takes over. */
async function release(path: string, text: string): Promise<void> {
  try {
    if ((await read(path)) === text) await rm(path, { force: true });
  } catch {
    // The folder may have become read-only meanwhile.
  }
}

async function ownHolder(): Promise<Holder> {
  const { pid } = process;
  return { pid, host: hostname(), started: await startOf(pid), since: localMinute(new Date()) };
}

function parseHolder(text: string): Holder | null {
  try {
    const data = JSON.parse(text) as Partial<Holder> | null;
    const { pid, host, started = null, since } = data ?? {};
    return typeof pid === 'number' && typeof host === 'string' && typeof since === 'string'
      ? { pid, host, started, since }
      : null;
  } catch {
    return null;
  }
}

async function isAlive({ pid, host, started }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else’s process may not be asked, but it is there.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return started === null || now === null || started === now;
}

/** When a process began: boot and clock ticks since then, on Linux; null elsewhere. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold blanks; the 22nd field is the start.
    const ticks = status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return ticks === undefined ? null : `${boot.trim()}/${ticks}`;
  } catch {
    return null;
  }
}
