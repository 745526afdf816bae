import type { Kind } from '../../src/schema/index.ts';

/** A valid document of each kind that people write, with every key that its schema knows. */
export const validDocuments: { readonly [K in Exclude<Kind, 'roadmap' | 'comparison' | 'explanation'>]: string } = {
  questionnaire: `
kind: questionnaire
schemaVersion: 1
id: klein
version: 1.0.0-rc.1
title: Kleiner Fragebogen
description: Alles in einer Datei
language: de
asOf: 2026-11-22
scale:
  max: 1
  levels:
    - { level: 0, title: fehlt, description: Nichts davon }
    - { level: 1, title: da }
target: 1
scoring: { unanswered: open, unknown: zero, notApplicable: full }
sizeClasses:
  - { id: A, title: klein, belowPopulation: 5000, workplaces: 15, internalDaysPerQuarter: 7.5 }
  - { id: B, title: groß, workplaces: 60 }
dayRate: 1150
depreciationYears: 5
include: [domains/e-akte.yaml]
domains:
  - id: technik
    title: Technik
    questions: []
measures:
  - { id: m-netz, title: Netz, domain: technik }
priorities:
  id: eigene
  title: Eigene
  categories: [{ id: netz, title: Netz, weight: 1 }]
sources:
  - { id: S1, title: Gesetz }
x-own: { anything: [1, null] }
`,
  domain: `
kind: domain
schemaVersion: 1
id: e-akte
title: E-Akte
description: Die elektronische Akte
weight: 1.5
target: 3
aggregation: staged
passAt: 4
questions:
  - id: strategie
    section: Grundlagen
    text: Ist entschieden?
    help: Ein Beschluss genügt.
    type: level
    levels: { 0: nein, 1: ja, x-note: eigenes }
    weight: 5
    weightReason: Alles hängt daran.
    target: 1
    stage: 1
    core: true
    roles: [hauptamt, kaemmerei]
    influence: own
    evidence: [Beschluss]
    references:
      - { text: EGovG LSA § 9, status: binding, state: ST, sources: [S04] }
    workPackages: [STR-2]
    categories: [strategie]
    appliesWhen:
      all:
        - { question: server, is: true }
        - { question: system, isAnyOf: [kauf, miete] }
        - { question: quote, atLeast: 10.5 }
        - { question: quote, atMost: 90 }
        - { question: dienste, includes: mail }
        - { question: quote, answered: true }
        - any: [{ profile: body, is: landkreis }, { not: { profile: population, atLeast: 5000 } }]
    duty: { fulfilledAt: 1, since: 2024-02-29, reference: EGovG LSA § 9 Abs. 1 }
    cap: { below: 1, at: 0, when: { question: server, is: true } }
  - id: system
    text: Welches System?
    type: choice
    options:
      - { id: kauf, label: gekauft, level: 0.5 }
      - { id: miete, label: gemietet, level: 1 }
  - { id: server, text: Eigene Server?, type: yes-no, levels: { yes: 1, no: 0 } }
  - id: quote
    text: Wie viel?
    type: number
    unit: '%'
    min: 0
    max: 100
    integer: true
    interpolate: true
    thresholds: [{ from: 0, level: 0 }, { from: 50, level: 0.5 }]
  - id: dienste
    text: Welche Dienste?
    type: multi
    interpolate: false
    options:
      - { id: mail, label: Post, points: 2 }
      - { id: nichts, label: nichts davon, exclusive: true }
    thresholds: { A: [{ from: 0, level: 0 }], B: [{ from: 1, level: 1 }] }
  - { id: sonst, text: Sonst noch etwas?, type: text }
  - id: betrieb
    text: Wer betreibt die Technik?
    type: choice
    scored: false
    options: [{ id: eigen, label: wir selbst }]
`,
  measures: `
kind: measures
schemaVersion: 1
measures:
  - id: m-aktenordnung
    title: Dienstanweisung zur Aktenführung
    description: Schreiben und beschließen
    domain: e-akte
    raises: [{ question: strategie, from: 0, to: 1 }]
    requires: [m-projektauftrag]
    effort:
      internal: { A: [3, 6], B: [6, 12] }
      external: [0, 2]
      status: estimate
    costs:
      - label: Begleitung
        timing: once
        account: ergebnis
        amount: { A: [0, 2600], B: [0, 3900] }
        perWorkplace: [0, 10.5]
        status: sourced
        sources: [S11]
    duration: [2, 3]
    wave: 1
    responsible: [hauptamt]
    partners: [KITU]
    influence: shared
    deadline: { date: 2027-01-01, reference: Gesetz }
    workPackages: [STD-1]
    sources: [S11]
`,
  priorities: `
kind: priorities
schemaVersion: 1
id: workshop-2022
title: Workshop
date: 2022-09-01
rankPoints: [3, 2, 1]
note: So gelesen
categories:
  - { id: kommunikation, title: Kommunikation, votes: [5, 3, 2] }
  - { id: bedarf, title: Bedarf, votes: null }
  - { id: eigenes, title: Eigenes, weight: 7 }
workPackages:
  - id: STD-7
    category: kommunikation
    title: Schnittstellen
    due: { text: 31.03.2023, date: 2023-03-31 }
    responsible: [kommunen]
`,
  sources: `
kind: sources
schemaVersion: 1
sources:
  - { id: S07, title: Gesetz, url: https://example.org/a, date: März 2024, note: § 9 }
`,
  answers: `
kind: answers
schemaVersion: 1
questionnaire: { id: klein, version: 1.0.0 }
assessedOn: 2026-11-22
municipality:
  name: Musterstadt
  ags: "15099001"
  ars: "150990001001"
  body: einheitsgemeinde
  state: ST
  population: 12345
  sizeClass: B
  workplaces: 70
targets: { e-akte: 2 }
planning:
  start: 2027-Q1
  quarters: 12
  internalDaysPerQuarter: 30
  budget: { 2027: { ergebnis: 40000, finanz: 60000 }, 2028: 80000 }
  measures:
    m-plan: done
    m-pilot: { state: running, start: 2026-Q3 }
    m-dms: { internalDays: 20, once: { ergebnis: 5000, finanz: 48000 }, yearly: { ergebnis: 9000 }, months: 5 }
    m-netz: { funding: { share: 0.9, upTo: 120000, programme: Land } }
answers:
  strategie: 2
  server: true
  system: kauf
  dienste: [mail]
  quote: { value: 1, evidence: Bericht, comment: grob, by: hauptamt, on: 2026-11-20 }
  scannen: { unknown: true, by: it }
  altakten: { notApplicable: Es gibt keine Altakten. }
  leer: { comment: später }
  x-own: { anything: null }
`,
};
