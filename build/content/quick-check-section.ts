import { type Question, questionName } from '../../src/questionnaire/index.ts';
import type { Content } from './content.ts';
import { markdownTable } from './markdown-table.ts';
import { minutesFor } from './minutes.ts';
import { predictions, quickQuestions } from './quick-check.ts';
import { worlds } from './simulated-municipalities.ts';

const municipalities = 400;
const seed = 2022;

/** Which questions the quick check has, how long it takes, and how well it tells the scores of all questions. */
export function quickCheckSection({ questionnaire }: Content): string {
  const asked = quickQuestions(questionnaire);
  const questions = [...questionnaire.questions.values()].filter(({ id }) => asked.has(id));
  const core = questions.filter((question) => question.core);
  return [
    `${core.length} questions and ${questions.length - core.length} facts that they hang on; reading and answering take about ${minutesFor(questions).toFixed(0)} minutes.`,
    markdownTable(['Question', 'Title', 'Domain'], core.map(rowOf)),
    `Over ${municipalities} simulated municipalities of each world (${worlds.map(worldInWords).join('; ')}; standard deviations in percent of the highest level, around a mean of 40), the answers to these questions alone tell of the scores of all questions:`,
    markdownTable(
      ['World', 'Score', 'Rank correlation >', 'Full minus quick, 90 of 100 >', 'Mean width of the interval shown >'],
      worlds.flatMap((world) =>
        predictions(questionnaire, asked, world, municipalities, seed).map((each) => [
          world.name,
          each.score,
          each.rankCorrelation.toFixed(2),
          `${points(each.difference[0])} to ${points(each.difference[1])} points`,
          `${points(each.width)} points`,
        ]),
      ),
    ),
  ].join('\n\n');
}

function rowOf(question: Question): readonly string[] {
  return [`\`${question.id}\``, questionName(question), question.domain];
}

function worldInWords({ name, municipality, domain, question }: (typeof worlds)[number]): string {
  const percent = (share: number) => (100 * share).toFixed(0);
  return `“${name}” with ${percent(municipality)} between municipalities, ${percent(domain)} between domains, ${percent(question)} between questions`;
}

function points(share: number): string {
  return (100 * share).toFixed(0).replace('-', '−');
}
