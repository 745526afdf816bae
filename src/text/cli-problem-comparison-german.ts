import type { ComparisonProblemCode, UsageWordings, WhatIfKey } from './cli-problem.ts';
import { alternatives, didYouMean, name, say } from './cli-problem-words-german.ts';

/** What can be wrong with a call of `lotse compare`, in German. */
export const germanComparisonProblems: Pick<UsageWordings, ComparisonProblemCode> = {
  'nothing-to-compare': () =>
    say(
      'Zum Vergleichen fehlt etwas: Genannt ist nur eine Antwortdatei.',
      'Nennen Sie eine zweite, oder sagen Sie mit --what-if, was anders wäre, zum Beispiel --what-if budget=+50000.',
    ),
  'same-input': ({ path }) =>
    say(`${name(path)} ist zweimal als Antwortdatei genannt.`, 'Nennen Sie jede Datei nur einmal.'),
  'what-if-files': () =>
    say('--what-if geht nur mit einer einzigen Antwortdatei.', 'Lassen Sie die übrigen Dateien weg oder --what-if.'),
  'what-if-invalid': ({ given }) =>
    say(
      `${name(given)} ist keine Angabe für --what-if.`,
      'Schreiben Sie NAME=WERT, mehrere mit Komma, zum Beispiel --what-if days=40,budget=+50000.',
    ),
  'what-if-key': ({ key, suggestion, keys }) =>
    say(
      `${name(key)} lässt sich mit --what-if nicht ändern.`,
      didYouMean(suggestion) ?? `Möglich sind ${alternatives(keys)}.`,
    ),
  'what-if-key-twice': ({ given, key }) =>
    say(
      `In ${name(given)} steht ${name(key)} zweimal.`,
      'Was nebeneinander stehen soll, gehört in ein eigenes --what-if.',
    ),
  'what-if-value': ({ key, value }) =>
    say(`${name(value)} passt nicht zu ${name(key)}.`, `Schreiben Sie zum Beispiel ${whatIfExamples[key]}.`),
  'what-if-no-limit': ({ given, key }) =>
    say(
      `${name(given)} ändert eine Grenze, die es nicht gibt: ${
        key === 'budget' ? 'Die Antwortdatei nennt kein Budget.' : 'Die Personentage je Quartal haben keine Grenze.'
      }`,
      `Geben Sie sie ohne Vorzeichen an, zum Beispiel ${key === 'budget' ? 'budget=80000' : 'days=30'}.`,
    ),
  'what-if-below-zero': ({ given, key }) =>
    say(
      `${name(given)} nimmt mehr weg, als da ist: ${
        key === 'budget' ? 'Das Budget eines Jahres' : 'Die Zahl der Personentage'
      } fiele unter null.`,
      'Nehmen Sie weniger weg.',
    ),
  'old-questionnaire-mode': () =>
    say(
      '--old-questionnaire geht nur, wenn alle Antwortdateien von einer Kommune sind.',
      'Nennen Sie zwei Stände derselben Kommune, oder lassen Sie die Option weg.',
    ),
  'old-questionnaire-other': ({ old, questionnaire }) =>
    say(
      `--old-questionnaire nennt den Fragebogen ${name(old)}, verglichen wird mit ${name(questionnaire)}.`,
      'Nennen Sie eine ältere Version desselben Fragebogens.',
    ),
  'old-questionnaire-newer': ({ old, questionnaire }) =>
    say(
      `--old-questionnaire nennt Version ${name(old)}, der Fragebogen selbst hat die ältere Version ${name(questionnaire)}.`,
      'Nennen Sie die neuere Version mit -q und die ältere mit --old-questionnaire.',
    ),
  'old-questionnaire-unused': ({ version }) =>
    say(
      `Keine der älteren Dateien ist mit Version ${name(version)} oder einer früheren beantwortet.`,
      'Unter „questionnaire.version“ steht, welche Version eine Datei braucht.',
    ),
};

const whatIfExamples: Readonly<Record<WhatIfKey, string>> = {
  budget: 'budget=80000, budget=+50000, budget=2027=40000,2028=80000 oder budget=+ergebnis:20000+finanz:30000',
  days: 'days=40, days=+5 oder days=-10',
  start: 'start=2027-Q3',
  quarters: 'quarters=16',
  reject: 'reject=m-pilot',
  done: 'done=m-pilot',
  'rank-points': 'rank-points=3,2,1',
};
