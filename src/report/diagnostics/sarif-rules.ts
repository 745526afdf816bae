import { type Code, codes, type Severity, severities } from '../../diagnostics/index.ts';
import {
  type Example,
  type Explanation,
  explanationWords,
  type Language,
  loadExamples,
  loadExplanations,
} from '../../text/index.ts';
import { renderExplanation, withoutBackticks } from './explanation.ts';

/** What SARIF calls the severities. */
export const sarifLevels: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** Every code that there is with what it means, also those that did not occur: what is not listed was not looked for. */
export async function sarifRules(language: Language): Promise<readonly object[]> {
  const [explanations, examples] = await Promise.all([loadExplanations(language), loadExamples()]);
  return codes.map((code) => ruleOf(code, explanations[code], examples[code], language));
}

function ruleOf(code: Code, explanation: Explanation, example: Example, language: Language): object {
  const plain = (text: string) => ({ text: withoutBackticks(text, language) });
  const same = (text: string) => text;
  const options = { language, colours: { strong: same, dim: same }, width: 80 };
  return {
    id: code,
    shortDescription: plain(explanation.title),
    fullDescription: plain(explanation.meaning),
    help: {
      text: renderExplanation(code, explanation, example, options),
      markdown: inMarkdown(explanation, example, language),
    },
    defaultConfiguration: { level: sarifLevels[severities[code]] },
  };
}

function inMarkdown(
  { meaning, context, remedy }: Explanation,
  { where, bad, good }: Example,
  language: Language,
): string {
  const words = explanationWords(language);
  const place = words.places[where];
  return [
    meaning,
    ...(context === undefined ? [] : [context]),
    `**${words.bad}**${place === '' ? '' : ` (${place})`}:`,
    fence(bad),
    `**${words.good}**:`,
    fence(good),
    `**${words.remedy}**: ${remedy}`,
  ].join('\n\n');
}

function fence(lines: string): string {
  return `\`\`\`yaml\n${lines}\n\`\`\``;
}
