import type { InterviewWording } from './interview-wording.ts';
import { excerpt, joinAlternatives, joinList, plural, quote } from './phrase-format.ts';
import { germanSummary } from './report/german-summary.ts';
import { stateNames } from './state-names.ts';

const questions = (count: number) => `${count} ${plural(count, 'Frage', 'Fragen')}`;
const named = (text: string) => quote(excerpt(text), 'de');
const list = (ids: readonly string[]) => joinList(ids.map(excerpt), 'de');
const digitCounts = (digits: readonly number[]) => joinAlternatives(digits.map(String), 'de');

/** What the interview says, in German. */
export const germanInterview: InterviewWording = {
  start: {
    welcome: ({ title, description }, file) =>
      `${title}\n${description === null ? '' : `\n${description.trim()}\n\n`}Jede Antwort wird sofort in ${named(file)} gesichert. Mit Strg-C hören Sie jederzeit auf und machen später an der Stelle weiter.\nWählen Sie jeweils die höchste Stufe, die heute ganz erfüllt ist.`,
    goOn: (municipality, settled, applicable) =>
      `Weiter mit ${excerpt(municipality)}: ${settled} von ${applicable} Fragen sind bearbeitet.`,
    stale: (count) =>
      count === 1
        ? 'Eine gespeicherte Antwort passt nicht mehr zum Fragebogen. Die Frage kommt noch einmal.'
        : `${count} gespeicherte Antworten passen nicht mehr zum Fragebogen. Die Fragen kommen noch einmal.`,
    unknownAnswers: (ids) =>
      `Der Fragebogen kennt diese Kennungen nicht, bitte prüfen Sie die Zeilen in der Datei: ${list(ids)}`,
    facts: (back) => `Zuerst ein paar Angaben zu Ihrer Kommune. Mit ${back} kommen Sie zur vorigen Angabe zurück.`,
    name: 'Name der Kommune:',
    body: 'Art der Kommune:',
    bodies: germanSummary.bodies,
    state: 'Land:',
    states: stateNames,
    officialKey: (name, digits) =>
      `${name === 'ags' ? 'Amtlicher Gemeindeschlüssel (AGS)' : 'Amtlicher Regionalschlüssel (ARS)'}, ${digitCounts(digits)} Ziffern:`,
    population: 'Einwohnerzahl:',
    sizeClass: 'Größenklasse:',
    workplaces: 'Zahl der Bildschirmarbeitsplätze:',
    usualWorkplaces: 'leer: üblicher Wert der Größenklasse',
    optional: 'leer: keine Angabe',
    whichQuestionnaire: 'Welcher Fragebogen?',
    whichScope: 'Was möchten Sie beantworten?',
    scopes: {
      everything: (toCome) => `Alles (${questions(toCome)})`,
      goOn: (toCome) => `Weiter, wo Sie aufgehört haben (noch ${questions(toCome)})`,
      nothingLeft: 'Alles ist bearbeitet: das Ergebnis zeigen',
      quick: (toCome) => `Kurzcheck: nur die Kernfragen (${questions(toCome)})`,
      domain: 'Ein Themenfeld …',
      open: (toCome) => `Nur was offen ist, auch „weiß nicht“ (${questions(toCome)})`,
      role: 'Nur was meine Rolle beantwortet …',
    },
    whichDomain: 'Welches Themenfeld?',
    whichRole: 'Welche Rolle haben Sie?',
    count: questions,
  },
  screen: {
    progress: (number, applicable, minutes) =>
      `Frage ${number} von ${applicable}${minutes === null ? '' : ` · noch etwa ${minutes} ${plural(minutes, 'Minute', 'Minuten')}`}`,
    unknown: 'weiß nicht',
    notApplicable: 'trifft nicht zu',
    later: 'später',
    noneOfThese: 'nichts davon',
    yes: 'ja',
    no: 'nein',
    enterText: 'Antwort eintippen',
    changeText: 'Antwort ändern',
    number: (unit) => (unit === null ? 'Zahl:' : `Zahl (${unit}):`),
    commands: {
      help: 'Hilfe',
      comment: 'Anmerkung',
      evidence: 'Beleg',
      back: 'zurück',
      jump: 'Themenfeld',
      stop: 'aufhören',
    },
    chooseHint: 'Mit Taste oder Pfeilen wählen, mit der Eingabetaste bestätigen.',
    severalHint: 'Mit Taste oder Leertaste an- und abwählen, mit der Eingabetaste bestätigen.',
    numberHint: 'Zahl eintippen und mit der Eingabetaste bestätigen.',
    textHint: 'Mit der Eingabetaste weiter zum Text.',
    listHint: 'Mit Taste oder Pfeilen wählen, Eingabetaste bestätigt, Esc führt zurück.',
    pageKeys: { up: 'Bild auf', down: 'Bild ab' },
    plainHints: {
      choose: 'Zeichen tippen, dann die Eingabetaste.',
      several: 'Zeichen mit Komma dazwischen tippen, dann die Eingabetaste.',
      number: 'Zahl oder Zeichen tippen, dann die Eingabetaste.',
      list: (back) => `Zeichen tippen, dann die Eingabetaste; ${back} führt zurück.`,
      byEnter: (key) => `Die Eingabetaste allein wählt ${key}.`,
    },
    backHint: (key) => `${key}: zurück`,
    soFar: (answer) => `Bisherige Antwort: ${answer}`,
    soFarKept: (answer) => `Bisherige Antwort (bleibt mit der Eingabetaste allein): ${answer}`,
    commentIs: (text) => `Anmerkung: ${text}`,
    evidenceIs: (text) => `Beleg: ${text}`,
    noLongerFits: (why) => `Die gespeicherte Antwort passt nicht mehr: ${why}`,
    noDetails: 'Mehr gibt es zu dieser Frage nicht zu sagen.',
    sources: 'Rechtsgrundlagen und Quellen',
    enterAnswer: 'Ihre Antwort:',
    reason: 'Warum trifft das nicht zu?',
    enterComment: 'Anmerkung zu dieser Frage:',
    emptyHint: 'leer: keine',
    enterEvidence: 'Beleg, etwa ein Beschluss mit Datum oder eine Dienstanweisung:',
  },
  problems: {
    nameNeeded: 'Bitte geben Sie einen Namen ein.',
    reasonNeeded: 'Bitte nennen Sie den Grund in ein paar Worten.',
    textNeeded: 'Bitte tippen Sie etwas ein.',
    wholeNumberNeeded: 'Bitte geben Sie eine ganze Zahl ein, etwa 12 oder 24.500.',
    numberNeeded: 'Bitte geben Sie eine Zahl ein, etwa 1,5 oder 24.500.',
    outOfRange: (min, max) =>
      min === null
        ? `Höchstens ${max ?? ''} ist möglich.`
        : max === null
          ? `Mindestens ${min} ist möglich.`
          : `Möglich ist ${min} bis ${max}.`,
    noneCounted: 'Bitte mindestens 1, oder leer lassen.',
    nothingTicked: 'Bitte wählen Sie mindestens einen Punkt, oder eine der Antworten darunter.',
    standsAlone: (label) => `${named(label)} steht für sich allein.`,
    keyForm: (digits) => `Der Schlüssel hat ${digitCounts(digits)} Ziffern und beginnt mit der Nummer des Landes.`,
    keyState: (actual, stated) => `Dieser Schlüssel gehört zu ${actual}, nicht zu ${stated}.`,
  },
  course: {
    saved: (file, command) => `Gesichert in ${named(file)}. Weiter geht es mit:\n  ${command}`,
    nothingSaved: (command) => `Noch ist nichts gesichert. Neu beginnen Sie mit:\n  ${command}`,
    answerSaved: 'Gesichert.',
    postponed: 'später',
    atStart: 'Weiter zurück geht es nicht: Das ist die erste Frage.',
    whichDomain: 'Zu welchem Themenfeld?',
    settled: (settled, applicable) => `${settled} von ${applicable} bearbeitet`,
    appearing: (count) => (count === 1 ? 'Dadurch kommt eine Frage hinzu.' : `Dadurch kommen ${count} Fragen hinzu.`),
    vanishing: (count) => (count === 1 ? 'Dadurch entfällt eine Frage.' : `Dadurch entfallen ${count} Fragen.`),
    setAside: (titles) =>
      `${titles.length === 1 ? 'Eine Antwort zählt' : `${titles.length} Antworten zählen`} jetzt nicht mehr; in der Datei ${titles.length === 1 ? 'bleibt sie' : 'bleiben sie'} vermerkt stehen:`,
    restored: (titles) =>
      `${titles.length === 1 ? 'Eine Antwort von früher zählt' : `${titles.length} Antworten von früher zählen`} wieder:`,
    scoreChange: (domain, before, after) => `${excerpt(domain)}: ${before} → ${after}`,
    editedMeanwhile: 'Die Datei wurde inzwischen von anderer Hand geändert; was dort steht, gilt.',
    notSaved: (problem) => `Die Antwort ist noch nicht gesichert. ${problem}`,
    tryAgain: 'noch einmal versuchen',
    goOn: 'weiter',
    back: 'zurück',
    jump: 'zu einem Themenfeld',
    stop: 'sichern und aufhören',
  },
  result: {
    domainDone: (domain, score) => `${excerpt(domain)} ist geschafft. Stand: ${score}`,
    narrowing: 'Am meisten Klarheit brächten diese offenen Fragen:',
    narrows: (question, points) => `${question} (Spanne um ${points} ${points === '1' ? 'Punkt' : 'Punkte'} schmaler)`,
    finished: (file) => `Das waren alle Fragen. Ihre Antworten stehen in ${named(file)}.`,
    selectionFinished: (file) => `Das waren alle Fragen dieser Auswahl. Ihre Antworten stehen in ${named(file)}.`,
    openElsewhere: (count, command) =>
      `Noch offen ${count === 1 ? 'ist' : 'sind'} ${questions(count)} („weiß nicht“ mitgezählt). Sie ${count === 1 ? 'kommt' : 'kommen'} mit:\n  ${command}`,
    putOff: (count, command) =>
      `${count === 1 ? 'Eine Frage ist' : `${count} Fragen sind`} auf später verschoben. Sie ${count === 1 ? 'kommt' : 'kommen'} wieder mit:\n  ${command}`,
    priority: 'Gesamtwert',
    maturity: 'Reifegrad',
    noValue: 'noch kein Wert',
    firstMeasures: 'Zuerst zu tun:',
    soFarFirst: 'Nach den Antworten bis hierher zuerst zu tun:',
    noMeasures: 'Nach diesen Antworten ist keine Maßnahme nötig.',
    wholeRoadmap: (command) => `Den ganzen Fahrplan schreibt:\n  ${command}`,
    whatNow: 'Und jetzt?',
    writeRoadmap: 'den Fahrplan schreiben',
    answerPutOff: (count) =>
      `${count === 1 ? 'die verschobene Frage' : `die ${count} verschobenen Fragen`} jetzt beantworten`,
    finish: 'beenden',
    whichFile: 'In welche Datei?',
    usualFile: (file) => `leer: ${file}`,
    fileNeeded: 'Bitte nennen Sie eine Datei, aber nicht die mit den Antworten.',
    overwrite: (file) => `${named(file)} gibt es schon. Ersetzen?`,
    roadmapWritten: (file) => `Der Fahrplan steht in ${named(file)}.`,
    roadmapFile: 'fahrplan.md',
    filled: (taken, file) =>
      `${taken === 1 ? 'Eine Antwort' : `${taken} Antworten`} übernommen und in ${named(file)} gesichert.`,
    filledAlready: (count) => `${count === 1 ? 'Eine stand' : `${count} standen`} dort schon.`,
    filledDiffers: 'Dort steht eine andere Antwort, sie bleibt:',
    filledNotAsked: 'Nicht gefragt und deshalb nicht übernommen:',
    stillOpen: (count) => `Noch offen: ${questions(count)}.`,
  },
  keys: {
    unknown: 'w',
    notApplicable: 'x',
    later: 's',
    yes: 'j',
    no: 'n',
    help: '?',
    comment: 'm',
    evidence: 'u',
    back: 'z',
    jump: 't',
    stop: 'q',
    goOn: 'w',
    again: 'n',
    roadmap: 'f',
    putOff: 's',
  },
};
