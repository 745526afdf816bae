import { plural } from '../phrase-format.ts';

/** The wording of a comparison of several municipalities in German. */
export const germanSideBySide = {
  title: (names: string) => `Vergleich mehrerer Kommunen: ${names}`,
  date: (date: string) => `Stand ${date}`,
  note: 'Die Spalten stehen in der Reihenfolge des Aufrufs. Das ist keine Rangliste: Jede Kommune schätzt sich selbst ein, und Größe und Aufgaben unterscheiden sich.',
  legend: '≈ heißt: geschätzt oder aus Schätzungen gerechnet. Geld ist brutto.',
  /** Left out or shortened where a name begins with them. */
  kinds: [
    ['Verbandsgemeinde', 'VG'],
    ['Einheitsgemeinde', ''],
    ['Samtgemeinde', 'SG'],
    ['Gemeinde', ''],
    ['Landkreis', 'LK'],
    ['Zweckverband', 'ZV'],
    ['Stadt', ''],
  ] as readonly (readonly [string, string])[],
  standing: 'Wo sie stehen',
  figure: 'Wert',
  population: 'Einwohner',
  sizeClass: 'Größenklasse',
  assessedOn: 'Antworten vom',
  coverage: 'Beantwortet',
  covered: (answered: string, applicable: string) => `${answered} von ${applicable}`,
  priority: 'Nach Prioritäten',
  range: 'Spanne dazu',
  assured: 'Gesichert',
  maturity: 'Reifegrad',
  outOfPlay: 'trifft nicht zu',
  duties: 'Gesetzliche Pflichten',
  duty: 'Pflicht',
  dutyStates: { fulfilled: 'erfüllt', open: 'offen', unclear: 'ungeklärt', notApplicable: '–' },
  first: 'Die ersten sechs Maßnahmen',
  firstNote: 'Die Zahl ist der Rang in der Kommune; fett: unter den ersten sechs.',
  measure: 'Maßnahme',
  states: { done: 'erledigt', rejected: 'abgelehnt', blocked: 'versperrt', notNeeded: 'nicht nötig' },
  common: 'Was mehrere brauchen',
  commonNote:
    'Diese Maßnahmen lassen sich gemeinsam beschaffen oder erarbeiten. Die Beträge sind die Summe der Kommunen; was gemeinsam billiger wird, ist nicht gerechnet. Am Anfang stehen die, die am meisten brauchen, dann die teuersten. Beginn: der erste und der letzte nach den Plänen.',
  noCommon: 'Keine Maßnahme ist bei mehreren nötig.',
  commonColumns: { measure: 'Maßnahme', who: 'Wer', once: 'Einmalig', starts: 'Beginn' },
  all: 'alle',
  moreCommon: (count: number) =>
    `${count} weitere ${plural(count, 'Maßnahme ist', 'Maßnahmen sind')} bei mehreren nötig: mit --format json.`,
};

export type SideBySideText = typeof germanSideBySide;
