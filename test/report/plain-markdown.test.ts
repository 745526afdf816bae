import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { roadmapOf } from '../support/roadmap-of.ts';
import { type PlainWishes, plainCase, plainQuestion } from './plain-case.ts';

async function render(wishes: PlainWishes = {}, language: 'de' | 'en' = 'de'): Promise<string> {
  const loaded = await plainCase(wishes);
  return renderMarkdown(roadmapOf(loaded), loaded.questionnaire, language).replaceAll('\u00a0', ' ');
}

const plain = await render();
const plainEnglish = await render({}, 'en');

describe('a questionnaire without prices', () => {
  test('says so once, and of money nothing', () => {
    expect(plain.match(/Dieser Fragebogen enthält keine Preise\./g)).toHaveLength(1);
    expect(plain).not.toMatch(/€|Geld|Kosten|Einmalig|Haushalt|Förderung|brutto|abgeschrieben|Arbeitsplatz |Preise:/);
    expect(plain).toContain('„Ein Dienst“ 1.0.0 · Stand: 01.11.2026');
    expect(plain).toContain('mit 2 Maßnahmen und ≈ 2 Personentagen im Haus.');
    expect(plain).toContain('| Nr. | Maßnahme | Warum jetzt | Tage | Zeitraum |');
    expect(plain).toContain('Aufwand ≈ 1 Personentag, Kennzahl');
    expect(plain).toContain('- Aufwand und Dauer sind Planungswerte.');
    expect(plain).toMatch(/\*Der Fragebogen hat den Stand 01\.11\.2026\. .* Aufwände sind Planungswerte und .*\*\n$/);
  });

  test('says so in English, too', () => {
    expect(plainEnglish.match(/This questionnaire contains no prices\./g)).toHaveLength(1);
    expect(plainEnglish).not.toMatch(/€|[Mm]oney|Costs|[Cc]osts and|Once|[Bb]udget|gross|written off/);
    expect(plainEnglish).toContain('with 2 measures and ≈ 2 person-days in house.');
  });

  test('shows the money that an offer brings, and what stays unknown as such', async () => {
    const markdown = await render({ planning: { measures: { 'm-bescheid': { once: { ergebnis: 5000 } } } } });
    expect(markdown).toContain(
      'Geld ist brutto. Dieser Fragebogen enthält keine Preise; gerechnet ist nur mit eigenen',
    );
    expect(markdown).toContain('### Was es kostet');
    expect(markdown).toContain('≈ 2 Personentagen im Haus und einmalig ≈ 5.000 €.');
    expect(markdown).toMatch(/\| Bescheid „sofort“ zustellen \| [^|]* \| 5\.000 € \| – \|/);
    expect(markdown).toMatch(/\| Vorlage schreiben \| [^|]* \| – \| – \|/);
    expect(markdown).toContain('**Kosten:** einmalig 5.000 €, jährlich 0 € (eigene Angabe)');
    expect(markdown).toContain('**Kosten:** keine Angabe');
    // Without a day rate money weighs nothing, and without prices nobody knows what remains.
    expect(markdown).not.toMatch(/Geld eingerechnet|keine laufenden Kosten/);
  });

  test('shows a budget against which nothing is planned yet', async () => {
    const markdown = await render({ planning: { budget: { 2027: 9000 } } });
    expect(markdown).toContain('Grenze 9.000 €');
    expect(markdown).toContain('Die Grenzen für das Geld sind eigene Angaben.');
  });
});

describe('a questionnaire without duties and red lines', () => {
  test('speaks of neither', () => {
    expect(plain).toContain('Der Fragebogen kennt weder Pflichten noch rote Linien.');
    expect(plain.match(/Pflicht|rote Linie/gi)).toHaveLength(2);
    expect(plain).toContain('In der Reihenfolge des Rangs. Zuerst kommt, was je Personentag am meisten bringt.');
    expect(plain).toContain('\n\nHell: läuft schon.\n');
    expect(plain).toContain('samt dem, was sie voraussetzt.\n');
    expect(plainEnglish.match(/\bdut(y|ies)\b|red line/gi)).toHaveLength(2);
  });

  test('orders open questions by weight alone', async () => {
    expect(await render({ answers: { akte: { unknown: true } } })).toContain(
      'Diese Fragen haben noch keine Antwort. Oben steht, was am meisten wiegt.',
    );
  });
});

describe('one scored domain', () => {
  test('is not told apart from the whole', () => {
    expect(plain).toContain('| Quartal | Gesichert | Reifegrad |\n');
    expect(plain).toContain('## Stand im Themenfeld „Der Dienst“\n');
    expect(plain).toContain('| Stand | Spanne | Stufe | Ziel | Lücke (Punkte) | Beantwortet |\n');
    expect(plain).toContain('**Erreicht sind 25 % des Möglichen.**');
    expect(plain).toContain('Reifegrad: Stufe 1 von 4, „Stufe 1“. Beantwortet: 3 von 3 Fragen.');
  });

  test('is one of several beside another', async () => {
    const other = { id: 'zweiter', title: 'Der Zweite', questions: [plainQuestion('zwei', 'Zwei')] };
    const markdown = await render({ domains: [other], answers: { zwei: 2 } });
    expect(markdown).toContain('| Quartal | Gesichert | Reifegrad | Der Dienst | Der Zweite |\n');
    expect(markdown).toContain('## Stand nach Themenfeldern\n');
    expect(markdown).toContain(
      'Ein Stand ist das gewichtete Mittel der Stufen, in Prozent der höchsten. Im Themenfeld „Der Dienst“ gilt die niedrigste Stufe seiner Fragen.',
    );
  });
});

describe('what holds a domain', () => {
  const inBoth = (markdown: string, sentence: string) => expect(markdown.split(`\n\n${sentence}\n\n`)).toHaveLength(3);

  test('are its weakest questions, where these count', () => {
    inBoth(plain, 'Der Dienst steht auf Stufe 1 wegen „Bescheid“ und „Akte“.');
    inBoth(plainEnglish, 'Der Dienst is held at level 1 by “Bescheid” and “Akte”.');
    expect(plain).toContain(
      'Ein Stand ist eine Stufe in Prozent der höchsten. Im Themenfeld „Der Dienst“ gilt die niedrigste Stufe seiner Fragen.',
    );
    expect(plain).toContain('Er ist in jedem Themenfeld das gewichtete Mittel der Fragen.');
  });

  test('are neither unknown questions nor such as do not apply', async () => {
    const answers = { antrag: { notApplicable: 'Den gibt es nicht.' }, akte: { unknown: true } };
    inBoth(await render({ answers }), 'Der Dienst steht auf Stufe 1 wegen „Bescheid“.');
  });

  test('is of no interest once the target is reached', async () => {
    expect(await render({ answers: { bescheid: 3, akte: 3 } })).not.toContain('steht auf Stufe');
  });

  test('is a red line where that lies lower', async () => {
    const [antrag, ...rest] = ['antrag', 'bescheid', 'akte'].map((id) => plainQuestion(id, id));
    const capped = { ...antrag, cap: { below: 4, at: 0 } };
    const markdown = await render({ domain: { questions: [capped, ...rest] } });
    expect(markdown).toContain('**Der Dienst kommt nicht über Stufe 0**');
    expect(markdown).not.toContain('Der Dienst steht auf');
  });

  test('are the questions that the next stage lacks, where stages count', async () => {
    const staged = (stages: readonly number[]) => ({
      aggregation: 'staged',
      passAt: 3,
      questions: ['antrag', 'bescheid', 'akte'].map((id, index) =>
        plainQuestion(id, id, { stage: stages[index] ?? 1 }),
      ),
    });
    const markdown = await render({ domain: staged([1, 2, 2]), answers: { akte: { unknown: true } } });
    inBoth(markdown, 'Der Dienst steht auf Stufe 1. Für Stufe 2 fehlt noch: „bescheid“.');
    expect(markdown).toContain('erreicht ist die höchste, bis zu der alle Fragen mindestens auf Stufe 3 stehen.');
    const english = await render({ domain: staged([1, 2, 2]) }, 'en');
    inBoth(english, 'Der Dienst is at level 1. Level 2 still lacks: “bescheid” and “akte”.');
    // Nothing is known of stage 2: what is open keeps it away. No question belongs to stage 1.
    const open = await render({ domain: staged([3, 2, 3]), answers: { bescheid: { unknown: true } } });
    inBoth(open, 'Der Dienst steht auf Stufe 1. Für Stufe 2 fehlt noch: „bescheid“.');
  });
});

test('the questionnaire’s own reservations stand with the assumptions', () => {
  expect(plain).toContain('## Annahmen und Rechenweg\n\n**Der Fragebogen:** Der Bogen ersetzt keine Prüfung.\n');
  expect(plainEnglish).toContain('**The questionnaire:** Der Bogen ersetzt keine Prüfung.\n');
});

describe('the assured score', () => {
  const more = ['antrag', 'bescheid', 'akte', 'frist', 'kasse'].map((id) => plainQuestion(id, id));
  const unanswered = { domain: { questions: more } };

  test('is said to be a mean where the weakest question counts', () => {
    expect(plain).toContain('den gesicherten Stand (Mittel der einzelnen Fragen, gezählt bis zum Ziel) von');
    expect(plain).toContain(
      'Gesicherter Stand: das Mittel der einzelnen Fragen, gezählt bis zum Ziel; es kann über dem Reifegrad liegen. Die Werte',
    );
    expect(plainEnglish).toContain('(mean of the single questions, counted up to the target) from');
    expect(plainEnglish).toContain('counted up to the target; it may lie above the maturity. The figures');
  });

  test('is what is safely there where all domains are means', async () => {
    const domain = { aggregation: 'mean' };
    expect(await render({ domain })).toContain('den gesicherten Stand (was bis zum Ziel sicher da ist) von');
    expect(await render({ domain }, 'en')).toContain('what is safely there up to the target) from');
  });

  test('leaves out the questions without an answer, and says so', async () => {
    const markdown = await render(unanswered);
    expect(markdown).toContain('gezählt bis zum Ziel; Fragen ohne Antwort nicht mitgerechnet) von');
    expect(markdown).toContain('Fragen ohne Antwort sind nicht mitgerechnet. Die Werte gelten');
    const english = await render(unanswered, 'en');
    expect(english).toContain('up to the target; questions without an answer left out) from');
    expect(english).toContain('Questions without an answer are left out. The figures hold');
  });

  test('without prices a preliminary plan speaks of days alone', async () => {
    const markdown = await render(unanswered);
    expect(markdown).toContain('**Vorläufig:** 2 Fragen ohne Antwort sind nicht eingeplant: Die Personentage');
    expect(markdown).not.toMatch(/Kosten|Haushalt/);
    expect(await render(unanswered, 'en')).toContain('are not planned for: the person-days turn out too');
  });
});

test('quarters in which nothing happens any more are told in one row', async () => {
  expect(plain).toMatch(/\| 2 \| ≈ 1 \|\n\| Q3 2027 – Q4 2028 \| {2}\| {2}\| {2}\| 0 \|\n\n/);
  expect(plain).toMatch(/\| Q2 2027 \| [^\n]*\n\| danach unverändert \| {2}\| {2}\|\n\n/);
  expect(plainEnglish).toContain('| unchanged afterwards |  |  |\n');
  expect(await render({ planning: { quarters: 3 } })).toMatch(/\| Q3 2027 \| \d+ % \|/);
});

test('one is singular', async () => {
  expect(plain).toContain('- **Dauer:** ≈ 1 Monat\n');
  expect(plain).toContain('- **Aufwand im Haus:** ≈ 1 Personentag\n');
  expect(plainEnglish).toContain('- **Duration:** ≈ 1 month\n');
  expect(plain).toContain('Beginn im 1. Quartal 2027: Maßnahme Nr. 1.');
  expect(await render({ planning: { measures: { 'm-vorlage': { months: 11 } } } })).toContain('11 Monate');
});

test('quotes within quotes are single ones', () => {
  expect(plain).toContain('Ist Voraussetzung für Nr. 2, „Bescheid ‚sofort‘ zustellen“.');
});
