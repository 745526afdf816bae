import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Their code is in the generated validators, so the bundler does not see them. */
const inValidators = ['ajv', 'fast-deep-equal'];

/** What a package holds that others wrote, where its own licence text doesn't say so. */
const within = {
  highs:
    'Its WebAssembly is compiled from HiGHS, with IPX and BASICLU in it (MIT as above, Copyright (c) 2016-2019 ERGO-Code), a reader of LP files (MIT as above, Copyright (c) 2020 Michael Feldmeier) and pdqsort (zlib licence, Copyright (c) 2021 Orson Peters).',
};

/** The licence texts of all packages of which something is in the bundle, as one text. */
export async function collectLicences(root, inputs) {
  const names = new Set([...inValidators, ...inputs.flatMap(packageOf)]);
  const texts = await Promise.all([...names].sort().map((name) => licenceOf(root, name)));
  return `lotse contains code of these packages.\n\n${texts.join('\n')}`;
}

function packageOf(input) {
  const inside = input.split('node_modules/').at(-1);
  if (inside === undefined || !input.includes('node_modules/')) return [];
  const [scope, name] = inside.split('/');
  return [scope.startsWith('@') ? `${scope}/${name}` : scope];
}

async function licenceOf(root, name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`the package ${name} has no licence text`);
  const text = (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${text}\n${name in within ? `\n${within[name]}\n` : ''}`;
}
