import { type FSWatcher, watch } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { FolderWatch } from './host.ts';

/** Editors write a file in several steps; a change counts once they are through. In milliseconds. */
const calm = 100;

/** Editors' own files beside what they edit do not count. */
const watched = /\.(ya?ml|json)$/i;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Watches folders, not files: an editor that writes a new file and renames it would be lost sight of. */
export function watchFolders(workingFolder: string): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let changed = false;
  let stopped = false;
  let wake: (() => void) | null = null;
  let timer: NodeJS.Timeout | null = null;

  const onChange = (name: string | null): void => {
    if (name !== null && !watched.test(name)) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake?.();
    }, calm);
  };
  const stop = (): void => {
    stopped = true;
    wake?.();
  };
  for (const signal of signals) process.on(signal, stop);

  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    add(folders) {
      for (const folder of folders.map((path) => resolve(workingFolder, path))) {
        if (watchers.has(folder)) continue;
        try {
          const watcher = watch(folder, (_event, name) => onChange(name));
          watchers.set(folder, watcher);
          // A folder that is removed is a change, too.
          watcher.on('error', () => {
            forget(folder);
            onChange(null);
          });
        } catch {
          // Not there (any more), or more folders than the system watches: the others are watched all the same.
        }
      }
    },
    async next() {
      if (!changed && !stopped)
        await new Promise<void>((awake) => {
          wake = awake;
        });
      wake = null;
      changed = false;
      return stopped ? 'stopped' : 'changed';
    },
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const folder of [...watchers.keys()]) forget(folder);
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
