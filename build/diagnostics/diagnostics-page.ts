import { type Code, codes } from '../../src/diagnostics/index.ts';
import { severityInWords } from '../../src/report/diagnostics/explanation.ts';
import {
  type Example,
  type Explanation,
  explanationWords,
  type Language,
  loadExamples,
  loadExplanations,
} from '../../src/text/index.ts';

/**
 * A page on the diagnostics – docs/diagnostics.md, docs/meldungen.md – with its table and its sections made from the explanations that `lotse
 * validate --explain` shows; the prose before them is written by hand. Throws where the page lacks their places.
 */
export async function diagnosticsPage(page: string, language: Language): Promise<string> {
  const [explanations, examples] = await Promise.all([loadExplanations(language), loadExamples()]);
  const rows = codes.map((code) => row(code, explanations[code], language));
  const sections = codes.map((code) => section(code, explanations[code], examples[code], language));
  return fill(fill(page, 'codes', [...tableHead[language], ...rows].join('\n')), 'explanations', sections.join('\n\n'));
}

const tableHead: { readonly [L in Language]: readonly string[] } = {
  de: ['| Code | Schwere | Bedeutung |', '| --- | --- | --- |'],
  en: ['| code | severity | meaning |', '| --- | --- | --- |'],
};

function row(code: Code, { title }: Explanation, language: Language): string {
  return `| [\`${code}\`](#${code}) | ${severityInWords(code, language)} | ${title} |`;
}

function section(code: Code, { meaning, context, remedy }: Explanation, example: Example, language: Language): string {
  const { bad, good, places } = explanationWords(language);
  const place = places[example.where];
  return [
    `## ${code}`,
    meaning,
    ...(context === undefined ? [] : [context]),
    `${bad}${place === '' ? '' : ` (${place})`}:`,
    block('bad', example.bad),
    `${good}:`,
    block('good', example.good),
    remedy,
  ].join('\n\n');
}

function block(name: 'bad' | 'good', text: string): string {
  return `\`\`\`yaml ${name}\n${text}\n\`\`\``;
}

function fill(page: string, name: string, text: string): string {
  const place = new RegExp(`(<!-- begin: ${name} -->\n)[\\s\\S]*?(<!-- end: ${name} -->)`);
  if (!place.test(page)) throw new Error(`the page has no place for ${name}`);
  return page.replace(place, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`);
}
