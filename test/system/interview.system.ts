import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, answerFacts, begin, type Desk, makeDesk } from './interview-desk.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.clear());

test('an interview from the first question to the roadmap', async () => {
  const terminal = desk.start('whole');
  await begin(terminal);
  await answer(terminal, 'Frage 1 von', 'j');
  await answer(terminal, 'Frage 2 von', '2');
  // Keys that mean nothing choose nothing, nor does Enter alone.
  await answer(terminal, 'Frage 3 von', '9', 'ö');
  await answer(terminal, 'Frage 3 von', 'w');
  await answer(terminal, 'Akten ist geschafft');
  await answer(terminal, 'Frage 4 von', 'x');
  await answer(terminal, 'Warum trifft das nicht zu');
  await answer(terminal, 'Bitte nennen Sie den Grund', 'Übergangslösung: # „geprüft“');
  await answer(terminal, 'Frage 5 von', '1.000');
  await terminal.shows('Möglich ist 0 bis 100.');
  terminal.type('C-u', '33,5', 'Enter');
  await answer(terminal, 'Frage 6 von', 'd', 'a', 'Down', 'Space');
  await answer(terminal, 'Frage 7 von');
  const long = `Grüße ${'aus dem schönen Städtchen '.repeat(8)}`.trim();
  await answer(terminal, 'Ihre Antwort:', long);
  const end = await terminal.shows('Und jetzt?');
  expect(end).toContain('Zuerst zu tun:');
  expect(end).toMatch(/Reifegrad: .*\n(.*\n){0,5}Und jetzt\?/);
  terminal.type('f', 'Enter');
  await answer(terminal, 'In welche Datei?');
  expect(await terminal.shows('exit code 0')).toContain('Der Fahrplan steht in „fahrplan.md“.');
  expect(desk.answers()).toContain(`
  akten-papier: true
  akten-regeln: 2
  akten-scannen: { unknown: true }
  technik-sicherung: { notApplicable: "Übergangslösung: # „geprüft“" }
  technik-schulung: 33.5
  technik-schutz: [ virenschutz, firewall ]
  technik-notiz: Grüße`);
  expect(statSync(join(desk.folder, 'fahrplan.md')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(desk.folder, 'antworten.yaml.lock'))).toBe(false);
});

test('back, a change, a note, evidence and a jump', async () => {
  const terminal = desk.start('moves');
  await begin(terminal, 'Musterdorf');
  await answer(terminal, 'Frage 1 von 7', 'j');
  await answer(terminal, 'Frage 2 von 7', '1');
  await terminal.shows('Frage 3 von 7');
  terminal.type('z');
  await terminal.shows('> 1  Es gibt mündliche Absprachen.');
  terminal.type('m');
  await answer(terminal, 'Anmerkung zu dieser Frage:', 'Amt 10 prüft');
  await terminal.shows('Anmerkung: Amt 10 prüft');
  terminal.type('u');
  await terminal.shows('eine Dienstanweisung:');
  terminal.type('Escape');
  await terminal.shows('Frage 2 von 7');
  terminal.type('u');
  await answer(terminal, 'eine Dienstanweisung:', 'Entwurf von 2026');
  await terminal.shows('Beleg: Entwurf von 2026');
  terminal.type('3', 'Enter');
  await terminal.shows(/Akten: 25\s% .* → 75\s% /);
  await terminal.shows('Frage 3 von 7');
  terminal.type('t');
  await answer(terminal, 'Zu welchem Themenfeld?', '2');
  await terminal.shows('Technik – Frage 4 von 7');
  terminal.type('z');
  await terminal.shows('Frage 3 von 7');
  terminal.type('?');
  await terminal.shows('Mehr gibt es zu dieser Frage nicht zu sagen.');
  terminal.type('q');
  const end = await terminal.shows('exit code 0');
  expect(end).toContain('Gesichert in „antworten.yaml“. Weiter geht es mit:\n  lotse assess antworten.yaml -q mini\n');
  expect(desk.answers()).toBe(`
  akten-papier: true
  akten-regeln: { value: 3, evidence: Entwurf von 2026, comment: Amt 10 prüft }
`);
});

test('a terminal that is closed in the middle costs no answer, and leaves no lock', async () => {
  const first = desk.start('closed');
  await begin(first);
  await answer(first, 'Frage 1 von', 'n');
  await answer(first, 'Frage 2 von', '3');
  await answer(first, 'Akten ist geschafft');
  await first.shows('Frage 3 von');
  expect(desk.names()).toContain('antworten.yaml.lock');
  first.close();
  const saved = desk.file();
  expect(desk.answers()).toBe('\n  akten-papier: false\n  akten-regeln: 3\n');

  // In between somebody edits the file.
  writeFileSync(
    join(desk.folder, 'antworten.yaml'),
    saved.replace('akten-regeln: 3', 'akten-regeln: 1   # Prüfung durch Frau Müller'),
  );
  const second = desk.start('reopened', '--lang en');
  await answer(second, 'What would you like to answer?');
  await answer(second, 'Question 3 of', 'y');
  await second.shows('Question 4 of');
  expect(desk.answers()).toBe(`
  akten-papier: false
  akten-regeln: 1   # Prüfung durch Frau Müller
  technik-sicherung: true
`);
});

test('two at once: the second is kept out, and let in when the first has died', async () => {
  const first = desk.start('first');
  await begin(first);
  await first.shows('Frage 1 von');
  const second = desk.start('second');
  expect(await second.shows('exit code 2')).toContain('Beenden Sie die andere zuerst.');
  process.kill(desk.lockedBy(), 'SIGKILL');
  await first.shows('exit code 137');
  expect(desk.names()).toContain('antworten.yaml.lock');
  const third = desk.start('third');
  await answer(third, 'Was möchten Sie beantworten?');
  await third.shows('Frage 1 von');
});

test('a call to end (SIGTERM) is heard at the question', async () => {
  const terminal = desk.start('term', '--domain akten');
  await answerFacts(terminal, 'Musterdorf');
  await terminal.shows('Frage 1 von 3');
  process.kill(desk.lockedBy(), 'SIGTERM');
  expect(await terminal.shows('exit code 130')).toContain('  lotse assess antworten.yaml -q mini --domain akten');
  expect(desk.names()).not.toContain('antworten.yaml.lock');
});
