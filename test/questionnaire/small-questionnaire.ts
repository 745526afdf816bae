/** A small questionnaire without a fault, spread over files; tests break it in one place or another. */
export const smallQuestionnaire = {
  'q/questionnaire.yaml': `kind: questionnaire
schemaVersion: 1
id: klein
version: 1.2.0
title: Kleiner Fragebogen
scale:
  max: 4
  levels:
    - { level: 0, title: Nichts }
    - { level: 1, title: Wenig }
    - { level: 2, title: Etwas }
    - { level: 3, title: Viel }
    - { level: 4, title: Alles }
target: 3
sizeClasses:
  - { id: A, title: klein, belowPopulation: 5000, workplaces: 15 }
  - { id: B, title: groß, workplaces: 60 }
dayRate: 1000
include:
  - prioritaeten.yaml
  - rahmen.yaml
  - akte.yaml
  - stufen.yaml
  - massnahmen.yaml
  - quellen.yaml
`,
  'q/prioritaeten.yaml': `kind: priorities
schemaVersion: 1
id: runde
title: Runde
rankPoints: [1]
categories:
  - { id: standards, title: Standards, votes: [3] }
  - { id: personal, title: Personal, votes: null }
workPackages:
  - { id: STD-1, category: standards, title: Normen, responsible: [kommunen] }
  - { id: PER-1, category: personal, title: Schulung, responsible: [land] }
`,
  'q/rahmen.yaml': `kind: domain
schemaVersion: 1
id: rahmen
title: Rahmen
questions:
  - id: betrieb
    text: Wer betreibt die IT?
    type: choice
    scored: false
    options:
      - { id: eigen, label: wir }
      - { id: andere, label: andere }
  - { id: server, text: Eigene Server?, type: yes-no, scored: false }
  - { id: stellen, text: Wie viele Stellen?, type: number, scored: false, min: 0, integer: true }
  - { id: bemerkung, text: Was noch?, type: text }
`,
  'q/akte.yaml': `kind: domain
schemaVersion: 1
id: akte
title: Akte
questions:
  - id: ordnung
    text: Gibt es eine Aktenordnung?
    type: level
    levels: { 0: a, 1: b, 2: c, 3: d, 4: e }
    weight: 2
    workPackages: [STD-1]
    references:
      - { text: Gesetz, status: binding, sources: [S1] }
    duty: { fulfilledAt: 2, reference: Gesetz }
    cap: { below: 2, at: 1, when: { question: server, is: true } }
  - id: anteil
    text: Welcher Anteil?
    type: number
    unit: "%"
    min: 0
    max: 100
    thresholds: { A: [{ from: 0, level: 0 }, { from: 50, level: 3 }], B: [{ from: 0, level: 0 }, { from: 80, level: 4 }] }
    categories: [standards]
    appliesWhen: { question: ordnung, atLeast: 1 }
  - id: themen
    text: Welche Themen?
    type: multi
    options:
      - { id: eins, label: Eins }
      - { id: zwei, label: Zwei, points: 2 }
      - { id: nichts, label: Nichts, points: 0, exclusive: true }
    thresholds: [{ from: 0, level: 0 }, { from: 3, level: 4 }]
    categories: [personal]
    appliesWhen: { all: [{ profile: sizeClass, is: B }, { not: { question: betrieb, is: andere } }] }
`,
  'q/stufen.yaml': `kind: domain
schemaVersion: 1
id: stufen
title: Stufen
aggregation: staged
passAt: 3
questions:
  - { id: start, text: Los?, type: yes-no, stage: 1, categories: [standards] }
  - id: weg
    text: Welcher Weg?
    type: choice
    stage: 2
    options: [{ id: kurz, label: Kurz, level: 1 }, { id: lang, label: Lang, level: 4 }]
    categories: [standards]
    appliesWhen: { question: themen, includes: zwei }
`,
  'q/massnahmen.yaml': `kind: measures
schemaVersion: 1
measures:
  - id: m-ordnung
    title: Ordnung schaffen
    domain: akte
    raises:
      - { question: ordnung, to: 3 }
      - { question: start, to: 4 }
    effort: { internal: { A: [1, 2], B: [3, 4] } }
    costs:
      - { label: Hilfe, timing: once, account: ergebnis, amount: [0, 100], sources: [S2] }
    duration: [1, 2]
  - id: m-anteil
    title: Mehr Akten
    domain: akte
    requires: [m-ordnung]
    raises:
      - { question: ordnung, from: 3, to: 4 }
      - { question: anteil, to: 3 }
      - { question: themen, to: 3 }
      - { question: weg, to: 3 }
    effort: { internal: [1, 2] }
`,
  'q/quellen.yaml': `kind: sources
schemaVersion: 1
sources:
  - { id: S1, title: Gesetz }
  - { id: S2, title: Angebot }
`,
} as const;

export type SmallFile = keyof typeof smallQuestionnaire;
/** A change to one file: the text `before`, which stands there once, becomes `after`. */
export type Change = readonly [file: SmallFile, before: string, after: string];

/** The small questionnaire with some changes. */
export function changed(...changes: readonly Change[]): Record<string, string> {
  const files: Record<string, string> = { ...smallQuestionnaire };
  for (const [file, before, after] of changes) {
    const text = files[file] ?? '';
    if (text.split(before).length !== 2) throw new Error(`${JSON.stringify(before)} does not stand once in ${file}`);
    files[file] = text.replace(before, () => after);
  }
  return files;
}
