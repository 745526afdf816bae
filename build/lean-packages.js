import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Takes from packages only what the program needs, as it is all read at every start.
 * yaml: its ES module, of which unused parts can be left out (for Node.js it would give CommonJS, which comes as a whole).
 * child_process: commander loads it for commands that are programs of their own; lotse has none, and starts no process ever.
 */
export const leanPackages = {
  name: 'lean-packages',
  setup(build) {
    const yaml = path.join(path.dirname(require.resolve('yaml/package.json')), 'browser/index.js');
    build.onResolve({ filter: /^yaml$/ }, () => ({ path: yaml, sideEffects: false }));
    build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'nothing' }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};
