import type { DiagnosticArguments } from '../../diagnostics/index.ts';
import { excerpt, joinAlternatives, quote } from '../phrase-format.ts';
import { meantForm } from './meant-form.ts';
import type { Wording } from './wording.ts';

/** What a kind of value is called in “expected is …”. */
const kinds: { readonly [token: string]: string } = {
  array: 'a list',
  boolean: '“true” or “false”',
  integer: 'a whole number',
  level: 'a level (whole number)',
  list: 'a list',
  multi: 'a list of options',
  null: 'nothing',
  number: 'a number',
  object: 'a group of keys',
  option: 'an option',
  options: 'a list of options',
  string: 'a text',
  text: 'a text',
  'yes-no': '“true” or “false”',
};

/** The wording of kinds of values, separated by “ | ”. A word that is not listed stands as it is. */
export function kindsInWords(tokens: string): string {
  return joinAlternatives(
    tokens.split(' | ').map((token) => kinds[token] ?? excerpt(token)),
    'en',
  );
}

const waysToWrite: { readonly [token: string]: string } = {
  array: 'Write a list, even of a single entry: [one, two], or each on a line of its own after “- ”.',
  boolean: 'Write true (yes) or false (no), without quotation marks.',
  integer: 'Write the number without quotation marks, unit and decimals: 3',
  number: 'Write the number without quotation marks and unit, with a decimal point: 2.5',
  object: 'Write keys and values below it, indented: “key: value”.',
  option: 'Write the “id” of an option.',
  options: 'Write a list of the “id” of options: [one, two].',
  string: 'Write a text; what looks like a number or like true goes in quotation marks.',
  text: 'Write a text; what looks like a number or like true goes in quotation marks.',
};

/** How a value of the first of these kinds is written; null where there is nothing to say. */
export function howToWrite(tokens: string): string | null {
  return waysToWrite[tokens.split(' | ')[0] ?? ''] ?? null;
}

/** What kind of answer a type of question or a field has, as “its answer is …” goes on. */
export function typeInWords(type: string): string {
  return type === 'choice' ? 'one of several options' : kindsInWords(type);
}

const forms: { readonly [token: string]: string } = {
  'YYYY-MM-DD': 'a date such as 2026-11-22',
  'YYYY-Qn': 'a quarter such as 2027-Q1',
  YYYY: 'a year such as 2027',
  'kebab-case': 'an id of lower-case letters, digits and hyphens',
  'Kebab-Case': 'an id of letters, digits and hyphens',
  semver: 'a version such as 1.0.0, in quotation marks',
  'https://…': 'an address that begins with https://',
  '…': 'a text that is not empty',
  'ISO 3166-2:DE': 'the code of a Land such as ST',
  'BCP 47': 'the code of a language such as de',
  'AGS: 8 | 5 × 0–9': 'a municipality key of 8 digits (district: 5), in quotation marks',
  'ARS: 12 | 9 × 0–9': 'a regional key of 12 digits (union of municipalities: 9), in quotation marks',
};

/** What the schema objects to. The failing keyword stands in brackets, for those who know JSON Schema. */
export function schemaProblem(args: DiagnosticArguments['schema']): Wording {
  const { message, hint } = problemOf(args);
  return { message: `${message} (${excerpt(args.keyword)})`, hint };
}

function problemOf({ keyword, expected, actual }: DiagnosticArguments['schema']): Wording {
  const there = excerpt(actual);
  const meant = meantForm(expected, actual);
  const writeMeant = meant === null ? null : `Write: ${excerpt(meant)}`;
  const count = expected.replace(/^# /, '');
  switch (keyword) {
    case 'type':
      return actual === 'nothing'
        ? say(`Expected: ${kindsInWords(expected)}; there is nothing here.`, writeSomething)
        : say(`Expected: ${kindsInWords(expected)}; found: ${there}`, writeMeant ?? howToWrite(expected));
    case 'enum':
    case 'const':
      return say(`Found: ${there}. That is not one of the allowed values.`, `Allowed: ${names(expected)}.`);
    case 'pattern':
    case 'propertyNames':
      return say(`Expected: ${forms[expected] ?? `the form ${excerpt(expected)}`}; found: ${there}`, writeMeant);
    case 'required':
      return say(`The key ${names(expected)} is missing.`, head.has(expected) ? beginWithHead : 'Add it.');
    case 'oneOf':
    case 'anyOf':
      return actual === 'nothing'
        ? say(`One of the keys ${names(expected)} is missing.`, 'Add the one that is meant.')
        : say(
            `Only one of the keys ${names(expected)} can stand here; there are: ${there}.`,
            'Leave the one that is meant.',
          );
    case 'properties':
      return say(`The key ${quote(there, 'en')} cannot stand here.`, ruledOut(expected));
    case 'minItems':
    case 'maxItems':
      return say(`The number of entries is wrong; allowed: ${bound(count)}.`, 'Add or remove entries.');
    case 'minLength':
      return say('The text is too short or empty.', 'Write something, or remove the key.');
    case 'uniqueItems':
      return say(`The entry ${there} stands twice in the list.`, 'Every entry can be there only once.');
    default:
      return say(`The value ${there} is not allowed.`, expected === '' ? null : `Allowed: ${bound(expected)}`);
  }
}

const writeSomething = 'Add the value. From “ #” on YAML reads only a comment, except in quotation marks.';

const head: ReadonlySet<string> = new Set(['kind', 'schemaVersion']);
const beginWithHead = 'Every file begins with “kind: …” and “schemaVersion: 1”.';

/** “≥ 2” in words. */
function bound(limit: string): string {
  return excerpt(limit).replace(/^≥/, 'at least').replace(/^≤/, 'at most').replace(/^>/, 'more than');
}

function ruledOut(by: string): string | null {
  if (by === '') return null;
  return by === 'inline'
    ? 'In the main file the parts need neither “kind” nor “schemaVersion”.'
    : `It does not go with ${quote(excerpt(by), 'en')}.`;
}

/** Names separated by “ | ”, each in quotation marks. */
function names(tokens: string): string {
  return joinAlternatives(
    tokens.split(' | ').map((token) => quote(excerpt(token), 'en')),
    'en',
  );
}

function say(message: string, hint: string | null = null): Wording {
  return { message, hint };
}
