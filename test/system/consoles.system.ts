import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, answerFacts, begin, type Desk, lotse, makeDesk } from './interview-desk.ts';

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.clear());

/** The example, answered as a whole, with the shipped questionnaire. */
function useExample(): void {
  const example = fileURLToPath(new URL('../../examples/musterstadt.yaml', import.meta.url));
  copyFileSync(example, join(desk.folder, 'stadt.yaml'));
}

/** The control sequences that were written, without their first two characters. */
const controls = (written: string) => [
  ...new Set(
    written.split('\u001b[').flatMap((part, index) => (index === 0 ? [] : (/^[^a-zA-Z]*[a-zA-Z]/.exec(part) ?? []))),
  ),
];

test('80 × 24 holds a question of five levels with its explanation and all keys, and going back redraws it cleanly', async () => {
  useExample();
  const terminal = desk.run('usual', `${lotse} assess stadt.yaml --domain e-akte`);
  await answer(terminal, 'Und jetzt?', 't');
  await answer(terminal, 'Zu welchem Themenfeld?', '2');
  const shown = await terminal.shows(/E-Akte · .* – Frage \d+ von \d+\n[\s\S]*q aufhören/);
  const last = shown.slice(shown.lastIndexOf('E-Akte · '));
  expect(last.match(/^[ >] [0-4] {2}\S/gm)?.length).toBe(5);
  expect(last.match(/^[ >] w {2}weiß nicht/gm)?.length).toBe(1);
});

test('a low and narrow terminal keeps what is chosen in sight, and leafs through the rest', async () => {
  useExample();
  const terminal = desk.run('low', `${lotse} assess stadt.yaml --domain e-akte`, { columns: 50, rows: 14 });
  await answer(terminal, 'Und jetzt?', 'z');
  await terminal.shows('Frage ');
  terminal.type('z');
  const shown = await terminal.shows('Bild ab');
  expect(shown).toMatch(/^> \d /m);
  terminal.type('PageDown', 'PageDown', 'PageDown');
  await terminal.shows('Bild auf');
  terminal.type('4');
  await terminal.shows('> 4  ');
});

test('line by line a whole interview writes no control sequence', async () => {
  const terminal = desk.start('plain', '--plain');
  const line = (shown: string | RegExp, ...keys: readonly string[]) => answer(terminal, shown, ...keys);
  await line('Name der Kommune:', 'Musterdorf');
  await line('Art der Kommune:', '1');
  await line('Land:');
  await line('(AGS), 8 Ziffern:', 'z');
  await line(/> z\n+Land:[\s\S]*wählt st\.\n>\s*$/, 'st');
  await line(/> st\nAmtlicher Gemeindeschlüssel/);
  await line('Einwohnerzahl:', '9000');
  await line('Bildschirmarbeitsplätze:');
  await line('Was möchten Sie beantworten?', '1');
  await line('Frage 1 von 7', 'j');
  await line('Frage 2 von 7', '?');
  await line('Aktenordnung § 1', '7');
  await line('Zeichen tippen', '3');
  await line('Frage 3 von 7', 'w');
  await line('Und jetzt?', 'w');
  await line('Frage 4 von 7', 'x');
  await line('Warum trifft das nicht zu?', 'keine eigene Technik');
  await line('Frage 5 von 7', '120');
  await line('Möglich ist 0 bis 100.', '33,5');
  await line('Frage 6 von 7', 'a, d');
  await line('„Keine davon“ steht für sich allein.', 'a c');
  await line('Frage 7 von 7', 'a');
  await line('Ihre Antwort:', 'Grüße');
  await line(/Gesamtwert[\s\S]*Und jetzt\?/, 'q');
  await terminal.shows('exit code 0');
  expect(desk.answers()).toBe(`
  akten-papier: true
  akten-regeln: 3
  akten-scannen: { unknown: true }
  technik-sicherung: { notApplicable: keine eigene Technik }
  technik-schulung: 33.5
  technik-schutz: [ virenschutz, zweiter-faktor ]
  technik-notiz: Grüße
`);
  expect(terminal.written()).toContain('Frage 7 von 7');
  expect(terminal.written()).not.toContain('\u001b');
});

test('line by line Ctrl-C and Ctrl-D stop, too', async () => {
  for (const key of ['C-c', 'C-d']) {
    const terminal = desk.start(`plain-${key}`, '--plain --domain akten');
    if (key === 'C-c') {
      await answerFactsPlain(terminal);
      await answer(terminal, 'Frage 1 von 3', 'j');
    }
    await terminal.shows('Frage 2 von 3');
    terminal.type(key);
    const shown = await terminal.shows('exit code 130');
    expect(shown).toContain('lotse assess antworten.yaml -q mini --domain akten --plain');
    expect(desk.names()).toEqual(['antworten.yaml', 'mini']);
  }
});

async function answerFactsPlain(terminal: ReturnType<Desk['start']>): Promise<void> {
  await answer(terminal, 'Name der Kommune:', 'Musterdorf');
  await answer(terminal, 'Art der Kommune:', '6');
  await answer(terminal, 'Land:', 'st');
  await answer(terminal, 'Einwohnerzahl:', '9000');
  await answer(terminal, 'Bildschirmarbeitsplätze:');
}

test('NO_COLOR leaves the cursor moving, but nothing coloured', async () => {
  const terminal = desk.start('no-colour', '--domain akten', { environment: { NO_COLOR: '1' } });
  await answerFacts(terminal, 'Musterdorf');
  await answer(terminal, 'Frage 1 von 3', 'j');
  await terminal.shows('Frage 2 von 3');
  const used = controls(terminal.written());
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((control) => control.endsWith('m'))).toEqual([]);
});

test('a console that shows ASCII only gets nothing else, and the file stays right', async () => {
  const terminal = desk.start('ascii', '', { environment: { LC_ALL: 'C' } });
  await answer(terminal, 'Name der Kommune', 'Musterdorf');
  await answer(terminal, 'Art der Kommune:\n', '1');
  await answer(terminal, 'Land:\n', 'th');
  await terminal.shows('Land: Thueringen');
  await answer(terminal, '(AGS), 8 Ziffern:\n');
  await answer(terminal, 'Einwohnerzahl:\n', '9000');
  await answer(terminal, 'Bildschirmarbeitsplaetze:\n');
  await answer(terminal, 'Was moechten Sie beantworten?');
  await answer(terminal, 'Frage 1 von 7 - noch etwa', 'j');
  await answer(terminal, 'Frage 2 von', '3');
  await terminal.shows('Frage 3 von');
  terminal.type('C-c');
  await terminal.shows('Gesichert in "antworten.yaml".');
  await terminal.shows('exit code 130');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is sent has some
  expect(terminal.written()).toMatch(/^[\u0000-\u007f]*$/);
  expect(desk.file()).toContain('# „Weiß nicht“');
});

test('without a terminal on either side there is a way that needs none', async () => {
  const input = desk.run('no-input', `${lotse} assess antworten.yaml -q mini < /dev/null`);
  expect((await input.shows('exit code 2')).replaceAll('\n', ' ')).toContain('--answers-from DATEI');
  const output = desk.run('no-output', `bash -c '${lotse} assess antworten.yaml -q mini | cat; exit $PIPESTATUS'`);
  await output.shows('exit code 2');
  expect(desk.names()).toEqual(['mini']);
});

test('in English, too', async () => {
  const terminal = desk.start('english', '--lang en --quick');
  await answer(terminal, 'Name of the municipality:', 'Sampleton');
  await answer(terminal, 'Kind of municipality:\n', '1');
  await answer(terminal, 'Land:\n');
  await answer(terminal, '(AGS), 8 digits:\n', '14000001');
  await terminal.shows('This key belongs to Sachsen, not to Sachsen-Anhalt.');
  terminal.type('C-u', '15000001', 'Enter');
  await answer(terminal, 'Population:\n', '9000');
  await answer(terminal, 'Number of computer workplaces:\n');
  await answer(terminal, 'What now?', 'q');
  await terminal.shows('exit code 0');
});

test('a change of size is followed', async () => {
  const terminal = desk.start('begin', '');
  await begin(terminal, 'Musterdorf');
  await answer(terminal, 'Frage 1 von', 'j');
  await terminal.shows('Frage 2 von');
  terminal.resize(60, 20);
  await terminal.shows(/^\? Hilfe .*\n.*q aufhören/m);
  terminal.type('3', 'Enter');
  await terminal.shows('Frage 3 von');
});
