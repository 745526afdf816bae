import type { ExamplesOf, FileCode } from './explanation.ts';

export const fileExamples: ExamplesOf<FileCode> = {
  'yaml-syntax': {
    where: 'file',
    bad: 'title: Akten: Plan und Ordnung',
    good: 'title: "Akten: Plan und Ordnung"',
  },
  encoding: { where: 'file', bad: 'title: K\ufffdmmerei', good: 'title: Kämmerei' },
  'too-large': {
    where: 'file',
    bad: `x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
x-d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]`,
    good: 'x-a: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
  },
  schema: { where: 'manifest', bad: 'target: zwei', good: 'target: 2' },
  'unknown-key': { where: 'question', bad: 'weigth: 2', good: 'weight: 2\nx-notiz: eigener Schlüssel' },
  'include-outside': {
    where: 'manifest',
    bad: 'include: [../akten.yaml]',
    good: 'include: [domains/akten.yaml]',
  },
  'include-missing': {
    where: 'manifest',
    bad: 'include: [domains/Akten.yaml]',
    good: 'include: [domains/akten.yaml]',
  },
  'not-included': {
    where: 'manifest',
    bad: 'include: []',
    good: 'include: [domains/akten.yaml]',
  },
  'unused-suppression': {
    where: 'file',
    bad: `# lotse-disable-next-line unused-source -- wird noch gebraucht
title: Akten`,
    good: 'title: Akten',
  },
  'invalid-suppression': {
    where: 'file',
    bad: `sources:
  # lotse-disable-next-line unused-source
  - { id: S07, title: Handreichung }`,
    good: `sources:
  # lotse-disable-next-line unused-source -- für die nächste Fassung
  - { id: S07, title: Handreichung }`,
  },
};
