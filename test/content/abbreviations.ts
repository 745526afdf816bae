import type { Domain, Question } from '../../src/questionnaire/index.ts';
import { choicesOf } from './texts.ts';

/** What everybody in a town hall knows. */
const known = new Set(['IT', 'EU', 'PDF', 'PC', 'USB', 'WLAN', 'SMS', 'GmbH']);

/** Names that only look like abbreviations: services, guidelines and formats that the text says to be such („die Richtlinie TR-RESISCAN“). */
const names = new Set([
  'TR',
  'RESISCAN',
  'ESOR',
  'UNION',
  'SicherKOMMUNAL',
  'BundID',
  'DeutschlandID',
  'MODUL',
  'XRechnung',
]);

/**
 * Abbreviations that the questions of a domain use although the first question which uses them does not explain them. Explained is one that stands in
 * brackets behind what it means, is followed by that in brackets, or is the subject of an explaining sentence.
 */
export function abbreviationsUnexplained({ id: domain, questions }: Domain): readonly string[] {
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const wanting = abbreviationsIn(question).filter((each) => !known.has(each) && !names.has(each) && !seen.has(each));
    for (const each of wanting) seen.add(each);
    return wanting.filter((each) => !explains(question, each)).map((each) => `${domain}: ${question.id}: ${each}`);
  });
}

/** Two capitals or more in one word, as in OZG, FIT-Connect or BundID; without the units and numbers behind them. */
function abbreviationsIn(question: Question): readonly string[] {
  const text = [question.text, question.help ?? '', ...choicesOf(question)].join(' ');
  const found = text.match(/\b\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*\b/gu) ?? [];
  return [...new Set(found.map((each) => each.replace(/(en|s)$/, '')))];
}

function explains(question: Question, abbreviation: string): boolean {
  const all = [question.text, question.help ?? '', ...choicesOf(question)].join(' ');
  const own = `${abbreviation}(?:-\\p{L}+)?`;
  return [
    `\\((?:kurz )?${own}[),;]`, // Dokumentenmanagementsystem (DMS)
    `(?<!\\p{L})${own} \\(`, // DMS (Dokumentenmanagementsystem)
    `(?<!\\p{L})(?:${own}|„${own}“) (?:ist|sind|heißt|heißen|steht für|bedeutet|meint|nennt|regelt|beschreibt)\\b`,
    `\\b(?:heißt|nennt sich|abgekürzt|kurz) „?${own}`,
    `${own}, (?:der|die|das) `, // FIM, das Föderale Informationsmanagement
    `${own}: `,
  ].some((pattern) => new RegExp(pattern, 'u').test(all));
}
