import type { Code, DiagnosticArguments } from '../../diagnostics/index.ts';
import { formatDecimal } from '../number-format.ts';
import { excerpt, joinList, plural, quote } from '../phrase-format.ts';
import { kindsInWords, schemaProblem, typeInWords } from './german-schema.ts';
import { syntaxProblem } from './german-syntax.ts';
import type { DiagnosticWordings, Wording } from './wording.ts';

/** The messages in German. */
export const german: DiagnosticWordings = {
  'yaml-syntax': ({ problem, detail }) => syntaxProblem(problem, detail),
  encoding: ({ problem }) => encodingProblem[problem],
  'too-large': ({ what, limit }) => tooLarge(what, number(limit)),
  schema: schemaProblem,
  'unknown-key': ({ key, suggestion }) =>
    say(
      `Der Schlüssel ${name(key)} ist hier unbekannt.`,
      suggestion === null ? 'Eigene Schlüssel beginnen mit „x-“.' : didYouMean(suggestion),
    ),
  'duplicate-id': ({ id }) =>
    say(`${name(id)} steht schon an anderer Stelle.`, 'Jeder Name darf hier nur einmal vorkommen.'),
  'votes-columns': ({ votes, rankPoints }) =>
    say(
      `Hier stehen ${votes} Stimmenzahlen, „rankPoints“ nennt aber Punkte für ${rankPoints} Spalten.`,
      'Jede Spalte braucht eine Stimmenzahl und ihre Punkte.',
    ),
  'duplicate-priorities': () =>
    say('Der Fragebogen hat schon einen Satz Prioritäten.', 'Es darf nur einen geben. Entfernen Sie den anderen.'),
  'unknown-domain': (args) => unknown('Das Themenfeld', args),
  'unknown-question': (args) => unknown('Die Frage', args),
  'unknown-option': (args) => unknown('Die Antwortmöglichkeit', args),
  'unknown-measure': (args) => unknown('Die Maßnahme', args),
  'unknown-source': (args) => unknown('Die Quelle', args),
  'unknown-work-package': (args) => unknown('Das Arbeitspaket', args),
  'unknown-category': (args) => unknown('Das Handlungsfeld', args),
  'unknown-profile-field': (args) => unknown('Das Profilmerkmal', args),
  'unknown-size-class': (args) => unknown('Die Größenklasse', args),
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
  'size-class-needed': () =>
    say(
      'Der Fragebogen unterscheidet nach Größenklassen, die Datei nennt aber weder Einwohnerzahl noch Größenklasse.',
      'Ergänzen Sie unter „municipality“ den Schlüssel „population“ oder „sizeClass“.',
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
    say(
      `Der Pfad ${name(path)} führt aus dem Ordner des Fragebogens heraus.`,
      'Eingebunden werden nur Dateien in diesem Ordner und darunter, ohne „..“ und ohne Verweise nach außen.',
    ),
  'include-missing': ({ path }) =>
    say(
      `Die eingebundene Datei ${name(path)} fehlt oder lässt sich nicht lesen.`,
      'Prüfen Sie Namen und Schreibweise, auch groß und klein.',
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
  'level-out-of-range': ({ level, max }) =>
    say(`Die Stufe ${number(level)} gibt es nicht.`, `Die Stufen reichen von 0 bis ${number(max)}.`),
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
  'value-type': ({ expected, actual }) =>
    say(`Hier wird ${kindsInWords(expected)} erwartet; angegeben ist ${kindsInWords(actual)}.`),
  'value-out-of-range': ({ value, min, max }) =>
    say(`Der Wert ${number(value)} liegt außerhalb des Erlaubten.`, bounds(min, max)),
  'exclusive-option': ({ option }) =>
    say(
      `${name(option)} schließt jede andere Antwort aus, steht aber neben einer.`,
      'Nennen Sie entweder nur diese oder nur die anderen.',
    ),
  'reason-missing': ({ question }) =>
    say(
      `Für ${name(question)} steht „trifft nicht zu“ ohne Begründung.`,
      'Schreiben Sie den Grund dazu: „notApplicable: Es gibt keine …“.',
    ),
  'unknown-questionnaire': ({ id, suggestion }) =>
    say(
      `Den Fragebogen ${name(id)} gibt es nicht unter den eingebauten.`,
      suggestion === null ? 'Nennen Sie seinen Ordner mit -q ORDNER.' : didYouMean(suggestion),
    ),
  'questionnaire-mismatch': ({ answersId, questionnaireId }) =>
    say(
      `Die Antworten gehören zum Fragebogen ${name(answersId)}, ausgewertet wird mit ${name(questionnaireId)}.`,
      `Wählen Sie mit „-q“ den Fragebogen ${name(answersId)}.`,
    ),
  'version-mismatch': (args) => versionMismatch(args),
  'answer-ignored': ({ question }) =>
    say(
      `Die Antwort auf ${name(question)} zählt nicht: Nach den übrigen Angaben trifft die Frage nicht zu.`,
      'Prüfen Sie die Angaben, an denen die Frage hängt, oder nehmen Sie die Antwort heraus.',
    ),
  'unreachable-question': ({ question }) =>
    say(
      `Die Frage ${name(question)} kann nie zutreffen.`,
      'Ihre Bedingung („appliesWhen“) lässt sich mit keiner Antwort erfüllen.',
    ),
  'never-raised': ({ question }) =>
    say(
      `Keine Maßnahme hebt die Frage ${name(question)}.`,
      'Ergänzen Sie eine Maßnahme oder nehmen Sie die Frage in „raises“ einer bestehenden auf.',
    ),
  'raise-no-effect': ({ measure, question, why }) =>
    say(`Die Maßnahme ${name(measure)} kann an der Frage ${name(question)} nichts ändern.`, raiseHints[why]),
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

const raiseHints: { readonly [W in DiagnosticArguments['raise-no-effect']['why']]: string } = {
  'from-unreached':
    'Keine vorausgesetzte Maßnahme hebt die Frage bis „from“. Setzen Sie „from: 0“ oder ergänzen Sie „requires“.',
  'nothing-to-raise': 'Sie wird nicht bewertet; heben lassen sich nur bewertete Fragen.',
};

function tooLarge(what: DiagnosticArguments['too-large']['what'], limit: string): Wording {
  switch (what) {
    case 'bytes':
      return say(`Die Datei ist zu groß: erlaubt sind ${limit} Byte.`, 'Teilen Sie sie auf mehrere Dateien auf.');
    case 'depth':
      return say(`Die Datei ist zu tief verschachtelt: erlaubt sind ${limit} Ebenen.`);
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

function bounds(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `Erlaubt ist ${number(min)} bis ${number(max)}.`;
  if (min !== null) return `Erlaubt ist ${number(min)} oder mehr.`;
  return max === null ? 'Angaben ohne Grenze gibt es hier nicht.' : `Erlaubt ist ${number(max)} oder weniger.`;
}

function versionMismatch({ answers, questionnaire, step }: DiagnosticArguments['version-mismatch']): Wording {
  const facts = `Die Antworten sind für Version ${excerpt(answers)}, der Fragebogen hat Version ${excerpt(questionnaire)}.`;
  switch (step) {
    case 'minor':
      return say(
        facts,
        'Neue Fragen gelten als unbeantwortet. Gehen Sie die Antworten mit „lotse assess“ noch einmal durch.',
      );
    case 'major':
      return say(
        facts,
        'Der Fragebogen ist grundlegend anders. Bewerten Sie die Antworten mit dem Fragebogen ihrer Version (-q ORDNER). Oder setzen Sie „questionnaire.version“ auf die neue Version; lotse sagt dann, welche Antworten nicht mehr passen.',
      );
    case 'older':
      return say(facts, 'Der Fragebogen ist älter als die Antworten. Nehmen Sie die neuere Fassung.');
  }
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

function unknown(what: string, { id, suggestion }: DiagnosticArguments[Extract<Code, 'unknown-question'>]): Wording {
  return say(`${what} ${name(id)} gibt es nicht.`, suggestion === null ? null : didYouMean(suggestion));
}

function didYouMean(suggestion: string): string {
  return `Meinten Sie ${name(suggestion)}?`;
}

function say(message: string, hint: string | null = null): Wording {
  return { message, hint };
}

function name(text: string): string {
  return quote(excerpt(text), 'de');
}

function names(texts: readonly string[]): string {
  return joinList(texts.map(name), 'de');
}

function chain(path: readonly string[]): string {
  return path.map(excerpt).join(' → ');
}

function number(value: number): string {
  return formatDecimal(value, 'de');
}
