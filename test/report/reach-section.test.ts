import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { ReachResult, ReachSetResult } from '../../src/roadmap/index.ts';
import type { Language } from '../../src/text/index.ts';
import { questionnaire, result } from './fixture.ts';

const set: ReachSetResult = {
  value: 0.63,
  cost: 12.5,
  internalDays: [3, 4.5, 6],
  once: { ergebnis: [1700, 2550, 3400], finanz: [0, 10000, 20000] },
  yearly: { ergebnis: [1200, 1200, 1200], finanz: [0, 0, 0] },
  earliest: { unlimited: '2027-Q1', planned: '2027-Q2' },
  measures: [
    { id: 'm-zugang', running: false, start: '2027-Q1', end: '2027-Q2' },
    { id: 'm-server', running: true, start: '2026-Q4', end: '2027-Q1' },
  ],
  budget: result.plan.budget,
};
const tight: ReachSetResult = {
  ...set,
  earliest: { unlimited: '2027-Q1', planned: null },
  measures: set.measures.map((each) => ({ ...each, running: false, start: null, end: null })),
  budget: null,
};
const fits: ReachResult = {
  ...{ domain: null, level: 2.5, today: 0.25, goalsRaised: false, status: 'fits', proven: true },
  ...{ cheapest: set, fitting: null, remedies: null, obstacles: null },
};
const noRemedy = {
  quarters: null,
  internalDaysPerQuarter: null,
  budget: null,
  daysAndBudget: null,
  freeStarts: false,
} as const;

function render(answer: Partial<ReachResult>, language: Language = 'de'): string {
  const markdown = renderMarkdown({ ...result, reach: [{ ...fits, ...answer }] }, questionnaire, language);
  const text = markdown.replaceAll('\u00a0', ' ');
  const start = text.search(/^## (Der günstigste|The cheapest)/m);
  return start < 0 ? '' : text.slice(start, text.indexOf('\n## ', start + 1));
}

describe('the cheapest way to a level', () => {
  test('is silent where nobody asked', () => {
    expect(renderMarkdown(result, questionnaire, 'de')).not.toContain('Der günstigste Weg');
  });

  test('says what it means, takes and when it is there', () => {
    const text = render({});
    expect(text).toContain('### Stufe 2,5 im Ganzen');
    expect(text).toContain('Stufe 2,5 heißt hier: ein gesicherter Stand von 62,5 %. Heute sind es 25 %.');
    expect(text).toContain(
      'Am günstigsten gelingt das mit 2 Maßnahmen: ≈ 4,5 Personentage im Haus, einmalig ≈ 12.600 € und danach ≈ 1.200 € im Jahr.',
    );
    expect(text).toContain('nach dem Aufwand: ≈ 12,5 Personentage, Geld und drei Jahre laufende Kosten eingerechnet.');
    expect(text).toContain('Was schon läuft, ist mit dem gezählt');
    expect(text).toContain('frühestens am Ende von Q2 2027, ohne Grenzen für Personal und Geld am Ende von Q1 2027.');
    expect(text).toMatch(/\| 1 \| Postfach einrichten \|.*\| Q1–Q2 2027 \|/);
    expect(text).toMatch(/\| 2 \| Server ersetzen \(läuft\) \|/);
    expect(text).toContain('| 2027 |');
    expect(text).not.toContain('Rechenzeit');
  });

  test('says where limits cost no time, goals are raised, it is reached, or nothing is known', () => {
    expect(render({ cheapest: { ...set, earliest: { unlimited: '2027-Q2', planned: '2027-Q2' } } })).toContain(
      'auch ohne Grenzen für Personal und Geld ginge es nicht schneller.',
    );
    expect(render({ goalsRaised: true })).toContain('als läge jedes Ziel mindestens auf Stufe 3.');
    expect(render({ status: 'reached', cheapest: null })).toContain('Das ist schon erreicht.');
    expect(render({ today: null })).toContain('Heute ist nichts beantwortet, was zählt.');
    expect(render({ domain: 'akte', today: null })).toContain('Heute ist noch nichts bekannt.');
    expect(render({ proven: false })).toContain('Die Rechenzeit lief ab');
  });

  test('measures a domain by its own value', () => {
    const text = render({ domain: 'akte', level: 3 });
    expect(text).toContain('### Stufe 3 in „E-Akte“');
    expect(text).toContain('Stufe 3 heißt hier: ein Stand von 75 % in diesem Themenfeld');
  });

  test('names what would make room for a way that does not fit, and a dearer one that does', () => {
    const remedies = {
      quarters: 4,
      internalDaysPerQuarter: 45,
      budget: [{ year: 2027, pot: 'finanz', amount: 12_340 }],
      daysAndBudget: null,
      freeStarts: true,
    } as const;
    const text = render({ status: 'fitsDearer', cheapest: tight, fitting: { ...set, cost: 20 }, remedies });
    expect(text).toContain(
      'In diesen Plan passt das nicht. Ohne Grenzen für Personal und Geld wäre die Stufe am Ende von Q1 2027 erreicht.',
    );
    expect(text).toContain('\n\nDamit der günstigste Weg passt, würde eines davon genügen:');
    expect(text).toContain('- ein Plan von 4 statt 2 Quartalen (--quarters 4)');
    expect(text).toContain('- 45 statt 40 Personentage je Quartal (--days 45)');
    expect(text).toContain('- mehr Geld: 2027 im Finanzhaushalt 12.400 €');
    expect(text).toContain('- die selbst gesetzten Anfänge aufgeben');
    expect(text).toContain('Ein teurerer Weg passt, der günstigste von allen, die passen: 2 Maßnahmen');
  });

  test('says where nothing alone would do, and what both together would', () => {
    expect(render({ status: 'tooTight', cheapest: tight, remedies: noRemedy })).toContain(
      'Auch sonst passt kein Weg in den Plan. Für den günstigsten Weg würde weder ein längerer Plan (bis zu zehn Jahre) genügen noch mehr Personal oder mehr Geld.',
    );
    const both = { internalDaysPerQuarter: 45, budget: [{ year: 2027, pot: 'total' as const, amount: 900 }] };
    expect(render({ status: 'tooTight', cheapest: tight, remedies: { ...noRemedy, daysAndBudget: both } })).toContain(
      '- beides zusammen: 45 statt 40 Personentage je Quartal und mehr Geld, 2027 insgesamt 900 €',
    );
  });

  test('says what stands in the way', () => {
    const obstacles = {
      most: 0.5,
      rejected: ['m-server'],
      questions: [{ question: 'zugang', attainable: 2, wanted: 3 }],
    };
    const text = render({ status: 'impossible', cheapest: null, obstacles });
    expect(text).toContain('ist das nicht zu erreichen: Sie bringen es auf höchstens 50 %.');
    expect(text).toContain('Es ginge, wenn diese abgelehnte Maßnahme wieder infrage käme: „Server ersetzen“.');
    expect(text).toContain('- „Sicherer Zugang“: Maßnahmen führen bis Stufe 2, es fehlt bis Stufe 3');
    expect(
      render({ status: 'impossible', cheapest: null, obstacles: { most: null, rejected: [], questions: [] } }),
    ).toContain('ist das nicht zu erreichen.');
  });

  test('says the same in English', () => {
    const text = render({ goalsRaised: true }, 'en');
    expect(text).toContain('Level 2.5 means an assured score of 62.5% here. Today it is 25%.');
    expect(text).toContain('The cheapest way takes 2 measures: ≈ 4.5 person-days in house');
    expect(text).toContain(
      'at the end of Q2 2027 at the earliest, without limits of staff and money at the end of Q1 2027',
    );
    const obstacles = { most: 0.5, rejected: ['m-server', 'm-zugang'], questions: [] };
    expect(render({ status: 'impossible', cheapest: null, obstacles }, 'en')).toContain(
      'if these rejected measures came into question again: “Server ersetzen” and “Postfach einrichten”.',
    );
    expect(render({ status: 'tooTight', cheapest: tight, remedies: { ...noRemedy, quarters: 4 } }, 'en')).toContain(
      'No other way fits into the plan either. For the cheapest way to fit, this would do:',
    );
  });
});
