import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lotse = `${process.execPath} ${join(root, 'bin', 'lotse.js')}`;

let folder = '';
let terminals: Terminal[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-system-'));
  cpSync(join(root, 'test', 'fixtures', 'mini'), join(folder, 'mini'), { recursive: true });
});
afterEach(() => {
  for (const terminal of terminals) terminal.close();
  terminals = [];
  rmSync(folder, { recursive: true });
});

function start(name: string, options = ''): Terminal {
  const terminal = openTerminal(name, folder, `${lotse} assess antworten.yaml -q mini ${options}; echo "exit code $?"`);
  terminals.push(terminal);
  return terminal;
}

const file = () => join(folder, 'antworten.yaml');
const answers = () => readFileSync(file(), 'utf8').split('answers:')[1];

/** Answers the prompt that shows a text: types something and confirms. */
async function answer(terminal: Terminal, prompt: string | RegExp, ...keys: readonly string[]): Promise<void> {
  await terminal.shows(prompt);
  terminal.type(...keys, 'Enter');
}

async function answerFacts(terminal: Terminal): Promise<void> {
  await answer(terminal, 'Name der Kommune', 'Größe an der Süßen Möhre');
  await answer(terminal, 'Art der Kommune', '1');
  await answer(terminal, 'Land:', 'st');
  await answer(terminal, 'Einwohnerzahl', '9000');
  await answer(terminal, 'Bildschirmarbeitsplätze');
}

test('an interview is interrupted with Ctrl-C and goes on where it stopped', async () => {
  const first = start('first');
  await answerFacts(first);
  await answer(first, 'Frage 1 von', 'j');
  await first.shows('Frage 2 von');
  const afterOne = readFileSync(file(), 'utf8');
  expect(afterOne).toContain('Größe an der Süßen Möhre');
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  first.type('C-c');
  const stopped = await first.shows('exit code 130');
  expect(stopped).toContain('lotse assess antworten.yaml');
  expect(readFileSync(file(), 'utf8')).toBe(afterOne);

  const second = start('second');
  await second.shows('Frage 2 von');
  second.type('C-d');
  await second.shows('exit code 130');
  expect(readFileSync(file(), 'utf8')).toBe(afterOne);
});

test('an interview from the first question to the roadmap', async () => {
  const terminal = start('whole');
  await answerFacts(terminal);
  await answer(terminal, 'Frage 1 von', 'j');
  await answer(terminal, 'Frage 2 von', '2');
  // Keys that mean nothing choose nothing, nor does Enter alone.
  await answer(terminal, 'Frage 3 von', '9', 'ö');
  await answer(terminal, 'Frage 3 von', 'w');
  await answer(terminal, 'Frage 4 von', 'x');
  await answer(terminal, 'Warum trifft das nicht zu');
  await answer(terminal, 'Bitte nennen Sie den Grund', 'Übergangslösung: # „geprüft“');
  await answer(terminal, 'Frage 5 von', '1.000');
  await terminal.shows('ohne Tausenderpunkte');
  terminal.type('C-u', '33,5', 'Enter');
  await answer(terminal, 'Frage 6 von', 'Space', 'Down', 'Space');
  const long = `Grüße ${'aus dem schönen Städtchen '.repeat(8)}`.trim();
  await answer(terminal, 'Frage 7 von', long);
  const end = await terminal.shows('exit code 0');
  expect(end).toContain('Zuerst zu tun:');
  expect(end).toContain('lotse score antworten.yaml -q mini --output fahrplan.md\n');
  // Long answers break between words.
  expect(end).toMatch(/✔ Antwort: Grüße aus dem [^\n]* aus dem\n {11}schönen Städtchen/);
  expect(answers()).toContain(`
  akten-papier: true
  akten-regeln: 2
  akten-scannen: { unknown: true }
  technik-sicherung: { notApplicable: "Übergangslösung: # „geprüft“" }
  technik-schulung: 33.5
  technik-schutz: [ virenschutz, firewall ]
  technik-notiz: Grüße`);
});

test('a terminal that is closed in the middle costs no answer', async () => {
  const first = start('closed');
  await answerFacts(first);
  await answer(first, 'Frage 1 von', 'n');
  await answer(first, 'Frage 2 von', '3');
  await first.shows('Frage 3 von');
  first.close();
  terminals = [];
  const saved = readFileSync(file(), 'utf8');
  expect(answers()).toBe('\n  akten-papier: false\n  akten-regeln: 3\n');

  // In between somebody edits the file.
  writeFileSync(file(), saved.replace('akten-regeln: 3', 'akten-regeln: 1   # Prüfung durch Frau Müller'));
  const second = start('reopened', '--lang en');
  await answer(second, 'Question 3 of', 'y');
  await second.shows('Question 4 of');
  expect(answers()).toBe(`
  akten-papier: false
  akten-regeln: 1   # Prüfung durch Frau Müller
  technik-sicherung: true
`);
});

test('a folder that is missing is said before the first question', async () => {
  const terminal = openTerminal('missing', folder, `${lotse} assess fehlt/neu.yaml -q mini; echo "exit code $?"`);
  terminals.push(terminal);
  expect(await terminal.shows('exit code 2')).toContain('Den Ordner gibt es nicht.');
});
