import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';
import { shippedQuestionnaire } from '../support/compile-questionnaire.ts';
import { copyMini } from '../support/copy-mini.ts';
import { type Action, scriptedHost } from '../support/scripted-host.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-assess-'));
  copyMini(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** The facts, and then everything. */
const facts: readonly Action[] = [
  { type: 'Musterdorf' },
  { key: '1' },
  { key: 'st' },
  { type: '15001001' },
  { type: '8000' },
  { type: '' },
];
const everything: Action = { key: '1' };
/** After a domain. */
const goOn: Action = { key: 'w' };
const begin: readonly Action[] = [...facts, everything];

async function assess(script: readonly Action[], file = 'neu.yaml', ...options: readonly string[]) {
  const scripted = scriptedHost(folder, script);
  const exit = await runProgram(['assess', file, '-q', 'mini', ...options], scripted.host);
  return { ...scripted, exit, output: scripted.output.join(''), errors: scripted.errors.join('') };
}

const answersIn = async (file = 'neu.yaml') => (await readFile(join(folder, file), 'utf8')).split('answers:')[1];

test('a new file, from the facts to the result', async () => {
  const { exit, errors, output, shown } = await assess([
    ...begin,
    { key: 'j' },
    { key: '2' },
    { key: 'w' },
    goOn,
    { key: 'x' },
    { type: 'ohne eigene Technik' },
    { type: '33,5' },
    { tick: ['Virenschutz', 'Firewall'] },
    { key: 'a' },
    { type: 'Grüße' },
    { key: 'q' },
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
  expect(shown[1]).toMatchObject({ heading: 'Akten · Regeln – Frage 2 von 7 · noch etwa 4 Minuten' });
  expect(output).toMatch(/Gesamtwert: \d+\s% \(\d+–\d+\s%\)/);
  expect(output).toContain('Zuerst zu tun:\n  1. Dienstanweisung zur Aktenführung\n');
  expect(output).toContain('Den ganzen Fahrplan schreibt:\n  lotse score neu.yaml -q mini --output fahrplan.md\n');
  expect((await stat(join(folder, 'neu.yaml'))).mode & 0o777).toBe(0o600);
});

test('an interruption says how to go on, and going on asks what is left', async () => {
  const stopped = await assess([...begin, { key: 'n' }, { key: '0' }, 'stop']);
  expect(stopped.exit).toBe(130);
  expect(stopped.errors).toBe('\nGesichert in „neu.yaml“. Weiter geht es mit:\n  lotse assess neu.yaml -q mini\n');
  expect(await answersIn()).toBe('\n  akten-papier: false\n  akten-regeln: 0\n');
  const again = await assess([everything, { key: 's' }, 'stop']);
  expect(again.output).toContain('Weiter mit Musterdorf: 2 von 6 Fragen sind bearbeitet.');
  expect(again.shown.map(({ text }) => text)).toEqual([
    'Werden die Daten täglich gesichert?',
    'Wie viele Beschäftigte wurden im letzten Jahr geschult?',
  ]);
});

test('what to type next speaks the same language', async () => {
  const { host, errors } = scriptedHost(folder, [...begin, 'stop']);
  expect(await runProgram(['assess', 'new.yaml', '-q', 'mini', '--lang', 'en'], host)).toBe(130);
  expect(errors.join('')).toBe('\nSaved to “new.yaml”. Go on with:\n  lotse assess new.yaml -q mini --lang en\n');
});

test('an interruption before anything is saved', async () => {
  const { exit, errors } = await assess(['stop']);
  expect({ exit, errors }).toEqual({
    exit: 130,
    errors: '\nNoch ist nichts gesichert. Neu beginnen Sie mit:\n  lotse assess neu.yaml -q mini\n',
  });
});

test('an interruption among the facts costs none of them', async () => {
  const stopped = await assess([{ type: 'Musterdorf' }, { key: '1' }, 'stop']);
  expect(stopped.errors).toContain('Gesichert in „neu.yaml“.');
  expect(await readFile(join(folder, 'neu.yaml'), 'utf8')).toContain(
    '  name: "Musterdorf"\n  body: einheitsgemeinde\n',
  );
  await assess([{ key: 'st' }, { type: '' }, { type: '8000' }, { type: '' }, everything, { key: 'j' }, 'stop']);
  expect(await readFile(join(folder, 'neu.yaml'), 'utf8')).toContain(
    'municipality:\n  name: "Musterdorf"\n  body: einheitsgemeinde\n  state: ST\n  population: 8000\nanswers:\n  akten-papier: true\n',
  );
});

test('what is put off is said at the end', async () => {
  const later: readonly Action[] = Array.from({ length: 6 }, () => ({ key: 's' }));
  const { exit, output } = await assess([...begin, ...later, { key: 'x' }, { type: 'nichts' }, { key: 'q' }]);
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
    { type: '1500100' },
    { type: '14001001' },
    { type: '15 001 001' },
    { type: '8,5' },
    { type: '0' },
    { type: '8.000' },
    { type: '0' },
    { type: '' },
    everything,
    { key: 'n' },
    { key: '0' },
    goOn,
    { key: 'n' },
    { type: '1,500' },
    { type: '1.200' },
    { type: '50' },
    { tick: ['Firewall'] },
    'stop',
  ]);
  expect(objections).toEqual([
    'Bitte geben Sie einen Namen ein.',
    'Der Schlüssel hat 8 Ziffern und beginnt mit der Nummer des Landes.',
    'Dieser Schlüssel gehört zu Sachsen, nicht zu Sachsen-Anhalt.',
    'Bitte geben Sie eine ganze Zahl ein, etwa 12 oder 24.500.',
    'Bitte mindestens 1, oder leer lassen.',
    'Bitte mindestens 1, oder leer lassen.',
    'Bitte geben Sie eine Zahl ein, etwa 1,5 oder 24.500.',
    'Möglich ist 0 bis 100.',
  ]);
  expect(await readFile(join(folder, 'neu.yaml'), 'utf8')).toContain('ags: "15001001"');
});

test('whoever turns back among the facts can change them', async () => {
  await assess([
    { type: 'Musterdorf' },
    { key: '5' },
    { key: 'st' },
    'back',
    'back',
    { key: '2' },
    { key: 'sn' },
    { type: '' },
    { type: '' },
    { key: 'b' },
    { type: '12' },
    everything,
    'stop',
  ]);
  const text = await readFile(join(folder, 'neu.yaml'), 'utf8');
  expect(text).toContain('  body: verbandsgemeinde\n  state: SN\n  sizeClass: B\n  workplaces: 12\n');
});

test('back, a change, and what it does to others', async () => {
  const { output } = await assess([
    ...begin,
    { key: 'j' },
    { key: '2' },
    { key: 'c' },
    goOn,
    { key: 'z' },
    { key: 'z' },
    { key: 'z' },
    { key: 'n' },
    'stop',
  ]);
  expect(output).toContain('Akten ist geschafft. Stand: ');
  expect(output).toContain(
    '   Dadurch entfällt eine Frage.\n   Eine Antwort zählt jetzt nicht mehr; in der Datei bleibt sie vermerkt\n   stehen:\n     - Wie kommt Papier in die elektronische Akte?\n',
  );
  expect(output).toMatch(/ {3}Akten: \d+\s% → \d+\s%\n/);
  expect(await answersIn()).toBe(`
  akten-papier: false
  akten-regeln: 2
  akten-scannen: { value: stelle, x-ignored: true }
`);
  const undone = await assess([everything, { key: 'z' }, { key: 'z' }, { key: 'j' }, 'stop']);
  expect(undone.output).toContain('Eine Antwort von früher zählt wieder:\n     - Wie kommt Papier');
  expect(await answersIn()).toContain('  akten-scannen: stelle\n');
});

test('notes and evidence stand beside the answer', async () => {
  const { shown } = await assess([
    ...begin,
    { key: 'm' },
    { type: 'Amt 10 fragen' },
    { key: 'u' },
    { type: 'Aktenplan von 2019' },
    { key: 'm' },
    'back',
    { key: 'j' },
    'stop',
  ]);
  expect(shown[2]?.remarks).toEqual(['Anmerkung: Amt 10 fragen', 'Beleg: Aktenplan von 2019']);
  expect(await answersIn()).toBe(
    '\n  akten-papier: { value: true, evidence: Aktenplan von 2019, comment: Amt 10 fragen }\n',
  );
});

test('a jump and a stop', async () => {
  const { exit, shown, errors } = await assess([...begin, { key: 't' }, { key: '2' }, { key: 'n' }, { key: 'q' }]);
  expect(shown.map(({ heading }) => heading.split(' ')[0])).toEqual(['Akten', 'Technik', 'Technik']);
  expect({ exit, errors }).toEqual({
    exit: 0,
    errors: '\nGesichert in „neu.yaml“. Weiter geht es mit:\n  lotse assess neu.yaml -q mini\n',
  });
});

test('an option spares the choice of what to answer, and the call to go on keeps it', async () => {
  const { shown, errors } = await assess([...facts, 'stop'], 'neu.yaml', '--domain', 'technik', '--plain');
  expect(shown.map(({ heading }) => heading)).toEqual(['Technik – Frage 1 von 4 · noch etwa 3 Minuten']);
  expect(errors).toContain('lotse assess neu.yaml -q mini --domain technik --plain\n');
});

test('the roadmap is written where that is asked for, by an option or at the end', async () => {
  const later: readonly Action[] = Array.from({ length: 7 }, () => ({ key: 's' }));
  await assess([...begin, ...later], 'neu.yaml', '--output', 'plan.json');
  expect(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))).toMatchObject({ kind: 'roadmap' });
  await writeFile(join(folder, 'fahrplan.md'), 'von Hand\n');
  const script: readonly Action[] = [everything, ...later, { key: 'f' }, { type: '' }, { key: 'n' }];
  await assess([...script, { key: 'q' }]);
  expect(await readFile(join(folder, 'fahrplan.md'), 'utf8')).toBe('von Hand\n');
  const { exit, output } = await assess([...script.slice(0, -1), { key: 'j' }]);
  expect(exit).toBe(0);
  expect(output).toContain('Der Fahrplan steht in „fahrplan.md“.\n');
  expect(await readFile(join(folder, 'fahrplan.md'), 'utf8')).toContain('# Fahrplan: Musterdorf');
});

test('a roadmap that can’t be written where it was wanted may go elsewhere', async () => {
  const later: readonly Action[] = Array.from({ length: 7 }, () => ({ key: 's' }));
  const wish: Action = { key: 'f' };
  const { exit, output } = await assess([...begin, ...later, wish, { type: 'no/plan.md' }, wish, { type: 'plan.md' }]);
  expect(exit).toBe(0);
  expect(output).toContain('„no/plan.md“');
  expect(output).toContain('Der Fahrplan steht in „plan.md“.\n');
});

test('a questionnaire without size classes asks no figures, and says what it is about', async () => {
  const manifest = join(folder, 'mini', 'questionnaire.yaml');
  const text = await readFile(manifest, 'utf8');
  const withoutClasses = text
    .replace(/sizeClasses:\n(?: .*\n)+/, '')
    .replace('language: de', 'description: Worum es geht.\nlanguage: de');
  await writeFile(manifest, withoutClasses);
  await writeFile(join(folder, 'mini', 'measures.yaml'), 'kind: measures\nschemaVersion: 1\nmeasures: []\n');
  const domain = join(folder, 'mini', 'domains', 'akten.yaml');
  await writeFile(domain, (await readFile(domain, 'utf8')).replace(' state: ST,', ''));
  const { errors, output, shown } = await assess([
    { type: 'Musterdorf, Hund anmelden' },
    { key: '1' },
    { type: '15001001' },
    everything,
    'stop',
  ]);
  expect(errors).toMatch(/^\nGesichert/);
  expect(output).toContain('Kleiner Fragebogen\n\nWorum es geht.\n\nJede Antwort');
  expect(shown).toHaveLength(1);
  expect(await readFile(join(folder, 'neu.yaml'), 'utf8')).toContain('  state: ST\n');
});

test('built-in questionnaires are listed by title', async () => {
  const merged = await shippedQuestionnaire();
  const titles: Readonly<Record<string, string>> = { a: 'Zuletzt', b: 'Anfangs' };
  const { host } = scriptedHost(folder, [{ key: '1' }, { type: 'Musterdorf' }, 'stop']);
  const builtIn: typeof host.builtIn = {
    ...host.builtIn,
    ids: async () => Object.keys(titles),
    load: async (id) => ({ digest: '', merged: { ...merged, id, title: titles[id] ?? '' } }),
  };
  let lists: readonly (readonly string[])[] = [];
  const prompter = await host.prompter({ plain: false });
  const listening: typeof prompter = {
    ...prompter,
    choose: (request) => {
      lists = [...lists, request.choices.map(({ label }) => label)];
      return prompter.choose(request);
    },
  };
  await runProgram(['assess', 'neu.yaml'], { ...host, builtIn, prompter: async () => listening });
  expect(lists[0]).toEqual(['Anfangs', 'Zuletzt']);
  expect(await readFile(join(folder, 'neu.yaml'), 'utf8')).toContain('questionnaire: { id: b,');
});

test('what was put off can be answered at the end', async () => {
  const later: readonly Action[] = Array.from({ length: 7 }, () => ({ key: 's' }));
  const { shown } = await assess([...begin, ...later, { key: 's' }, { key: 'n' }, 'stop']);
  expect(shown.at(-2)?.text).toBe('Führen Sie noch Akten auf Papier?');
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
  await assess([everything, { key: '3' }, 'stop'], 'hand.yaml');
  expect(await readFile(join(folder, 'hand.yaml'), 'utf8')).toBe(
    handWritten.replace('{ comment: Amt 10 fragen }', '{ value: 3, comment: Amt 10 fragen }'),
  );
});

test('a JSON file stays JSON', async () => {
  await assess([...begin, { key: 'j' }, 'stop'], 'neu.json');
  expect(JSON.parse(await readFile(join(folder, 'neu.json'), 'utf8')).answers).toEqual({ 'akten-papier': true });
});

test('an entry over several lines keeps its comments', async () => {
  const several = handWritten.replace(
    'akten-regeln: { comment: Amt 10 fragen }',
    'akten-regeln:   # offen\n    # nach dem Urlaub\n    comment: Amt 10 fragen   # Frau Müller',
  );
  await writeFile(join(folder, 'hand.yaml'), several);
  await assess([everything, { key: '3' }, 'stop'], 'hand.yaml');
  expect(await readFile(join(folder, 'hand.yaml'), 'utf8')).toBe(
    several.replace('   # Frau Müller', '   # Frau Müller\n    value: 3'),
  );
});

test('stored answers that no longer fit are asked anew', async () => {
  const stale = handWritten
    .replace('akten-papier: false', 'akten-papier: vielleicht\n  akten-alt: 1')
    .replace('{ comment: Amt 10 fragen }', '7');
  await writeFile(join(folder, 'hand.yaml'), stale);
  const { exit, shown, output } = await assess([everything, { key: 'n' }, { key: '3' }, 'stop'], 'hand.yaml');
  expect(exit).toBe(130);
  expect(output).toContain('2 gespeicherte Antworten passen nicht mehr zum Fragebogen.');
  expect(output).toContain('bitte prüfen Sie die Zeilen in der\nDatei: akten-alt');
  expect(shown.map(({ remarks }) => remarks)).toEqual([
    ['Die gespeicherte Antwort passt nicht mehr: Hier wird „true“ oder „false“ erwartet; angegeben ist "vielleicht".'],
    ['Die gespeicherte Antwort passt nicht mehr: Der Wert 7 liegt außerhalb des Erlaubten. Erlaubt ist 0 bis 4.'],
  ]);
  expect(await readFile(join(folder, 'hand.yaml'), 'utf8')).toBe(
    stale.replace('vielleicht', 'false').replace('regeln: 7', 'regeln: 3'),
  );
});

test('where an answer in the file is to nothing, there is no roadmap yet, and that is said', async () => {
  await writeFile(join(folder, 'hand.yaml'), handWritten.replace('akten-papier: false', 'akten-alt: 1'));
  const later: readonly Action[] = Array.from({ length: 7 }, () => ({ key: 's' }));
  const { exit, errors, output } = await assess([everything, ...later], 'hand.yaml', '--output', 'plan.md');
  expect(exit).toBe(1);
  expect(errors).toContain('hand.yaml:9:3 Fehler unknown-question');
  expect(output).not.toContain('Der Fahrplan steht');
  expect(await readdir(folder)).not.toContain('plan.md');
});

test('a file with other errors is left alone', async () => {
  const broken = handWritten.replace('population: 20000', 'population: viele');
  await writeFile(join(folder, 'hand.yaml'), broken);
  const { exit, errors } = await assess([], 'hand.yaml');
  expect(exit).toBe(1);
  expect(errors).toContain('hand.yaml:6:45 Fehler schema');
  expect(await readFile(join(folder, 'hand.yaml'), 'utf8')).toBe(broken);
});

test('a second interview is kept out, and the first one leaves no lock', async () => {
  const own = { pid: process.pid, host: hostname(), started: null, since: '2026-11-22 10:05' };
  await writeFile(join(folder, 'neu.yaml.lock'), JSON.stringify(own));
  const second = await assess([]);
  expect(second.exit).toBe(2);
  expect(second.errors).toContain('An „neu.yaml“ arbeitet schon eine andere Befragung (seit 22.11.2026,\n10:05 Uhr');
  await rm(join(folder, 'neu.yaml.lock'));
  await assess([...begin, 'stop']);
  expect(await readdir(folder)).toEqual(['mini', 'neu.yaml']);
});

test('a failure to save can be mended, or ends the interview with what is there', async () => {
  const { host, errors } = scriptedHost(folder, [...begin, { key: 'n' }, { key: 'n' }, { key: 'q' }]);
  let writes = 0;
  const write: typeof host.files.write = async (path, text) => {
    writes += 1;
    return writes === 2 || writes === 3 ? { kind: 'failed', reason: 'ENOSPC' } : host.files.write(path, text);
  };
  expect(await runProgram(['assess', 'neu.yaml', '-q', 'mini'], { ...host, files: { ...host.files, write } })).toBe(2);
  expect(errors.join('')).toContain(
    'lässt sich nicht schreiben (ENOSPC).\nDort ist kein Platz mehr frei.\n\nGesichert in',
  );
  expect(await answersIn()).toBe(' {}\n');
});

test('a folder that is not there is said before the first question', async () => {
  const { exit, errors } = await assess([], 'fehlt/neu.yaml');
  expect(exit).toBe(2);
  expect(errors).toContain('„fehlt/neu.yaml“ lässt sich nicht schreiben (ENOENT).');
});

test('what an answer adds and spares is counted within the selection', async () => {
  const domain = join(folder, 'mini', 'domains', 'technik.yaml');
  const text = await readFile(domain, 'utf8');
  await writeFile(
    domain,
    text.replace(
      'categories: [mittel]\n    cap',
      'categories: [mittel]\n    appliesWhen: { question: akten-papier, is: true }\n    cap',
    ),
  );
  const part = await assess([...facts, { key: 'n' }, 'stop'], 'teil.yaml', '--domain', 'akten');
  expect(part.output).toContain('Dadurch entfällt eine Frage.');
  const whole = await assess([...begin, { key: 'n' }, 'stop'], 'ganz.yaml');
  expect(whole.output).toContain('Dadurch entfallen 2 Fragen.');
});

test('a heading that is too long for a line goes without the section', async () => {
  const domain = join(folder, 'mini', 'domains', 'akten.yaml');
  const text = await readFile(domain, 'utf8');
  await writeFile(domain, text.replace('section: Regeln', `section: Regeln ${'und Ordnungen '.repeat(3).trim()}`));
  const { shown } = await assess([...begin, { key: 'j' }, 'stop']);
  expect(shown[1]?.heading).toBe('Akten – Frage 2 von 7 · noch etwa 4 Minuten');
});
