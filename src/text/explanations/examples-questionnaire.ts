import type { ExamplesOf, QuestionnaireCode } from './explanation.ts';

export const questionnaireExamples: ExamplesOf<QuestionnaireCode> = {
  'duplicate-id': {
    where: 'questions',
    bad: `- { id: akten-ort, text: Liegen die Akten an einem Ort?, type: yes-no }
- { id: akten-ort, text: Ist der Ort gesichert?, type: yes-no }`,
    good: `- { id: akten-ort, text: Liegen die Akten an einem Ort?, type: yes-no }
- { id: akten-ort-sicher, text: Ist der Ort gesichert?, type: yes-no }`,
  },
  'duplicate-priorities': {
    where: 'manifest',
    bad: 'include: [priorities/2022.yaml, priorities/2025.yaml]',
    good: 'include: [priorities/2025.yaml]',
  },
  'votes-columns': {
    where: 'priorities',
    bad: `rankPoints: [3, 2, 1]
categories: [{ id: finanzen, title: Finanzen, votes: [5, 5] }]`,
    good: `rankPoints: [3, 2, 1]
categories: [{ id: finanzen, title: Finanzen, votes: [5, 5, 0] }]`,
  },
  'unknown-domain': { where: 'measure', bad: 'domain: akte', good: 'domain: akten' },
  'unknown-question': { where: 'answers', bad: 'akten-plann: 2', good: 'akten-plan: 2' },
  'unknown-option': { where: 'answers', bad: 'akten-scannen: einzelln', good: 'akten-scannen: einzeln' },
  'unknown-measure': { where: 'measure', bad: 'requires: [m-auftrg]', good: 'requires: [m-auftrag]' },
  'unknown-source': {
    where: 'question',
    bad: `references:
  - { text: Aktenordnung, status: guideline, sources: [S40] }`,
    good: `references:
  - { text: Aktenordnung, status: guideline, sources: [S04] }`,
  },
  'unknown-work-package': { where: 'question', bad: 'workPackages: [STD7]', good: 'workPackages: [STD-7]' },
  'unknown-category': { where: 'question', bad: 'categories: [standard]', good: 'categories: [standards]' },
  'unknown-profile-field': {
    where: 'question',
    bad: 'appliesWhen: { profile: einwohner, atLeast: 5000 }',
    good: 'appliesWhen: { profile: population, atLeast: 5000 }',
  },
  'unknown-size-class': {
    where: 'measure',
    bad: 'duration: { A: [1, 2], C: [2, 4] }',
    good: 'duration: { A: [1, 2], B: [2, 4] }',
  },
  'size-class-missing': {
    where: 'measure',
    bad: 'duration: { A: [1, 2] }',
    good: 'duration: { A: [1, 2], B: [2, 4] }',
  },
  'size-classes-order': {
    where: 'manifest',
    bad: `sizeClasses:
  - { id: B, title: mittel, belowPopulation: 20000, workplaces: 60 }
  - { id: A, title: klein, belowPopulation: 5000, workplaces: 15 }
  - { id: C, title: groß, workplaces: 250 }`,
    good: `sizeClasses:
  - { id: A, title: klein, belowPopulation: 5000, workplaces: 15 }
  - { id: B, title: mittel, belowPopulation: 20000, workplaces: 60 }
  - { id: C, title: groß, workplaces: 250 }`,
  },
  'day-rate-missing': { where: 'manifest', bad: 'target: 3', good: 'target: 3\ndayRate: 1150' },
  'condition-cycle': {
    where: 'questions',
    bad: `- id: eins
  text: Eins?
  type: yes-no
  appliesWhen: { question: zwei, is: true }
- id: zwei
  text: Zwei?
  type: yes-no
  appliesWhen: { question: eins, is: true }`,
    good: `- id: eins
  text: Eins?
  type: yes-no
- id: zwei
  text: Zwei?
  type: yes-no
  appliesWhen: { question: eins, is: true }`,
  },
  'condition-type': {
    where: 'question',
    bad: 'appliesWhen: { question: akten-papier, is: ja }',
    good: 'appliesWhen: { question: akten-papier, is: true }',
  },
  'requires-cycle': {
    where: 'measures',
    bad: `- { id: m-eins, title: Eins, requires: [m-zwei] }
- { id: m-zwei, title: Zwei, requires: [m-eins] }`,
    good: `- { id: m-eins, title: Eins }
- { id: m-zwei, title: Zwei, requires: [m-eins] }`,
  },
  'levels-incomplete': {
    where: 'question',
    bad: `type: level
levels: { 0: Nein, 2: Entwurf, 3: In Kraft, 4: Geprüft }`,
    good: `type: level
levels: { 0: Nein, 1: Mündlich, 2: Entwurf, 3: In Kraft, 4: Geprüft }`,
  },
  'thresholds-order': {
    where: 'question',
    bad: `type: number
thresholds: [{ from: 50, level: 4 }, { from: 0, level: 0 }]`,
    good: `type: number
thresholds: [{ from: 0, level: 0 }, { from: 50, level: 4 }]`,
  },
  'level-out-of-range': { where: 'manifest', bad: 'target: 5', good: 'target: 4' },
  'cap-order': { where: 'question', bad: 'cap: { below: 2, at: 2 }', good: 'cap: { below: 2, at: 1 }' },
  'raise-order': {
    where: 'measure',
    bad: 'raises: [{ question: akten-plan, from: 0, to: 0 }]',
    good: 'raises: [{ question: akten-plan, from: 0, to: 3 }]',
  },
  'range-order': { where: 'measure', bad: 'duration: [6, 3]', good: 'duration: [3, 6]' },
  'stage-missing': {
    where: 'domain',
    bad: `aggregation: staged
questions:
  - { id: akten-ort, text: Gibt es einen Keller?, type: yes-no }`,
    good: `aggregation: staged
questions:
  - { id: akten-ort, text: Gibt es einen Keller?, type: yes-no, stage: 1 }`,
  },
  'stage-not-allowed': {
    where: 'domain',
    bad: `aggregation: mean
questions:
  - { id: akten-ort, text: Gibt es einen Keller?, type: yes-no, stage: 1 }`,
    good: `aggregation: mean
questions:
  - { id: akten-ort, text: Gibt es einen Keller?, type: yes-no }`,
  },
  'duplicate-raise': {
    where: 'measure',
    bad: `raises:
  - { question: akten-plan, to: 2 }
  - { question: akten-plan, to: 3 }`,
    good: `raises:
  - { question: akten-plan, to: 3 }`,
  },
};
