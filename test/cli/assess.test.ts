import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';
import { type Action, scriptedHost } from '../support/scripted-host.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-assess-'));
  await cp(fileURLToPath(new URL('../fixtures/mini', import.meta.url)), join(folder, 'mini'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

const facts: readonly Action[] = [{ type: 'Musterdorf' }, { key: '1' }, { key: 'st' }, { type: '8000' }, { type: '' }];

async function assess(script: readonly Action[], file = 'neu.yaml') {
  const scripted = scriptedHost(folder, script);
  const exit = await runProgram(['assess', file, '-q', 'mini'], scripted.host);
  return { ...scripted, exit, output: scripted.output.join(''), errors: scripted.errors.join('') };
}

const answersIn = async (file = 'neu.yaml') => (await readFile(join(folder, file), 'utf8')).split('answers:')[1];

test('a new file, from the facts to the result', async () => {
  const { exit, errors, output } = await assess([
    ...facts,
    { key: 'j' },
    { key: '2' },
    { key: 'w' },
    { key: 'x' },
    { type: 'ohne eigene Technik' },
    { type: '33,5' },
    { tick: ['Virenschutz', 'Firewall'] },
    { type: 'Grüße' },
  ]);
  expect({ exit, errors }).toEqual({ exit: 0, errors: '' });
  expect(await readFile(join(folder, 'neu.yaml'), 'utf8')).toContain('population: 8000');
  expect(await answersIn()).toBe(`
  akten-papier: true
  akten-regeln: 2
  akten-scannen: { unknown: true }
  technik-sicherung: { notApplicable: ohne eigene Technik }
  technik-schulung: 33.5
  technik-schutz: [ virenschutz, firewall ]
  technik-notiz: Grüße
`);
  expect(output).toContain('Akten · Regeln – Frage 2 von 7\nIst geregelt, wie Akten geführt werden?\nGemeint ist');
  expect(output).toMatch(/Gesamtwert: \d+\s% \(\d+–\d+\s%\)/);
  expect(output).toContain('Zuerst zu tun:\n  1. Dienstanweisung zur Aktenführung\n');
  expect(output).toContain('Den ganzen Fahrplan schreibt:\n  lotse score neu.yaml -q mini --output fahrplan.md\n');
  expect((await stat(join(folder, 'neu.yaml'))).mode & 0o777).toBe(0o600);
});

test('an interruption says how to go on, and going on asks what is left', async () => {
  const stopped = await assess([...facts, { key: 'n' }, { key: '0' }, 'stop']);
  expect(stopped.exit).toBe(130);
  expect(stopped.errors).toBe('\nGesichert in „neu.yaml“. Weiter geht es mit:\n  lotse assess neu.yaml -q mini\n');
  expect(await answersIn()).toBe('\n  akten-papier: false\n  akten-regeln: 0\n');
  const again = await assess([{ key: 's' }, 'stop']);
  expect(again.output).toContain('Weiter mit Musterdorf: 2 von 6 Fragen sind beantwortet.');
  expect(again.output).toContain('Werden die Daten täglich gesichert?');
  expect(again.output).not.toContain('Wie kommt Papier');
});

test('what to type next speaks the same language', async () => {
  const { host, errors } = scriptedHost(folder, [...facts, 'stop']);
  expect(await runProgram(['assess', 'new.yaml', '-q', 'mini', '--lang', 'en'], host)).toBe(130);
  expect(errors.join('')).toBe('\nSaved to “new.yaml”. Go on with:\n  lotse assess new.yaml -q mini --lang en\n');
});

test('an interruption before anything is saved', async () => {
  const { exit, errors } = await assess([{ type: 'Musterdorf' }, 'stop']);
  expect({ exit, errors }).toEqual({
    exit: 130,
    errors: '\nNoch ist nichts gesichert. Neu beginnen Sie mit:\n  lotse assess neu.yaml -q mini\n',
  });
});

test('what is put off is said at the end', async () => {
  const later: readonly Action[] = [{ key: 's' }, { key: 's' }, { key: 's' }, { key: 's' }, { type: '' }];
  const { exit, output } = await assess([...facts, ...later, { tick: ['später'] }, { type: '-' }, { type: 'nichts' }]);
  expect(exit).toBe(0);
  expect(output).toContain(
    '6 Fragen sind auf später verschoben. Sie kommen wieder mit:\n  lotse assess neu.yaml -q mini\n',
  );
  expect(output).toContain('Gesamtwert: noch kein Wert (0–100');
  expect(await answersIn()).toBe('\n  technik-notiz: { notApplicable: nichts }\n');
});

test('what is typed wrong is asked again', async () => {
  const { objections } = await assess([
    { type: ' ' },
    { type: 'Musterdorf' },
    { key: '1' },
    { key: 'st' },
    { type: '8.000' },
    { type: '8000' },
    { type: '' },
    { key: 'n' },
    { key: '0' },
    { key: 'n' },
    { type: '40.000' },
    { type: '120' },
    { type: '50' },
    { tick: [] },
    { tick: ['Firewall', 'weiß nicht'] },
    { tick: ['Firewall', 'Keine davon'] },
    'stop',
  ]);
  expect(objections).toEqual([
    'Bitte geben Sie einen Namen ein.',
    'Bitte geben Sie eine ganze Zahl ohne Punkte ein.',
    'Bitte geben Sie eine Zahl ein, ohne Tausenderpunkte.',
    'Möglich ist 0 bis 100.',
    'Bitte wählen Sie mindestens einen Punkt mit der Leertaste.',
    '„weiß nicht“ steht für sich allein.',
    '„Keine davon“ steht für sich allein.',
  ]);
});

const handWritten = `# von Hand
kind: answers
schemaVersion: 1
questionnaire: { id: mini, version: 1.1.0 }
assessedOn: 2026-11-01
municipality: { name: Handdorf, population: 20000 }   # geschätzt
answers:
  # das Papier
  akten-papier: false
  akten-regeln: { comment: Amt 10 fragen }
`;

test('a file that somebody wrote by hand keeps what is in it', async () => {
  await writeFile(join(folder, 'hand.yaml'), handWritten);
  await assess([{ key: '3' }, 'stop'], 'hand.yaml');
  expect(await readFile(join(folder, 'hand.yaml'), 'utf8')).toBe(
    handWritten.replace('{ comment: Amt 10 fragen }', '{ value: 3, comment: Amt 10 fragen }'),
  );
});

test('a JSON file stays JSON', async () => {
  await assess([...facts, { key: 'j' }, 'stop'], 'neu.json');
  expect(JSON.parse(await readFile(join(folder, 'neu.json'), 'utf8')).answers).toEqual({ 'akten-papier': true });
});

test('a file with errors is left alone', async () => {
  const broken = handWritten.replace('akten-papier: false', 'akten-papier: vielleicht');
  await writeFile(join(folder, 'hand.yaml'), broken);
  const { exit, errors } = await assess([], 'hand.yaml');
  expect(exit).toBe(1);
  expect(errors).toContain('hand.yaml:9:17 Fehler value-type');
  expect(await readFile(join(folder, 'hand.yaml'), 'utf8')).toBe(broken);
});

test('a folder that is not there is said before the first question', async () => {
  const { exit, errors } = await assess([], 'fehlt/neu.yaml');
  expect(exit).toBe(2);
  expect(errors).toContain('„fehlt/neu.yaml“ lässt sich nicht schreiben (ENOENT).');
});
