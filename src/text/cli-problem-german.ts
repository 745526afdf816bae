import type { UsageWordings } from './cli-problem.ts';
import { germanComparisonProblems } from './cli-problem-comparison-german.ts';
import { alternatives, didYouMean, name, say, times } from './cli-problem-words-german.ts';
import { formatDate } from './date-format.ts';
import { formatDecimal } from './number-format.ts';
import { excerpt, joinList, plural } from './phrase-format.ts';
import { type WritingFailure, writingFailure } from './writing-failure.ts';

/** What can be wrong with a call, in German. */
export const germanProblems: UsageWordings = {
  'unknown-option': ({ option, suggestion }) =>
    say(`Die Option ${name(option)} gibt es nicht.`, didYouMean(suggestion) ?? allOptions),
  'unknown-command': ({ command, suggestion }) =>
    say(`Den Befehl ${name(command)} gibt es nicht.`, didYouMean(suggestion) ?? allCommands),
  'command-missing': () => say('Es fehlt ein Befehl.', allCommands),
  'argument-missing': ({ argument }) => say(`Es fehlt die Angabe <${argument}>.`, allOptions),
  'value-missing': ({ option }) => say(`Der Option ${name(option)} fehlt ihr Wert.`, allOptions),
  'too-many-arguments': ({ command }) =>
    say(
      `${command === '' ? 'Das' : `Für ${name(command)}`} sind zu viele Angaben.`,
      'Namen mit Leerzeichen gehören in Anführungszeichen.',
    ),
  'unknown-language': ({ value, where }) =>
    say(`Die Sprache ${name(value)} in ${where} gibt es nicht.`, 'Möglich sind „de“ und „en“.'),
  'unknown-format': ({ value, formats }) =>
    say(`Das Format ${name(value)} gibt es nicht.`, `Möglich sind ${alternatives(formats)}.`),
  'formats-and-outputs': ({ formats, outputs }) =>
    say(
      `--format ist ${times(formats)} angegeben, --output ${times(outputs)}.`,
      'Schreiben Sie hinter jedes --format ein --output. Höchstens eines darf fehlen, sein Format geht an die Standardausgabe.',
    ),
  'same-output': ({ path }) =>
    say(`${name(path)} ist zweimal als --output genannt.`, 'Geben Sie jeder Ausgabe einen eigenen Namen.'),
  'output-is-input': ({ path }) =>
    say(
      `Die Ausgabe nach ${name(path)} würde die Eingabe überschreiben.`,
      'Geben Sie der Ausgabe einen anderen Namen.',
    ),
  'date-invalid': ({ value }) =>
    say(`${name(value)} ist kein Datum.`, 'Schreiben Sie es als JJJJ-MM-TT, zum Beispiel --date 2026-11-22.'),
  'threshold-invalid': ({ value }) =>
    say(
      `${name(value)} ist keine Schwelle für --fail-under.`,
      'Schreiben Sie eine Zahl von 0 bis 1 mit Punkt, zum Beispiel --fail-under 0.6 oder --fail-under domain:it-sicherheit=0.5.',
    ),
  'threshold-domain': ({ id, suggestion }) =>
    say(`Das Themenfeld ${name(id)} in --fail-under gibt es nicht.`, didYouMean(suggestion) ?? seeList),
  'threshold-without-priorities': () =>
    say(
      'Der Fragebogen hat keine Prioritäten, also keinen Gesamtwert für --fail-under.',
      'Setzen Sie Schwellen für einzelne Themenfelder: --fail-under domain:KENNUNG=0.5.',
    ),
  'budget-invalid': ({ value }) =>
    say(
      `${name(value)} ist kein Budget.`,
      'Schreiben Sie volle Euro ohne Tausenderpunkt: --budget 80000 oder --budget 2027=40000,2028=80000 oder --budget 2027=ergebnis:40000+finanz:60000.',
    ),
  'days-invalid': ({ value }) =>
    say(
      `${name(value)} ist keine Zahl von Personentagen.`,
      'Schreiben Sie eine Zahl ab 0, Nachkommastellen mit Punkt, zum Beispiel --days 30.',
    ),
  'quarter-invalid': ({ value }) =>
    say(`${name(value)} ist kein Quartal.`, 'Schreiben Sie es als JJJJ-Qn, zum Beispiel --start 2027-Q1.'),
  'quarters-invalid': ({ value, most }) =>
    say(
      `${name(value)} ist keine Zahl von Quartalen.`,
      `Schreiben Sie eine ganze Zahl von 1 bis ${most}, zum Beispiel --quarters 12.`,
    ),
  'max-problems-invalid': ({ value }) =>
    say(
      `${name(value)} ist keine Zahl für --max-problems.`,
      'Schreiben Sie eine ganze Zahl ab 0 oder „all“ für alles, zum Beispiel --max-problems 20.',
    ),
  'rank-points-invalid': ({ value }) =>
    say(
      `${name(value)} sind keine Punkte.`,
      'Schreiben Sie für jede Spalte der Stimmen eine Zahl ab 0, mindestens eine davon über 0, zum Beispiel --rank-points 3,2,1.',
    ),
  'rank-points-count': ({ expected, actual }) =>
    say(
      `--rank-points nennt ${actual} ${plural(actual, 'Zahl', 'Zahlen')}, die Stimmen haben ${expected} Spalten.`,
      'Geben Sie für jede Spalte eine Zahl an.',
    ),
  'rank-points-without-votes': () =>
    say('Der Fragebogen hat keine Stimmen, die --rank-points gewichten könnte.', 'Lassen Sie die Option weg.'),
  'time-limit-invalid': ({ value, most }) =>
    say(
      `${name(value)} ist keine Zahl von Sekunden.`,
      `Geben Sie eine ganze Zahl von 1 bis ${most} an, zum Beispiel --time-limit 120.`,
    ),
  'time-limit-without-optimize': () =>
    say(
      '--time-limit wirkt nur zusammen mit --optimize.',
      'Ergänzen Sie --optimize, oder lassen Sie --time-limit weg.',
    ),
  'seed-invalid': ({ value, most }) =>
    say(`${name(value)} ist kein Wert für --seed.`, `Geben Sie eine ganze Zahl von 0 bis ${most} an.`),
  'seed-without-robustness': () =>
    say('--seed wirkt nur zusammen mit --robustness.', 'Ergänzen Sie --robustness, oder lassen Sie --seed weg.'),
  'robustness-without-priorities': () =>
    say(
      'Der Fragebogen hat keine Prioritäten, also keine Gewichte, die --robustness ändern könnte.',
      'Lassen Sie die Option weg.',
    ),
  'reach-invalid': ({ value }) =>
    say(
      `${name(value)} ist keine Stufe, die zu erreichen wäre.`,
      'Schreiben Sie eine Stufe über 0, zum Beispiel --reach 2.5 oder --reach domain:it-sicherheit=3.',
    ),
  'reach-level': ({ level, most }) =>
    say(`Stufe ${formatDecimal(level, 'de')} gibt es nicht.`, `Die Stufen dieses Fragebogens reichen bis ${most}.`),
  'reach-domain': ({ id, suggestion }) =>
    say(`Das Themenfeld ${name(id)} gibt es nicht, oder es hat keine Stufen.`, didYouMean(suggestion)),
  'unknown-measure': ({ id, suggestion }) =>
    say(`Die Maßnahme ${name(id)} gibt es im Fragebogen nicht.`, didYouMean(suggestion)),
  'unknown-question': ({ id, suggestion }) =>
    say(`Die Frage ${name(id)} gibt es im Fragebogen nicht.`, didYouMean(suggestion)),
  'rejected-and-done': ({ id }) =>
    say(`Die Maßnahme ${name(id)} steht bei --reject und bei --done.`, 'Entscheiden Sie sich für eines von beiden.'),
  'unknown-kind': ({ value, suggestion, kinds }) =>
    say(`Die Art ${name(value)} gibt es nicht.`, didYouMean(suggestion) ?? `Möglich sind ${alternatives(kinds)}.`),
  'kind-without-path': () =>
    say(
      'Zu --kind fehlt, was geprüft werden soll.',
      'Nennen Sie Dateien, Ordner, Muster oder „-“ für die Standardeingabe.',
    ),
  'no-match': ({ pattern }) =>
    say(
      `Zu dem Muster ${name(pattern)} gibt es keine Datei.`,
      'Prüfen Sie das Muster und den Ordner, in dem Sie lotse aufrufen. „*“ steht für einen Teil eines Namens, „**“ für beliebige Ordner.',
    ),
  'nothing-to-check': ({ path }) =>
    say(
      `Im Ordner ${name(path)} liegt nichts, was lotse prüfen kann.`,
      'Gesucht werden dort und darunter .yaml-, .yml- und .json-Dateien, deren „kind“ ein Fragebogen, ein Teil davon oder Antworten sind.',
    ),
  'unknown-subject': ({ id, suggestion }) =>
    say(`Die Kennung ${name(id)} gibt es weder im Fragebogen noch im Plan.`, didYouMean(suggestion) ?? seeList),
  ...germanComparisonProblems,
  'file-missing': ({ path }) =>
    say(`${name(path)} gibt es nicht.`, 'Prüfen Sie den Namen und den Ordner, in dem Sie lotse aufrufen.'),
  'file-is-folder': ({ path }) => say(`${name(path)} ist ein Ordner, hier wird eine Datei gebraucht.`, null),
  'file-unreadable': ({ path, reason }) =>
    say(
      `${name(path)} lässt sich nicht lesen (${reason}).`,
      reason === 'ENOENT' || reason === 'ELOOP'
        ? 'Der Link führt ins Leere oder im Kreis. Löschen Sie ihn, oder richten Sie ihn neu ein.'
        : 'Prüfen Sie die Rechte an der Datei.',
    ),
  'file-unwritable': ({ path, reason }) =>
    say(`${name(path)} lässt sich nicht schreiben (${reason}).`, unwritable[writingFailure(reason)]),
  'nothing-to-watch': () =>
    say('Mit --watch braucht lotse Dateien, die sich ändern können.', 'Nennen Sie einen Ordner oder eine Datei.'),
  'watch-format': () =>
    say(
      '--watch zeigt am Bildschirm, was zu beanstanden ist; andere Ausgaben gehen damit nicht.',
      'Lassen Sie --format und --output weg.',
    ),
  'unknown-code': ({ name: wanted, suggestion }) =>
    say(
      `Den Code ${name(wanted)} gibt es nicht.`,
      didYouMean(suggestion) ?? 'Der Code steht in jeder Meldung hinter „Fehler“ oder „Warnung“.',
    ),
  'explain-alone': () =>
    say(
      '--explain erklärt eine Meldung und prüft nichts; Pfade und andere Optionen gehen damit nicht.',
      'Zum Beispiel: lotse validate --explain unused-source',
    ),
  'input-twice': () => say('Die Standardeingabe (-) kann nur einmal gelesen werden.', 'Nennen Sie „-“ nur einmal.'),
  'no-such-questionnaire': ({ name: wanted, builtIn }) =>
    say(`Den Fragebogen ${name(wanted)} gibt es weder eingebaut noch als Datei oder Ordner.`, available(builtIn)),
  'folder-without-questionnaire': ({ path }) =>
    say(
      `Im Ordner ${name(path)} liegt kein Fragebogen.`,
      'Gebraucht wird dort eine Datei questionnaire.yaml oder questionnaire.json.',
    ),
  'questionnaire-needed': ({ builtIn }) => say('Welcher Fragebogen?', `Nennen Sie ihn mit -q. ${available(builtIn)}`),
  'no-terminal': ({ file }) =>
    say(
      'Für die Befragung braucht lotse ein Terminal, an dem jemand antwortet.',
      `Ohne Terminal übernimmt „lotse assess ${file} --answers-from DATEI“ Antworten aus einer anderen Datei. Sie können die Antwortdatei auch selbst schreiben und dann „lotse score ${file}“ aufrufen.`,
    ),
  'file-needed': () =>
    say('Die Befragung braucht eine Datei, in die sie sichert.', 'Nennen Sie einen Dateinamen statt „-“.'),
  'file-locked': ({ path, lock, since, host, pid }) =>
    say(
      host === null
        ? `An ${name(path)} arbeitet schon eine andere Befragung (seit ${when(since)}, Prozess ${pid}).`
        : `An ${name(path)} arbeitet schon eine andere Befragung (seit ${when(since)}, auf dem Rechner ${name(host)}).`,
      host === null
        ? 'Beenden Sie die andere zuerst. Was dort beantwortet ist, bleibt erhalten.'
        : `Beenden Sie die andere zuerst. Läuft dort keine mehr, löschen Sie die Datei ${name(lock)}.`,
    ),
  'unknown-domain': ({ id, suggestion, domains }) =>
    say(
      `Das Themenfeld ${name(id)} gibt es nicht.`,
      didYouMean(suggestion) ?? `Möglich sind ${alternatives(domains)}.`,
    ),
  'unknown-role': ({ role, suggestion, roles }) =>
    say(
      `Die Rolle ${name(role)} beantwortet hier keine Frage.`,
      didYouMean(suggestion) ??
        (roles.length === 0 ? 'Der Fragebogen nennt keine Rollen.' : `Möglich sind ${alternatives(roles)}.`),
    ),
};

const unwritable: Readonly<Record<WritingFailure, string>> = {
  missing: 'Den Ordner gibt es nicht. Legen Sie ihn an, oder nennen Sie einen anderen.',
  forbidden: 'Sie dürfen dort nicht schreiben. Nehmen Sie einen anderen Ordner, oder bitten Sie um die Rechte.',
  full: 'Dort ist kein Platz mehr frei.',
  folder: 'Das ist ein Ordner. Nennen Sie eine Datei.',
  other: 'Prüfen Sie, ob es den Ordner gibt und Sie dort schreiben dürfen.',
};

const allOptions = 'Alle Optionen zeigt „--help“ hinter dem Befehl.';
const allCommands = 'Alle Befehle zeigt „lotse --help“.';
const seeList = 'Alle Fragen und Themenfelder zeigt „lotse list -q FRAGEBOGEN“.';

/** YYYY-MM-DD HH:MM as a German reads it. */
function when(since: string): string {
  const [date = '', time = ''] = excerpt(since).split(' ');
  return `${formatDate(date, 'de')}, ${time} Uhr`;
}

function available(builtIn: readonly string[]): string {
  return builtIn.length === 0 ? 'Eingebaut ist keiner.' : `Eingebaut: ${joinList(builtIn, 'de')}.`;
}
