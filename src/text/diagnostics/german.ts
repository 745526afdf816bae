import type { DiagnosticArguments, UnknownName } from '../../diagnostics/index.ts';
import { excerpt, joinList, plural } from '../phrase-format.ts';
import { germanAnswers } from './german-answers.ts';
import { germanContent } from './german-content.ts';
import { schemaProblem, typeInWords } from './german-schema.ts';
import { syntaxProblem } from './german-syntax.ts';
import { didYouMean, listed, name, names, number, say } from './german-words.ts';
import type { DiagnosticWordings, Wording } from './wording.ts';

/** The messages in German. */
export const german: DiagnosticWordings = {
  ...germanAnswers,
  ...germanContent,
  'yaml-syntax': ({ problem, detail }) => syntaxProblem(problem, detail),
  encoding: ({ problem }) => encodingProblem[problem],
  'too-large': ({ what, limit }) => tooLarge(what, number(limit)),
  schema: schemaProblem,
  'unknown-key': ({ key, suggestion }) =>
    say(
      `Der Schlüssel ${name(key)} ist hier unbekannt.`,
      suggestion === null ? otherKeys(key) : didYouMean(suggestion),
    ),
  'duplicate-id': ({ id }) =>
    say(
      `${name(id)} steht schon an anderer Stelle.`,
      'Jeder Name darf hier nur einmal vorkommen. Ändern Sie einen von beiden, oder streichen Sie den Eintrag.',
    ),
  'votes-columns': ({ votes, rankPoints }) =>
    say(
      `Hier stehen ${votes} Stimmenzahlen, „rankPoints“ nennt aber Punkte für ${rankPoints} Spalten.`,
      'Jede Spalte braucht eine Stimmenzahl und ihre Punkte. Schreiben Sie 0, wo es keine Stimmen gab.',
    ),
  'duplicate-priorities': () =>
    say('Der Fragebogen hat schon einen Satz Prioritäten.', 'Es darf nur einen geben. Entfernen Sie den anderen.'),
  'unknown-domain': (args) =>
    unknown(['Das Themenfeld', 'Themenfelder'], args, 'Nennen Sie die „id“ eines Themenfelds.'),
  'unknown-question': (args) =>
    unknown(['Die Frage', 'Fragen'], args, 'Nennen Sie die „id“ einer Frage, nicht ihren Text.'),
  'unknown-option': (args) =>
    unknown(
      ['Die Antwortmöglichkeit', 'Antwortmöglichkeiten'],
      args,
      'Nennen Sie die „id“ einer Antwortmöglichkeit, nicht ihren Text.',
    ),
  'unknown-measure': (args) =>
    unknown(['Die Maßnahme', 'Maßnahmen'], args, 'Nennen Sie die „id“ einer Maßnahme, nicht ihren Titel.'),
  'unknown-source': (args) =>
    unknown(
      ['Die Quelle', 'Quellen'],
      args,
      'Nennen Sie die „id“ einer Quelle, oder ergänzen Sie diese unter „sources“.',
    ),
  'unknown-work-package': (args) =>
    unknown(['Das Arbeitspaket', 'Arbeitspakete'], args, 'Nennen Sie die „id“ eines Arbeitspakets.'),
  'unknown-category': (args) =>
    unknown(['Das Handlungsfeld', 'Handlungsfelder'], args, 'Nennen Sie die „id“ eines Handlungsfelds.'),
  'unknown-profile-field': (args) =>
    unknown(['Das Profilmerkmal', 'Profilmerkmale'], args, 'Nennen Sie ein Merkmal der Kommune.'),
  'unknown-size-class': (args) =>
    unknown(['Die Größenklasse', 'Größenklassen'], args, 'Nennen Sie die „id“ einer Größenklasse.'),
  'size-class-missing': ({ missing }) =>
    say(
      `Hier ${plural(missing.length, 'fehlt die Größenklasse', 'fehlen die Größenklassen')} ${names(missing)}.`,
      'Geben Sie einen Wert für jede Größenklasse an oder einen einzigen für alle.',
    ),
  'size-classes-order': ({ sizeClass }) =>
    say(
      `Die Größenklasse ${name(sizeClass)} steht nicht an ihrem Platz.`,
      '„belowPopulation“ steigt von Klasse zu Klasse; nur die letzte hat keine Obergrenze.',
    ),
  'day-rate-missing': () =>
    say(
      'Eine Maßnahme kostet Geld, der Fragebogen nennt aber keinen Tagessatz.',
      'Ergänzen Sie „dayRate“ (Euro je Personentag), zum Beispiel 1150.',
    ),
  'condition-cycle': ({ path }) =>
    say(
      `Bedingungen hängen im Kreis voneinander ab: ${chain(path)}.`,
      'Nehmen Sie eine der Bedingungen („appliesWhen“) heraus.',
    ),
  'condition-type': ({ comparison, subject, type }) =>
    say(
      `Der Vergleich ${name(comparison)} passt so nicht zu ${name(subject)}: Die Antwort ist ${typeInWords(type)}.`,
      conditionHint(type),
    ),
  'requires-cycle': ({ path }) =>
    say(
      `Maßnahmen setzen einander im Kreis voraus: ${chain(path)}.`,
      'Nehmen Sie eine der Voraussetzungen („requires“) heraus.',
    ),
  'include-outside': ({ path }) =>
    path.includes('\\')
      ? say(`Der Pfad ${name(path)} enthält „\\“.`, `Trennen Sie Ordner mit „/“: ${name(path.replaceAll('\\', '/'))}.`)
      : say(
          `Der Pfad ${name(path)} führt aus dem Ordner des Fragebogens heraus.`,
          'Eingebunden werden nur Dateien in diesem Ordner und darunter, ohne „..“ und ohne Verweise nach außen.',
        ),
  'include-missing': ({ path, suggestion }) =>
    say(
      `Die eingebundene Datei ${name(path)} fehlt oder lässt sich nicht lesen.`,
      suggestion === null ? 'Prüfen Sie Namen und Schreibweise, auch groß und klein.' : didYouMean(suggestion),
    ),
  'not-included': () =>
    say(
      'Kein Fragebogen bindet diesen Teil ein; was darin steht, gehört nirgends dazu.',
      'Nennen Sie die Datei im Fragebogen unter „include“, oder löschen Sie sie.',
    ),
  'levels-incomplete': ({ missing, surplus }) => levelsIncomplete(missing, surplus),
  'thresholds-order': ({ from, before }) =>
    say(
      `Die Schwelle ab ${number(from)} steht hinter der ab ${number(before)}.`,
      'Ordnen Sie die Schwellen nach „from“ aufsteigend, jeden Wert nur einmal.',
    ),
  'thresholds-gap': ({ first, min }) =>
    say(
      `Die erste Schwelle beginnt bei ${number(first)}, erlaubt sind Antworten schon ab ${number(min)}.`,
      `Beginnen Sie mit einer Schwelle ab ${number(min)}. Ohne sie gilt darunter die Stufe der ersten Schwelle.`,
    ),
  'level-out-of-range': ({ level, min, max }) =>
    say(
      `Die Stufe ${number(level)} gibt es hier nicht.`,
      `Nennen Sie eine Stufe von ${number(min)} bis ${number(max)}.`,
    ),
  'cap-order': ({ below, at }) =>
    say(
      `Der Deckel hält auf Stufe ${number(at)}, greift aber nur unter Stufe ${number(below)}.`,
      '„at“ muss kleiner sein als „below“.',
    ),
  'raise-order': ({ from, to }) =>
    say(
      `Die Maßnahme hebt von Stufe ${number(from)} auf ${number(to)}, also gar nicht.`,
      '„from“ muss kleiner sein als „to“.',
    ),
  'range-order': ({ low, high }) =>
    say(`Die Spanne beginnt mit ${number(low)} und endet mit ${number(high)}.`, 'Vertauschen Sie die beiden Zahlen.'),
  'stage-missing': ({ question }) =>
    say(
      `Der Frage ${name(question)} fehlt „stage“; ihr Themenfeld wird stufenweise bewertet (staged).`,
      'Ergänzen Sie „stage“ mit der Stufe, zu der die Frage gehört.',
    ),
  'stage-not-allowed': ({ question }) =>
    say(
      `Die Frage ${name(question)} hat „stage“, ihr Themenfeld wird aber nicht stufenweise bewertet.`,
      'Entfernen Sie „stage“ oder setzen Sie im Themenfeld „aggregation: staged“.',
    ),
  'duplicate-raise': ({ question }) =>
    say(`Die Maßnahme hebt die Frage ${name(question)} zweimal.`, 'Fassen Sie beides zu einem Eintrag zusammen.'),
  'unreachable-question': ({ question }) =>
    say(
      `Die Frage ${name(question)} kann nie zutreffen: Nichts erfüllt ihre Bedingung („appliesWhen“).`,
      'Berichtigen Sie die Bedingung, oder streichen Sie die Frage.',
    ),
  'never-raised': ({ question }) =>
    say(
      `Keine Maßnahme hebt die Frage ${name(question)}.`,
      'Ergänzen Sie eine Maßnahme oder nehmen Sie die Frage in „raises“ einer bestehenden auf.',
    ),
  'raise-no-effect': ({ measure, question, why }) =>
    why === 'nothing-to-raise'
      ? say(
          `Die Maßnahme ${name(measure)} kann die Frage ${name(question)} nicht heben: Sie wird nicht bewertet.`,
          'Streichen Sie die Frage aus „raises“. Heben lassen sich nur bewertete Fragen.',
        )
      : say(
          `Die Maßnahme ${name(measure)} hebt die Frage ${name(question)} erst ab „from“; bis dahin hebt sie keine vorausgesetzte Maßnahme.`,
          'Setzen Sie „from: 0“, oder nennen Sie in „requires“ die Maßnahme, die bis dahin hebt.',
        ),
  'no-category': ({ question }) =>
    question === null
      ? say(
          'Keine der zutreffenden Fragen gehört zu einem Handlungsfeld. Der Wert nach Prioritäten entfällt.',
          'Ordnen Sie Fragen Arbeitspaketen („workPackages“) oder Handlungsfeldern („categories“) zu.',
        )
      : say(
          `Die Frage ${name(question)} gehört zu keinem Handlungsfeld und zählt nicht beim Wert nach Prioritäten.`,
          'Nennen Sie ein Arbeitspaket („workPackages“) oder ein Handlungsfeld („categories“).',
        ),
  'unused-suppression': ({ code }) =>
    say(
      `An der nächsten Zeile gibt es die Warnung ${name(code)} nicht.`,
      'Nehmen Sie den Code aus dem Kommentar, oder setzen Sie den Kommentar unmittelbar vor die Zeile, um die es geht.',
    ),
  'invalid-suppression': invalidSuppression,
  'unused-source': ({ id }) =>
    say(`Die Quelle ${name(id)} wird nirgends genannt.`, 'Nennen Sie sie, wo sie hingehört, oder streichen Sie sie.'),
  'unused-work-package': ({ id }) =>
    say(
      `Zum Arbeitspaket ${name(id)} gehört keine Frage und keine Maßnahme.`,
      'Nennen Sie es in „workPackages“ einer Frage oder Maßnahme.',
    ),
};

const encodingProblem: { readonly [P in DiagnosticArguments['encoding']['problem']]: Wording } = {
  'invalid-utf8': {
    message: 'Die Datei ist nicht in UTF-8 geschrieben.',
    hint: 'Speichern Sie sie als UTF-8 (im Editor: „Speichern unter“, Codierung UTF-8).',
  },
  'invalid-utf16': {
    message: 'Die Datei ist als UTF-16 gekennzeichnet, aber beschädigt.',
    hint: 'Speichern Sie sie als UTF-8.',
  },
  'utf-32': { message: 'Die Datei ist in UTF-32 geschrieben.', hint: 'Speichern Sie sie als UTF-8.' },
  'control-character': {
    message: 'Hier steht ein unsichtbares Steuerzeichen.',
    hint: 'Löschen Sie es. Oft ist es aus einem anderen Programm mitkopiert.',
  },
};

function invalidSuppression({ problem, text, suggestion }: DiagnosticArguments['invalid-suppression']): Wording {
  const form = 'Schreiben Sie: # lotse-disable-next-line CODE -- Grund';
  switch (problem) {
    case 'directive':
      return say(`Die Anweisung ${name(text)} gibt es nicht; der Kommentar gilt nicht.`, form);
    case 'no-code':
      return say('Der Kommentar nennt keine Warnung; er gilt nicht.', form);
    case 'no-reason':
      return say('Dem Kommentar fehlt der Grund; er gilt nicht.', form);
    case 'unknown-code':
      return say(
        `Eine Warnung ${name(text)} gibt es nicht.`,
        suggestion === null ? 'Nennen Sie den Code, wie er in der Meldung steht.' : didYouMean(suggestion),
      );
    case 'error-code':
      return say(
        `${name(text)} ist ein Fehler und lässt sich nicht unterdrücken.`,
        'Beheben Sie den Fehler: Mit einer Datei, die Fehler hat, kann lotse nicht arbeiten.',
      );
    case 'own-code':
      return say(
        `Die Warnung ${name(text)} lässt sich nicht unterdrücken.`,
        'Berichtigen oder streichen Sie den Kommentar, den sie meint.',
      );
  }
}

function tooLarge(what: DiagnosticArguments['too-large']['what'], limit: string): Wording {
  switch (what) {
    case 'bytes':
      return say(`Die Datei ist zu groß: erlaubt sind ${limit} Byte.`, 'Teilen Sie sie auf mehrere Dateien auf.');
    case 'depth':
      return say(
        `Die Datei ist zu tief verschachtelt: erlaubt sind ${limit} Ebenen.`,
        'Prüfen Sie, ob davor schließende Klammern fehlen.',
      );
    case 'aliases':
      return say(
        `Die Datei verweist zu oft auf sich selbst: erlaubt sind ${limit} Verweise (*name).`,
        'Schreiben Sie die Werte aus.',
      );
  }
}

function levelsIncomplete(missing: readonly number[], surplus: readonly string[]): Wording {
  const faults = [
    ...(missing.length === 0
      ? []
      : [`es ${plural(missing.length, 'fehlt', 'fehlen')} ${joinList(missing.map(number), 'de')}`]),
    ...(surplus.length === 0 ? [] : [`zu viel ${plural(surplus.length, 'ist', 'sind')} ${names(surplus)}`]),
  ];
  return say(
    `Die Stufen sind nicht vollständig: ${faults.join('; ')}.`,
    'Jede Stufe der Skala braucht genau einen Eintrag.',
  );
}

const conditionHints: { readonly [type: string]: string } = {
  'yes-no': 'Es passen „is: true“, „is: false“ und „answered: true“.',
  choice: 'Es passen „is“ und „isAnyOf“ mit Antwortmöglichkeiten, bei bewerteten Fragen auch „atLeast“ und „atMost“.',
  multi: 'Es passen „includes“ mit einer Antwortmöglichkeit, bei bewerteten Fragen auch „atLeast“ und „atMost“.',
  text: 'Es passen „is“ und „isAnyOf“ mit Text.',
  string: 'Es passen „is“ und „isAnyOf“ mit Text.',
};

function conditionHint(type: string): string {
  return conditionHints[type] ?? 'Es passen „is“, „isAnyOf“, „atLeast“ und „atMost“ mit Zahlen.';
}

/** The kind of thing is given in the singular with its article, and in the plural. */
function unknown(
  [one, many]: readonly [one: string, many: string],
  { id, suggestion, existing }: UnknownName,
  otherwise: string,
): Wording {
  const message = `${one} ${name(id)} gibt es nicht.`;
  if (suggestion !== null) return say(message, didYouMean(suggestion));
  return existing?.length === 0
    ? say(message, `Der Fragebogen hat keine ${many}. Ergänzen Sie, was gemeint ist, oder streichen Sie den Namen.`)
    : say(message, `${otherwise}${listed(existing)}`);
}

function chain(path: readonly string[]): string {
  return path.map(excerpt).join(' → ');
}

/** A number for a key is mostly what a decimal comma cuts off within brackets. */
function otherKeys(key: string): string {
  return /^\d+$/.test(key)
    ? 'In Klammern trennt ein Komma. Schreiben Sie Dezimalzahlen mit Punkt: 1.5'
    : 'Eigene Schlüssel beginnen mit „x-“.';
}
