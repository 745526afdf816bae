import type { Domain, Question, Questionnaire } from '../../questionnaire/index.ts';
import { formatDate, type Language, questionListText } from '../../text/index.ts';
import type { Block, Text } from '../document/block.ts';
import { emphasis, heading, labelled, list, paragraph, strong } from '../document/build-blocks.ts';
import { answerLines } from './answer-lines.ts';
import { questionFacts } from './question-facts.ts';

/** The questionnaire as it is read on paper: domains, their sections, and every question with what can be answered. */
export function questionList(questionnaire: Questionnaire, language: Language): readonly Block[] {
  const text = questionListText(language);
  const { asOf, description, domains, questions, scale, title, version } = questionnaire;
  const count = questions.size;
  return [
    heading(1, title),
    ...(description === null ? [] : [paragraph(description)]),
    paragraph(
      [
        text.version(version),
        ...(asOf === null ? [] : [text.asOf(formatDate(asOf, language))]),
        text.count(count),
      ].join(' · '),
    ),
    heading(2, text.levels),
    ...list(
      scale.levels.map(
        (level): Text => [
          strong(`${level.level} ${level.title}`),
          level.description === null ? '' : `: ${level.description}`,
        ],
      ),
    ),
    ...domains.flatMap((domain) => domainBlocks(questionnaire, domain, language)),
  ];
}

function domainBlocks(questionnaire: Questionnaire, domain: Domain, language: Language): readonly Block[] {
  return [
    heading(2, domain.title),
    ...(domain.description === null ? [] : [paragraph(domain.description)]),
    ...domain.questions.flatMap((question, index) => [
      ...sectionHeading(question, domain.questions[index - 1]),
      ...questionBlocks(questionnaire, question, language),
    ]),
  ];
}

/** Where a new section begins. */
function sectionHeading(question: Question, before: Question | undefined): readonly Block[] {
  return question.section === null || question.section === before?.section ? [] : [heading(3, question.section)];
}

function questionBlocks(questionnaire: Questionnaire, question: Question, language: Language): readonly Block[] {
  const text = questionListText(language);
  return [
    heading(4, question.text),
    ...(question.help === null ? [] : [paragraph([emphasis(question.help)])]),
    ...list(answerLines(questionnaire, question, language)),
    // The id stands between the two lists, which Markdown would take for one.
    paragraph(text.id(question.id)),
    ...list(questionFacts(questionnaire, question, language).map(({ label, fact }) => labelled(label, fact))),
  ];
}
