import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { RoadmapDocument } from '../../src/roadmap/index.ts';
import { questionnaire, rankedMeasure, result } from './fixture.ts';

/** No-break spaces are tested in `text/`; here they would only make the expectations hard to read. */
function render(document: RoadmapDocument = result, language: 'de' | 'en' = 'de'): string {
  return renderMarkdown(document, questionnaire, language).replaceAll('\u00a0', ' ');
}

function section(markdown: string, title: string): string {
  const start = markdown.indexOf(`## ${title}`);
  expect(start, title).toBeGreaterThan(-1);
  const end = markdown.indexOf('\n## ', start);
  return markdown.slice(start, end < 0 ? undefined : end);
}

describe('what was ruled out', () => {
  test('is said on the first page, with what it does to the score', () => {
    expect(render()).toContain(
      '1 Frage trifft nach eigener Angabe nicht zu. Stünde sie auf Stufe 0, wären 38,0 % statt 41,0 % erreicht: Das Ausnehmen hebt den Wert um 3,0 Punkte.',
    );
    expect(render(result, 'en')).toContain(
      '1 question does not apply by the municipality’s own account. With it at level 0 the score would be 38.0% instead of 41.0%: leaving it out lifts it by 3.0 points.',
    );
  });

  test('may change nothing, or lower a score', () => {
    const withPriority = (value: number): RoadmapDocument => {
      const { scores } = result;
      const priority = { value, min: 0.3, max: 0.5 };
      return { ...result, scores: { ...scores, withoutExclusions: { ...scores.withoutExclusions, priority } } };
    };
    expect(render(withPriority(0.41))).toContain('nicht zu. Am Wert ändert das nichts.');
    expect(render(withPriority(0.42))).toContain('Das Ausnehmen senkt den Wert um 1,0 Punkte.');
  });

  test('is not spoken of where nobody ruled anything out', () => {
    expect(render({ ...result, notApplicable: [] })).not.toContain('nach eigener Angabe');
  });
});

describe('the roadmap in German', () => {
  const markdown = render();

  test('begins with the municipality, the day and the questionnaire', () => {
    expect(markdown).toMatch(/^# Fahrplan: Musterstadt\n/);
    expect(markdown).toContain('Stand 22.11.2026, Antworten vom 20.11.2026');
    expect(markdown).toContain('**Vertraulich:** Wer diesen Fahrplan liest');
    expect(markdown).toContain('Fragebogen „Kleine Standortbestimmung“ 1.2.0 · Recht und Preise: 22.11.2026');
  });

  test('says of a variant that it is one', () => {
    expect(markdown).not.toContain('Was wäre, wenn');
    const variant = { ...result, whatIf: ['--days 25', '--done m-scannen'] };
    expect(render(variant)).toContain(
      '**Was wäre, wenn:** Dieser Fahrplan ist eine Variante mit --days 25, --done m-scannen',
    );
    expect(render(variant, 'en')).toContain('**What if:** This roadmap is a variant with --days 25, --done m-scannen');
  });

  test('has its sections in the order in which they are read', () => {
    expect(markdown.match(/^## .*/gm)).toEqual([
      '## Das Segelboot: wo wir stehen, wohin wir wollen',
      '## Auf einen Blick: was zu entscheiden ist',
      '## Der Plan nach Quartalen',
      '## Stand im Themenfeld „E-Akte“',
      '## Stand nach Handlungsfeldern',
      '## Die Maßnahmen im Einzelnen',
      '## Zu klären',
      '## Fragen, die nicht zutreffen',
      '## Offen beim Land/Bund',
      '## Annahmen und Rechenweg',
      '## Quellen',
    ]);
  });

  test('ends with the date of law and prices, and that it is no legal advice', () => {
    const last = (text: string) => text.trimEnd().split('\n').at(-1);
    expect(last(markdown)).toMatch(
      /^\*Recht und Preise haben den Stand \d\d\.\d\d\.2026\. Angaben zum Recht sind keine Rechtsberatung: .*\*$/,
    );
    expect(last(render(result, 'en'))).toMatch(/^\*Law and prices are as of .* no legal advice: .*\*$/);
  });

  test('shows the boat with the figure behind each entry', () => {
    const boat = section(markdown, 'Das Segelboot');
    expect(boat).toContain('- Wer betreibt die IT? *Ein Partner* (Stufe 3, Ziel 3; 20,0 %)');
    expect(boat).toContain('*Er ist geplant.* (Stufe 1, Ziel 3; kostet 10,0 Punkte)');
    expect(boat).toContain(
      '**Pflicht offen:** Sicherer Zugang: *Er ist geplant.* (EGovG LSA § 9 Abs. 1, seit 01.07.2023)',
    );
    expect(boat).toContain('*12,5 Prozent* (hält „E-Akte“ auf höchstens Stufe 1)');
    expect(boat).toContain('(bis 01.01.2027, fertig erst am 30.06.2027)');
    expect(boat).toContain(
      'hebt den gesicherten Stand (was bis zum Ziel sicher da ist; Fragen ohne Antwort nicht mitgerechnet) von 25 % auf 38 %, mit 1 Maßnahme, ≈ 5 Personentagen im Haus',
    );
  });

  test('says the score as a range and why', () => {
    const decision = section(markdown, 'Auf einen Blick');
    expect(decision).toContain('**Gemessen an den Prioritäten (Workshop in Magdeburg) sind 41 % erreicht.**');
    expect(decision).toContain('Weil 2 Antworten fehlen, ist das eine Spanne: mindestens 33 %, höchstens 52 %.');
    expect(decision).toContain('Reifegrad: Stufe 1 von 4, „Anfang“ (40 %, Spanne 30–50 %).');
  });

  test('tells the treasurer what comes when and for how much', () => {
    const decision = section(markdown, 'Auf einen Blick');
    expect(decision).toContain('| offen | Nr. 1, Ende Q2 2027 |');
    expect(decision).toContain(
      '| 1 | Postfach einrichten | Pflicht: EGovG LSA § 9 Abs. 1 | 1.700–3.400 € | ≈ 1.200 € | ≈ 3–6 | Q1–Q2 2027 |',
    );
    expect(decision).toContain('| 2027 | ≈ 3.150 €<br>(2.300–4.000 €)<br>Grenze 3.500 € | 0 €<br>Grenze 10.000 € |');
    expect(decision).toContain('Danach kostet es jedes Jahr ≈ 1.200 € im Ergebnishaushalt.');
    expect(decision).toContain('reicht das Geld nicht: 2027 im Ergebnishaushalt (es fehlten ≈ 500 €).');
  });

  test('shows the plan as a table and as bars', () => {
    const plan = section(markdown, 'Der Plan nach Quartalen');
    expect(plan).toContain('| Q1 2027 | 1 Postfach einrichten |  |  | ≈ 2,3 von 40 |');
    expect(plan).toContain('| Q2 2027 |  |  | 1 | ≈ 2,3 von 40 |');
    expect(plan).toContain('```mermaid\ngantt\n');
    expect(plan).toContain('    1 Postfach einrichten :crit, 2027-01-01, 2027-07-01');
    expect(plan).toContain('| heute | 25 % | 41 % | 40 % |');
    expect(plan).toContain('| 2 | Server ersetzen | Das Geld reicht nicht. |');
    expect(plan).toContain('„Postfach einrichten“ hält die Frist 01.01.2027 nicht.');
  });

  test('gives each measure its reasons, figures and evidence', () => {
    const measures = section(markdown, 'Die Maßnahmen im Einzelnen');
    expect(measures).toContain(
      'Erfüllt eine gesetzliche Pflicht (EGovG LSA § 9 Abs. 1). Nutzen 12,5 Prozentpunkte, Aufwand ≈ 9,7 Personentage (Geld eingerechnet), Kennzahl 12,9.',
    );
    expect(measures).toContain('| Sicherer Zugang | 1 → 3 | Er ist offen und bekannt. |');
    expect(measures).toContain('| Einrichtung | einmalig | Ergebnis | 1.700–3.400 € | belegt \\[1\\] |');
    expect(measures).toContain('| Miete | jährlich | Ergebnis | ≈ 1.200 € | Schätzung |');
    expect(measures).toContain('- **Frist:** 01.01.2027 (Beschluss)');
    expect(measures).toContain('- **Arbeitspakete:** STD-1 DMS einführen');
    expect(measures).toContain('- **Erledigt (1):** Altes Vorhaben');
  });

  test('names what is open, with whom, and what was assumed', () => {
    expect(section(markdown, 'Zu klären')).toContain(
      '| Welche Schulungen gibt es? | Hauptamt, Kämmerei | „weiß nicht“ | 20,0 % |',
    );
    const excluded = section(markdown, 'Fragen, die nicht zutreffen');
    expect(excluded).toContain('| Wer betreibt die IT? | Wir haben keine IT. (IT) | 4,2 |');
    expect(excluded).toContain(
      'läge der Wert nach Prioritäten bei 38,0 % statt 41,0 %, der Reifegrad bei 35,0 % statt 40,0 %.',
    );
    expect(excluded).toContain('noch nicht zu:\n\n- Hat der Rat beschlossen?');
    expect(section(markdown, 'Offen beim Land')).toContain(
      '| FIN-1 Mehrbelastung finanzieren | Land, Bund | Es gibt noch keinen Beschluss. \\[1\\] | Fragen Sie beim Land nach dem Stand. |',
    );
    expect(section(markdown, 'Offen beim Land')).not.toContain('STD-1');
    expect(section(markdown, 'Stand nach Handlungsfeldern')).toContain('| Standards (Gewicht angenommen) | 62,5 % |');
    const method = section(markdown, 'Annahmen');
    expect(method).toContain(
      'blieben 5 der ersten 6 Maßnahmen unter den ersten 6; die größte Verschiebung wären 3 Ränge.',
    );
    expect(method).toContain('ein Personentag als 1.150 €');
  });

  test('lists only what it cites, numbered', () => {
    const sources = section(markdown, 'Quellen');
    expect(sources).toContain('| 2 | [Gesetzblatt](<https://example.org/gesetz>) (nur Auszug) | Juli 2019 |');
    expect(sources).toContain('| 1 | [Preisliste](<https://example.org/preise>) | 31.01.2026 |');
    expect(sources).not.toContain('Nicht zitiert');
  });

  test('ends with one line feed, and is the same every time', () => {
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(render()).toBe(markdown);
  });
});

describe('the roadmap in English', () => {
  const markdown = render(result, 'en');

  test('has the same sections and keeps the content of the questionnaire', () => {
    expect(markdown.match(/^## /gm)).toHaveLength(11);
    expect(markdown).toContain('**Measured by the priorities (Workshop in Magdeburg) 41% is reached.**');
    expect(markdown).toContain('| 1 | Postfach einrichten | Duty: EGovG LSA § 9 Abs. 1 | €1,700–3,400 |');
    expect(markdown).toContain('As of 22 November 2026');
  });

  test('leaves no German wording of ours', () => {
    expect(markdown).not.toMatch(/Stufe|Maßnahme|Personentag|Haushalt|Quartal|Spanne/);
  });
});

describe('other states of affairs', () => {
  test('own figures are named as such', () => {
    const own = { ...rankedMeasure, ownFigures: true, once: { ergebnis: [500, 500], finanz: [0, 0] } } as const;
    const markdown = render({ ...result, measures: [own] });
    expect(markdown).toContain('**Kosten:** einmalig 500 €, jährlich ≈ 1.200 € (eigene Angabe)');
    expect(markdown).toContain('Die eigenen Angaben ersetzen die Richtwerte des Fragebogens:');
    expect(markdown).toContain('- **Aufwand im Haus:** ≈ 3–6 Personentage; dazu extern');
  });

  test('funding and running measures', () => {
    const measure = {
      ...rankedMeasure,
      funding: { amount: 900, programme: 'Digital' },
      plan: { state: 'running', start: '2026-Q3', end: '2027-Q1' },
    } as const;
    const markdown = render({ ...result, measures: [measure] });
    expect(markdown).toContain('**Förderung:** 900 € (Digital)');
    expect(markdown).toContain('- **Im Plan:** läuft, Q3 2026 – Q1 2027');
    expect(markdown).toContain('| Q1 2027 |  |  | 1 |');
  });

  test('nothing known, nothing planned', () => {
    const nothing = { value: null, min: 0, max: 1 };
    const markdown = render({
      ...result,
      scores: {
        ...result.scores,
        priority: null,
        maturity: { ...nothing, level: null, levelTitle: null },
        categories: [],
      },
      duties: [],
      clarify: [],
      notApplicable: [],
      votes: null,
      bigPicture: { ...result.bigPicture, wind: [], anchors: [], rocks: [] },
      measures: [],
      plan: { ...result.plan, budget: [], unplanned: [], warnings: [] },
    });
    expect(markdown).toContain('Noch keine beantwortete Frage erreicht ihr Ziel.');
    expect(markdown).toContain('**Ein Reifegrad lässt sich noch nicht angeben: Keine Frage ist beantwortet.**');
    expect(markdown).toContain('Alle Fragen sind beantwortet.');
    expect(markdown).not.toMatch(/undefined|NaN|null/);
  });

  test('a nasty name stays text', () => {
    const name = '# Muster|stadt <img> *x*\n| --- |';
    const markdown = render({ ...result, municipality: { ...result.municipality, name } });
    expect(markdown).toContain('# Fahrplan: \\# Muster\\|stadt \\<img\\> \\*x\\* \\| --- \\|\n');
    expect(markdown).toContain('    title Muster|stadt img *x* | --- |\n');
  });

  test('a questionnaire that does not know the ids leaves them as they are', () => {
    const bare = { ...questionnaire, questions: new Map(), measures: [], domains: [], priorities: null, sources: [] };
    const markdown = renderMarkdown(result, bare, 'de');
    expect(markdown).toContain('| zugang |');
    expect(markdown).not.toMatch(/undefined|NaN/);
  });
});

test('every table has as many cells in each row as in its head', () => {
  for (const language of ['de', 'en'] as const) {
    for (const table of render(result, language).match(/(^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/\\./g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  }
});

describe('what depends on the day and the kind of answer', () => {
  test('a deadline that has passed is overdue, not missed', () => {
    const date = '2026-03-06';
    const rocks = [{ kind: 'deadline', measure: 'm-zugang', date, end: null }] as const;
    const warnings = [{ code: 'deadline-missed', measure: 'm-zugang', date }] as const;
    const markdown = render({
      ...result,
      bigPicture: { ...result.bigPicture, rocks },
      plan: { ...result.plan, warnings },
    });
    expect(markdown).toContain('(seit 06.03.2026 überfällig, passt nicht in den Plan)');
    expect(markdown).toContain('„Postfach einrichten“ war schon am 06.03.2026 fällig.');
  });

  test('levels of every type of question are put into words', () => {
    const raises = [
      { question: 'scannen', from: 0, to: 2 },
      { question: 'betrieb', from: 1, to: 2 },
      { question: 'schulung', from: 0, to: 3 },
      { question: 'rat', from: 0, to: 4 },
    ];
    const markdown = render({ ...result, measures: [{ ...rankedMeasure, raises }] });
    expect(markdown).toContain('| 0 → 2 | ab 25 Prozent |');
    expect(markdown).toContain('| 1 → 2 | Ein Partner |');
    expect(markdown).toContain('| ? → 3 | mindestens 1 der 1 Antwortmöglichkeiten |');
    expect(markdown).toContain('| 0 → 4 | Ja |');
  });

  test('rocks of one kind are not all listed', () => {
    const rock = { kind: 'external', question: 'rat', contribution: 0.03 } as const;
    const markdown = render({ ...result, bigPicture: { ...result.bigPicture, rocks: Array(5).fill(rock) } });
    expect(markdown.match(/\*\*Hängt an Land oder Bund:\*\*/g)).toHaveLength(3);
    expect(markdown).toContain('(3,0 Punkte); und 2 weitere');
  });

  test('funding has a column and a word in the note only where there is any', () => {
    const budget = result.plan.budget.map((year) => ({ ...year, funding: 900 }));
    const funded = { ...result, plan: { ...result.plan, budget } };
    expect(render()).toContain('| Zusammen | Abschreibung |');
    expect(render()).toContain('\n\nMittlerer Wert und Spanne. Die Abschreibung');
    expect(render(result, 'en')).toContain('\n\nMid value and range. Depreciation');
    expect(render(funded)).toContain('| Zusammen | Förderung | Abschreibung |');
    expect(render(funded)).toContain('Mittlerer Wert und Spanne nach Abzug der Förderung. Die');
    expect(render(funded, 'en')).toContain('Mid value and range, net of funding. Depreciation');
  });

  test('remarks on the input are passed on', () => {
    const markdown = render({ ...result, diagnostics: [{ message: 'Die Antwort auf <x> zählt nicht.' }, null] });
    expect(section(markdown, 'Hinweise zu den Eingaben')).toContain('- Die Antwort auf \\<x\\> zählt nicht.');
  });

  test.each([
    [0.99, 'kaum'],
    [0.9, 'wenig'],
    [0.6, 'merklich'],
    [-0.2, 'stark'],
  ])('votes with a rank correlation of %d move the order %s', (rankCorrelation, word) => {
    const votes = result.votes === null ? null : { ...result.votes, rankCorrelation };
    expect(render({ ...result, votes })).toContain(`Die Stimmen bewegen die Reihenfolge ${word}.`);
  });
});
