import type { DiagnosticArguments } from '../../diagnostics/index.ts';
import { excerpt, joinAlternatives, quote } from '../phrase-format.ts';
import { meantForm } from './meant-form.ts';
import type { Wording } from './wording.ts';

/** What a kind of value is called in „erwartet wird …“. */
const kinds: { readonly [token: string]: string } = {
  array: 'eine Liste',
  boolean: '„true“ oder „false“',
  integer: 'eine ganze Zahl',
  level: 'eine Stufe (ganze Zahl)',
  list: 'eine Liste',
  multi: 'eine Liste von Antwortmöglichkeiten',
  null: 'nichts',
  number: 'eine Zahl',
  object: 'eine Gruppe von Schlüsseln',
  option: 'eine Antwortmöglichkeit',
  options: 'eine Liste von Antwortmöglichkeiten',
  string: 'ein Text',
  text: 'ein Text',
  'yes-no': '„true“ oder „false“',
};

/** The wording of kinds of values, separated by „ | “. A word that is not listed stands as it is. */
export function kindsInWords(tokens: string): string {
  return joinAlternatives(
    tokens.split(' | ').map((token) => kinds[token] ?? excerpt(token)),
    'de',
  );
}

const waysToWrite: { readonly [token: string]: string } = {
  array: 'Schreiben Sie eine Liste, auch mit nur einem Eintrag: [eins, zwei], oder jeden in eine Zeile nach „- “.',
  boolean: 'Schreiben Sie true (ja) oder false (nein), ohne Anführungszeichen.',
  integer: 'Schreiben Sie die Zahl ohne Anführungszeichen, Einheit und Nachkommastellen: 3',
  number: 'Schreiben Sie die Zahl ohne Anführungszeichen und Einheit, mit Punkt statt Komma: 2.5',
  object: 'Schreiben Sie Schlüssel und Werte darunter, eingerückt: „schlüssel: wert“.',
  option: 'Schreiben Sie die „id“ einer Antwortmöglichkeit.',
  options: 'Schreiben Sie eine Liste der „id“ von Antwortmöglichkeiten: [eins, zwei].',
  string: 'Schreiben Sie einen Text; was wie eine Zahl oder wie true aussieht, in Anführungszeichen.',
  text: 'Schreiben Sie einen Text; was wie eine Zahl oder wie true aussieht, in Anführungszeichen.',
};

/** How a value of the first of these kinds is written; null where there is nothing to say. */
export function howToWrite(tokens: string): string | null {
  return waysToWrite[tokens.split(' | ')[0] ?? ''] ?? null;
}

/** What kind of answer a type of question or a field has, as „Die Antwort ist …“ goes on. */
export function typeInWords(type: string): string {
  return type === 'choice' ? 'eine von mehreren Möglichkeiten' : kindsInWords(type);
}

const forms: { readonly [token: string]: string } = {
  'YYYY-MM-DD': 'ein Datum wie 2026-11-22',
  'YYYY-Qn': 'ein Quartal wie 2027-Q1',
  YYYY: 'ein Jahr wie 2027',
  'kebab-case': 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen',
  'Kebab-Case': 'eine Kennung aus Buchstaben, Ziffern und Bindestrichen',
  semver: 'eine Version wie 1.0.0, in Anführungszeichen',
  'https://…': 'eine Adresse, die mit https:// beginnt',
  '…': 'ein Text, der nicht leer ist',
  'ISO 3166-2:DE': 'das Kürzel eines Landes wie ST',
  'BCP 47': 'das Kürzel einer Sprache wie de',
  'AGS: 8 | 5 × 0–9': 'ein Gemeindeschlüssel aus 8 Ziffern (Landkreis: 5), in Anführungszeichen',
  'ARS: 12 | 9 × 0–9': 'ein Regionalschlüssel aus 12 Ziffern (Verbandsgemeinde: 9), in Anführungszeichen',
};

/** What the schema objects to. The failing keyword stands in brackets, for those who know JSON Schema. */
export function schemaProblem(args: DiagnosticArguments['schema']): Wording {
  const { message, hint } = problemOf(args);
  return { message: `${message} (${excerpt(args.keyword)})`, hint };
}

function problemOf({ keyword, expected, actual }: DiagnosticArguments['schema']): Wording {
  const there = excerpt(actual);
  const meant = meantForm(expected, actual);
  const writeMeant = meant === null ? null : `Schreiben Sie: ${excerpt(meant)}`;
  const count = expected.replace(/^# /, '');
  switch (keyword) {
    case 'type':
      return actual === 'nothing'
        ? say(`Erwartet wird ${kindsInWords(expected)}, hier steht nichts.`, writeSomething)
        : say(`Erwartet wird ${kindsInWords(expected)}, hier steht: ${there}`, writeMeant ?? howToWrite(expected));
    case 'enum':
    case 'const':
      return say(`Hier steht: ${there}. Das gehört nicht zu den erlaubten Werten.`, `Erlaubt: ${names(expected)}.`);
    case 'pattern':
    case 'propertyNames':
      return say(
        `Erwartet wird ${forms[expected] ?? `die Form ${excerpt(expected)}`}, hier steht: ${there}`,
        writeMeant,
      );
    case 'required':
      return say(`Der Schlüssel ${names(expected)} fehlt.`, head.has(expected) ? beginWithHead : 'Ergänzen Sie ihn.');
    case 'oneOf':
    case 'anyOf':
      return actual === 'nothing'
        ? say(`Es fehlt einer der Schlüssel ${names(expected)}.`, 'Ergänzen Sie den, der gemeint ist.')
        : say(
            `Nur einer der Schlüssel ${names(expected)} darf hier stehen; da sind: ${there}.`,
            'Lassen Sie den stehen, der gemeint ist.',
          );
    case 'properties':
      return say(`Der Schlüssel ${quote(there, 'de')} darf hier nicht stehen.`, ruledOut(expected));
    case 'minItems':
    case 'maxItems':
      return say(
        `Die Zahl der Einträge stimmt nicht; erlaubt: ${bound(count)}.`,
        'Ergänzen oder streichen Sie Einträge.',
      );
    case 'minLength':
      return say('Der Text ist zu kurz oder leer.', 'Ergänzen Sie ihn, oder streichen Sie den Schlüssel.');
    case 'uniqueItems':
      return say(`Der Eintrag ${there} steht zweimal in der Liste.`, 'Jeder Eintrag darf nur einmal vorkommen.');
    default:
      return say(`Der Wert ${there} ist nicht erlaubt.`, expected === '' ? null : `Erlaubt: ${bound(expected)}`);
  }
}

const writeSomething =
  'Ergänzen Sie den Wert. Ab „ #“ liest YAML nur noch einen Kommentar, außer in Anführungszeichen.';

const head: ReadonlySet<string> = new Set(['kind', 'schemaVersion']);
const beginWithHead = 'Jede Datei beginnt mit „kind: …“ und „schemaVersion: 1“.';

/** „≥ 2“ in words. */
function bound(limit: string): string {
  return excerpt(limit).replace(/^≥/, 'mindestens').replace(/^≤/, 'höchstens').replace(/^>/, 'mehr als');
}

function ruledOut(by: string): string | null {
  if (by === '') return null;
  return by === 'inline'
    ? 'In der Hauptdatei brauchen die Teile weder „kind“ noch „schemaVersion“.'
    : `Er passt nicht zu ${quote(excerpt(by), 'de')}.`;
}

/** Names separated by „ | “, each in quotation marks. */
function names(tokens: string): string {
  return joinAlternatives(
    tokens.split(' | ').map((token) => quote(excerpt(token), 'de')),
    'de',
  );
}

function say(message: string, hint: string | null = null): Wording {
  return { message, hint };
}
