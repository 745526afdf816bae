import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { leanPackages } from './lean-packages.js';

/** What the bundles for Node.js have in common. */
const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // A package's ES module where it has one: what jsonc-parser has besides can't be bundled.
  mainFields: ['module', 'main'],
  plugins: [leanPackages],
  logLevel: 'warning',
};

/** Some packages are CommonJS and load Node's own modules by `require`, which an ES module does not have: what to put before such a bundle. */
const requireBanner = (base) =>
  `import { createRequire } from 'node:module'; const require = createRequire(${base});\n`;

/** Bundles the program with all its packages into `folder`; what is imported lazily gets files of its own. Returns the paths that went in and came out. */
export function bundleProgram(root, folder) {
  return bundle(root, folder, { entryPoints: { lotse: 'src/cli/index.ts' }, splitting: true });
}

/** Bundles the solver's thread into `folder`, with the wasm beside it; the program loads nothing of them unasked. Returns the paths as above. */
export async function bundleSolver(root, folder) {
  const { inputs, outputs } = await bundle(root, folder, { entryPoints: { solver: 'src/host/solver-worker.ts' } });
  const wasm = path.join(folder, 'highs.wasm');
  await copyFile(createRequire(import.meta.url).resolve('highs/runtime'), wasm);
  return { inputs, outputs: [...outputs, path.relative(root, wasm)] };
}

async function bundle(root, folder, options) {
  const { metafile, outputFiles } = await build({
    ...common,
    ...options,
    absWorkingDir: root,
    outdir: folder,
    minify: true,
    metafile: true,
    write: false,
  });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) {
    // Most files need no `require`, and making one costs time at every start.
    const banner = /\brequire\b/.test(text) ? requireBanner('import.meta.url') : '';
    await writeFile(path, banner + text);
  }
  return { inputs: Object.keys(metafile.inputs), outputs: Object.keys(metafile.outputs) };
}

/** Bundles a few exports for use in this very process and loads them. */
export async function loadBundled(root, contents) {
  const { outputFiles } = await build({
    ...common,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    banner: { js: requireBanner("'file:///'") },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
