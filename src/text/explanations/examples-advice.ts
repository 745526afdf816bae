import type { AdviceCode, ExamplesOf } from './explanation.ts';

export const adviceExamples: ExamplesOf<AdviceCode> = {
  'thresholds-gap': {
    where: 'question',
    bad: `type: number
min: 0
thresholds:
  - { from: 10, level: 1 }
  - { from: 50, level: 4 }`,
    good: `type: number
min: 0
thresholds:
  - { from: 0, level: 0 }
  - { from: 10, level: 1 }
  - { from: 50, level: 4 }`,
  },
  'unreachable-question': {
    where: 'question',
    bad: `appliesWhen:
  all:
    - { question: akten-papier, is: true }
    - { question: akten-papier, is: false }`,
    good: 'appliesWhen: { question: akten-papier, is: true }',
  },
  'never-raised': {
    where: 'measure',
    bad: `raises:
  - { question: akten-plan, to: 3 }`,
    good: `raises:
  - { question: akten-plan, to: 3 }
  - { question: akten-scannen, to: 4 }`,
  },
  'raise-no-effect': {
    where: 'measures',
    bad: `- id: m-eins
  title: Eins
  raises: [{ question: akten-plan, to: 2 }]
- id: m-zwei
  title: Zwei
  raises: [{ question: akten-plan, from: 2, to: 4 }]`,
    good: `- id: m-eins
  title: Eins
  raises: [{ question: akten-plan, to: 2 }]
- id: m-zwei
  title: Zwei
  requires: [m-eins]
  raises: [{ question: akten-plan, from: 2, to: 4 }]`,
  },
  'no-category': {
    where: 'questions',
    bad: `- id: akten-ort
  text: Gibt es einen Keller?
  type: yes-no`,
    good: `- id: akten-ort
  text: Gibt es einen Keller?
  type: yes-no
  workPackages: [STD-7]`,
  },
  'unused-source': {
    where: 'question',
    bad: `references:
  - { text: Handreichung, status: guideline }`,
    good: `references:
  - { text: Handreichung, status: guideline, sources: [S07] }`,
  },
  'unused-work-package': { where: 'question', bad: 'categories: [standards]', good: 'workPackages: [STD-1]' },
  'unused-category': { where: 'question', bad: 'categories: [standards]', good: 'categories: [standards, finanzen]' },
  'same-answer': {
    where: 'question',
    bad: `type: choice
options:
  - { id: keine, label: Gar nicht, level: 0 }
  - { id: selten, label: gar nicht., level: 2 }
  - { id: immer, label: Immer, level: 4 }`,
    good: `type: choice
options:
  - { id: keine, label: Gar nicht, level: 0 }
  - { id: selten, label: Manchmal, level: 2 }
  - { id: immer, label: Immer, level: 4 }`,
  },
  'same-name': {
    where: 'measures',
    bad: `- id: m-plan
  title: Personal schulen
  raises: [{ question: akten-plan, to: 2 }]
- id: m-scannen
  title: Personal schulen
  raises: [{ question: akten-scannen, to: 4 }]`,
    good: `- id: m-plan
  title: Personal im Aktenplan schulen
  raises: [{ question: akten-plan, to: 2 }]
- id: m-scannen
  title: Personal im Scannen schulen
  raises: [{ question: akten-scannen, to: 4 }]`,
  },
  'constant-level': {
    where: 'question',
    bad: `type: choice
options:
  - { id: nein, label: Nein, level: 4 }
  - { id: ja, label: Ja, level: 4 }`,
    good: `type: choice
options:
  - { id: nein, label: Nein, level: 0 }
  - { id: ja, label: Ja, level: 4 }`,
  },
  'threshold-no-effect': {
    where: 'question',
    bad: `type: number
min: 0
max: 100
thresholds:
  - { from: 0, level: 0 }
  - { from: 50, level: 3 }
  - { from: 110, level: 4 }`,
    good: `type: number
min: 0
max: 100
thresholds:
  - { from: 0, level: 0 }
  - { from: 50, level: 3 }
  - { from: 90, level: 4 }`,
  },
  'exclusive-points': {
    where: 'question',
    bad: `type: multi
options:
  - { id: virenschutz, label: Virenschutz }
  - { id: keine, label: Nichts davon, exclusive: true }
thresholds: [{ from: 0, level: 0 }, { from: 1, level: 4 }]`,
    good: `type: multi
options:
  - { id: virenschutz, label: Virenschutz }
  - { id: keine, label: Nichts davon, points: 0, exclusive: true }
thresholds: [{ from: 0, level: 0 }, { from: 1, level: 4 }]`,
  },
  'level-unreached': {
    where: 'question',
    bad: `type: yes-no
levels: { yes: 3, no: 0 }
duty: { fulfilledAt: 4, reference: Gesetz § 1 }`,
    good: `type: yes-no
duty: { fulfilledAt: 4, reference: Gesetz § 1 }`,
  },
  'always-met': {
    where: 'question',
    bad: `type: yes-no
levels: { yes: 4, no: 2 }
cap: { below: 2, at: 1 }`,
    good: `type: yes-no
levels: { yes: 4, no: 1 }
cap: { below: 2, at: 1 }`,
  },
  'condition-constant': {
    where: 'question',
    bad: 'appliesWhen: { profile: population, atLeast: 0 }',
    good: 'appliesWhen: { profile: population, atLeast: 5000 }',
  },
  'core-condition': {
    where: 'questions',
    bad: `- id: akten-plan-bekannt
  text: Kennen alle den Aktenplan?
  type: yes-no
  core: true
  appliesWhen: { question: akten-plan, atLeast: 2 }`,
    good: `- id: akten-plan-bekannt
  text: Kennen alle den Aktenplan?
  type: yes-no
  appliesWhen: { question: akten-plan, atLeast: 2 }`,
  },
  'weight-no-effect': {
    where: 'domain',
    bad: 'weight: 5',
    good: 'description: Wie die Verwaltung ihre Akten führt.',
  },
  'not-yet-in-force': {
    where: 'question',
    bad: 'duty: { fulfilledAt: 2, since: 2028-12-31, reference: Gesetz § 1 }',
    good: 'duty: { fulfilledAt: 2, since: 2023-07-01, reference: Gesetz § 1 }',
  },
  'similar-role': { where: 'question', bad: 'roles: [hauptmat]', good: 'roles: [hauptamt]' },
  'no-effort': {
    where: 'measure',
    bad: 'effort: { external: [2, 4] }',
    good: 'effort: { internal: [1, 2], external: [2, 4] }',
  },
  'never-needed': {
    where: 'measures',
    bad: `- id: m-team
  title: Team bilden`,
    good: `- id: m-team
  title: Team bilden
  raises: [{ question: akten-plan, to: 1 }]`,
  },
  'never-plannable': { where: 'measure', bad: 'duration: [36, 72]', good: 'duration: [24, 36]' },
  'wave-order': {
    where: 'measures',
    bad: `- id: m-team
  title: Team bilden
  wave: 2
- id: m-plan
  title: Aktenplan aufstellen
  wave: 1
  requires: [m-team]
  raises: [{ question: akten-plan, to: 2 }]`,
    good: `- id: m-team
  title: Team bilden
  wave: 1
- id: m-plan
  title: Aktenplan aufstellen
  wave: 1
  requires: [m-team]
  raises: [{ question: akten-plan, to: 2 }]`,
  },
};
