import type { Language } from './language.ts';
import { excerpt, quote } from './phrase-format.ts';
import { englishSummary } from './report/english-summary.ts';
import { germanSummary } from './report/german-summary.ts';

/** What the interview says; questions and answers themselves come from the questionnaire. */
export interface InterviewWording {
  readonly welcome: (questionnaire: string, file: string) => string;
  readonly goOn: (municipality: string, settled: number, applicable: number) => string;
  readonly facts: string;
  readonly name: string;
  readonly body: string;
  readonly bodies: Readonly<Record<string, string>>;
  readonly state: string;
  readonly states: Readonly<Record<string, string>>;
  readonly population: string;
  readonly sizeClass: string;
  readonly workplaces: string;
  readonly optional: string;
  readonly whichQuestionnaire: string;
  readonly progress: (settled: number, applicable: number) => string;
  readonly answer: string;
  readonly reason: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly later: string;
  readonly noneOfThese: string;
  readonly yes: string;
  readonly no: string;
  /** Keys on the keyboard: of „weiß nicht“, „trifft nicht zu“, „später“, yes and no. */
  readonly keys: {
    readonly unknown: string;
    readonly notApplicable: string;
    readonly later: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly chooseHint: string;
  readonly chooseSeveralHint: string;
  /** How to write an answer that is typed. */
  readonly enterHint: (kind: 'number' | 'text') => string;
  readonly nameNeeded: string;
  readonly reasonNeeded: string;
  readonly wholeNumberNeeded: string;
  readonly numberNeeded: string;
  readonly outOfRange: (min: string | null, max: string | null) => string;
  readonly choiceNeeded: string;
  readonly standsAlone: (label: string) => string;
  readonly saved: (file: string, command: string) => string;
  readonly nothingSaved: (command: string) => string;
  readonly finished: (file: string) => string;
  readonly putOff: (count: number, command: string) => string;
  readonly priority: string;
  readonly maturity: string;
  readonly noValue: string;
  readonly firstMeasures: string;
  readonly noMeasures: string;
  readonly wholeRoadmap: (command: string) => string;
  /** A name for the file that the roadmap is to be written to. */
  readonly roadmapFile: string;
}

const states = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
};

const german: InterviewWording = {
  welcome: (questionnaire, file) =>
    `${questionnaire}\nJede Antwort wird sofort in ${quote(excerpt(file), 'de')} gesichert. Mit Strg-C hören Sie auf und machen später an der Stelle weiter.\nWählen Sie jeweils die höchste Stufe, die heute ganz erfüllt ist.`,
  goOn: (municipality, settled, applicable) =>
    `Weiter mit ${excerpt(municipality)}: ${settled} von ${applicable} Fragen sind beantwortet.`,
  facts: 'Zuerst ein paar Angaben zu Ihrer Kommune.',
  name: 'Name der Kommune:',
  body: 'Art der Kommune:',
  bodies: germanSummary.bodies,
  state: 'Land:',
  states,
  population: 'Einwohnerzahl:',
  sizeClass: 'Größenklasse:',
  workplaces: 'Zahl der Bildschirmarbeitsplätze (leer: üblicher Wert der Größenklasse):',
  optional: '(leer: keine Angabe)',
  whichQuestionnaire: 'Fragebogen:',
  progress: (settled, applicable) => `Frage ${Math.min(settled + 1, applicable)} von ${applicable}`,
  answer: 'Antwort:',
  reason: 'Warum trifft das nicht zu?',
  unknown: 'weiß nicht',
  notApplicable: 'trifft nicht zu',
  later: 'später',
  noneOfThese: 'nichts davon',
  yes: 'ja',
  no: 'nein',
  keys: { unknown: 'w', notApplicable: 'x', later: 's', yes: 'j', no: 'n' },
  chooseHint: 'Taste oder Pfeile wählen, Eingabe bestätigt, Strg-C unterbricht',
  chooseSeveralHint: 'Pfeile bewegen, Leertaste wählt an und ab, Eingabe bestätigt, Strg-C unterbricht',
  enterHint: (kind) =>
    `${kind === 'number' ? 'Zahl eingeben' : 'Text eingeben'}; ? für „weiß nicht“, - für „trifft nicht zu“, leer für „später“`,
  nameNeeded: 'Bitte geben Sie einen Namen ein.',
  reasonNeeded: 'Bitte nennen Sie den Grund in ein paar Worten. Vertippt? Nach Strg-C kommt die Frage wieder.',
  wholeNumberNeeded: 'Bitte geben Sie eine ganze Zahl ohne Punkte ein.',
  numberNeeded: 'Bitte geben Sie eine Zahl ein, ohne Tausenderpunkte.',
  outOfRange: (min, max) =>
    min === null
      ? `Höchstens ${max ?? ''} ist möglich.`
      : max === null
        ? `Mindestens ${min} ist möglich.`
        : `Möglich ist ${min} bis ${max}.`,
  choiceNeeded: 'Bitte wählen Sie mindestens einen Punkt mit der Leertaste.',
  standsAlone: (label) => `${quote(excerpt(label), 'de')} steht für sich allein.`,
  saved: (file, command) => `Gesichert in ${quote(excerpt(file), 'de')}. Weiter geht es mit:\n  ${command}`,
  nothingSaved: (command) => `Noch ist nichts gesichert. Neu beginnen Sie mit:\n  ${command}`,
  finished: (file) => `Das waren alle Fragen. Ihre Antworten stehen in ${quote(excerpt(file), 'de')}.`,
  putOff: (count, command) =>
    `${count === 1 ? 'Eine Frage ist' : `${count} Fragen sind`} auf später verschoben. Sie ${count === 1 ? 'kommt' : 'kommen'} wieder mit:\n  ${command}`,
  priority: 'Gesamtwert',
  maturity: 'Reifegrad',
  noValue: 'noch kein Wert',
  firstMeasures: 'Zuerst zu tun:',
  noMeasures: 'Nach diesen Antworten ist keine Maßnahme nötig.',
  wholeRoadmap: (command) => `Den ganzen Fahrplan schreibt:\n  ${command}`,
  roadmapFile: 'fahrplan.md',
};

const english: InterviewWording = {
  welcome: (questionnaire, file) =>
    `${questionnaire}\nEach answer is saved at once to ${quote(excerpt(file), 'en')}. Ctrl-C stops; you can go on from there later.\nOf the levels choose the highest that is wholly reached today.`,
  goOn: (municipality, settled, applicable) =>
    `Going on with ${excerpt(municipality)}: ${settled} of ${applicable} questions are answered.`,
  facts: 'First a few facts about your municipality.',
  name: 'Name of the municipality:',
  body: 'Kind of municipality:',
  bodies: englishSummary.bodies,
  state: 'Land:',
  states,
  population: 'Population:',
  sizeClass: 'Size class:',
  workplaces: 'Number of computer workplaces (empty: usual for the size class):',
  optional: '(empty: not given)',
  whichQuestionnaire: 'Questionnaire:',
  progress: (settled, applicable) => `Question ${Math.min(settled + 1, applicable)} of ${applicable}`,
  answer: 'Answer:',
  reason: 'Why does it not apply?',
  unknown: 'don’t know',
  notApplicable: 'does not apply',
  later: 'later',
  noneOfThese: 'none of these',
  yes: 'yes',
  no: 'no',
  keys: { unknown: 'd', notApplicable: 'x', later: 'l', yes: 'y', no: 'n' },
  chooseHint: 'key or arrows choose, Enter confirms, Ctrl-C stops',
  chooseSeveralHint: 'arrows move, space chooses, Enter confirms, Ctrl-C stops',
  enterHint: (kind) => `Type a ${kind}; ? for “don’t know”, - for “does not apply”, empty for “later”`,
  nameNeeded: 'Please type a name.',
  reasonNeeded: 'Please give the reason in a few words. Slipped? After Ctrl-C the question comes again.',
  wholeNumberNeeded: 'Please type a whole number without separators.',
  numberNeeded: 'Please type a number without thousands separators.',
  outOfRange: (min, max) =>
    min === null
      ? `At most ${max ?? ''} is possible.`
      : max === null
        ? `At least ${min} is possible.`
        : `${min} to ${max} is possible.`,
  choiceNeeded: 'Please choose at least one with the space bar.',
  standsAlone: (label) => `${quote(excerpt(label), 'en')} stands alone.`,
  saved: (file, command) => `Saved to ${quote(excerpt(file), 'en')}. Go on with:\n  ${command}`,
  nothingSaved: (command) => `Nothing is saved yet. Begin anew with:\n  ${command}`,
  finished: (file) => `Those were all questions. Your answers are in ${quote(excerpt(file), 'en')}.`,
  putOff: (count, command) =>
    `${count === 1 ? 'One question is' : `${count} questions are`} put off. ${count === 1 ? 'It comes' : 'They come'} again with:\n  ${command}`,
  priority: 'Overall value',
  maturity: 'Maturity',
  noValue: 'no value yet',
  firstMeasures: 'To do first:',
  noMeasures: 'These answers call for no measure.',
  wholeRoadmap: (command) => `The whole roadmap is written by:\n  ${command}`,
  roadmapFile: 'roadmap.md',
};

export function interviewWording(language: Language): InterviewWording {
  return language === 'de' ? german : english;
}
