import type { ProfileField, Reference } from '../questionnaire/index.ts';
import type { Language } from './language.ts';
import { plural, quote } from './phrase-format.ts';

/** The wording of the list of questions (`lotse list -q`). */
export function questionListText(language: Language): QuestionListText {
  return language === 'de' ? german : english;
}

export type QuestionListText = typeof german;

const german = {
  version: (version: string) => `Version ${version}`,
  asOf: (date: string) => `Recht und Preise Stand ${date}`,
  count: (count: number) => `${count} ${plural(count, 'Frage', 'Fragen')}`,
  levels: 'Die Stufen',
  level: (level: string) => `Stufe ${level}`,
  yesNo: (yes: string, no: string) => `Ja (Stufe ${yes}) oder nein (Stufe ${no})`,
  plainYesNo: 'Ja oder nein',
  number: (unit: string | null, min: string | null, max: string | null, integer: boolean) =>
    [
      integer ? 'Ganze Zahl' : 'Zahl',
      ...(unit === null ? [] : [` (${unit})`]),
      ...(min === null ? [] : [`, mindestens ${min}`]),
      ...(max === null ? [] : [`, höchstens ${max}`]),
    ].join(''),
  threshold: (from: string, level: string) => `ab ${from} Stufe ${level}`,
  points: (points: number, text: string) => `${text} ${plural(points, 'Punkt', 'Punkte')}`,
  exclusive: 'schließt die anderen aus',
  freeText: 'Freier Text',
  id: (id: string) => `Kennung: ${id}`,
  roles: 'Wer antwortet',
  appliesWhen: 'Nur wenn',
  weight: 'Gewicht',
  fact: 'keines, nur eine Angabe',
  target: 'Eigenes Ziel',
  duty: 'Pflicht',
  dutyOf: (reference: string, level: string, since: string | null) =>
    `${reference}, erfüllt ab Stufe ${level}${since === null ? '' : `, gilt seit ${since}`}`,
  cap: 'Rote Linie',
  capOf: (below: string, at: string) => `unter Stufe ${below} kommt das Themenfeld nicht über Stufe ${at}`,
  evidence: 'Nachweise',
  references: 'Grundlagen',
  referenceStatus: { binding: 'bindend', guideline: 'Leitlinie', recommendation: 'Empfehlung' } as {
    readonly [S in Reference['status']]: string;
  },
  workPackages: 'Arbeitspakete',
  measures: 'Maßnahmen, die sie heben',
  profile: {
    body: 'die Art der Körperschaft',
    state: 'das Land',
    population: 'die Einwohnerzahl',
    workplaces: 'die Zahl der Arbeitsplätze',
    sizeClass: 'die Größenklasse',
  } as { readonly [F in ProfileField]: string },
  conditions: {
    all: (parts: readonly string[]) => parts.map((part) => `(${part})`).join(' und '),
    any: (parts: readonly string[]) => parts.map((part) => `(${part})`).join(' oder '),
    not: (part: string) => `nicht: ${part}`,
    is: (value: string) => `ist ${value}`,
    atLeast: (value: string, isLevel: boolean) => `mindestens ${isLevel ? 'Stufe ' : ''}${value}`,
    atMost: (value: string, isLevel: boolean) => `höchstens ${isLevel ? 'Stufe ' : ''}${value}`,
    includes: (value: string) => `enthält ${value}`,
    answered: 'ist beantwortet',
    yes: quote('ja', 'de'),
    no: quote('nein', 'de'),
  },
};

const english: QuestionListText = {
  version: (version) => `Version ${version}`,
  asOf: (date) => `law and prices as of ${date}`,
  count: (count) => `${count} ${plural(count, 'question', 'questions')}`,
  levels: 'The levels',
  level: (level) => `level ${level}`,
  yesNo: (yes, no) => `Yes (level ${yes}) or no (level ${no})`,
  plainYesNo: 'Yes or no',
  number: (unit, min, max, integer) =>
    [
      integer ? 'Whole number' : 'Number',
      ...(unit === null ? [] : [` (${unit})`]),
      ...(min === null ? [] : [`, at least ${min}`]),
      ...(max === null ? [] : [`, at most ${max}`]),
    ].join(''),
  threshold: (from, level) => `from ${from} level ${level}`,
  points: (points, text) => `${text} ${plural(points, 'point', 'points')}`,
  exclusive: 'rules out the others',
  freeText: 'Free text',
  id: (id) => `Id: ${id}`,
  roles: 'Who answers',
  appliesWhen: 'Only if',
  weight: 'Weight',
  fact: 'none, merely a fact',
  target: 'Target of its own',
  duty: 'Duty',
  dutyOf: (reference, level, since) =>
    `${reference}, fulfilled from level ${level}${since === null ? '' : `, in force since ${since}`}`,
  cap: 'Red line',
  capOf: (below, at) => `below level ${below} the domain does not get beyond level ${at}`,
  evidence: 'Evidence',
  references: 'References',
  referenceStatus: { binding: 'binding', guideline: 'guideline', recommendation: 'recommendation' },
  workPackages: 'Work packages',
  measures: 'Measures that raise it',
  profile: {
    body: 'the kind of body',
    state: 'the Land',
    population: 'the population',
    workplaces: 'the number of workplaces',
    sizeClass: 'the size class',
  },
  conditions: {
    all: (parts) => parts.map((part) => `(${part})`).join(' and '),
    any: (parts) => parts.map((part) => `(${part})`).join(' or '),
    not: (part) => `not: ${part}`,
    is: (value) => `is ${value}`,
    atLeast: (value, isLevel) => `at least ${isLevel ? 'level ' : ''}${value}`,
    atMost: (value, isLevel) => `at most ${isLevel ? 'level ' : ''}${value}`,
    includes: (value) => `includes ${value}`,
    answered: 'is answered',
    yes: quote('yes', 'en'),
    no: quote('no', 'en'),
  },
};
