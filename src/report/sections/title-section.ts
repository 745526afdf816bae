import type { Block } from '../document/block.ts';
import { heading, lines, paragraph, strong } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { hasUsualWorkplaces, type ReportContext } from './report-context.ts';

/** Whose roadmap this is, of which day, and by which questionnaire. */
export function titleSection(context: ReportContext): readonly Block[] {
  const { result, questionnaire, format, has } = context;
  const { title } = context.text;
  const { asOf } = questionnaire;
  return [
    heading(1, title.title(result.municipality.name)),
    paragraph(
      lines([
        [title.dates(format.date(result.date), format.date(result.assessedOn)), ...municipalityFacts(context)].join(
          ' · ',
        ),
        [
          title.questionnaire(questionnaire.title, result.questionnaire.version),
          ...(asOf === null ? [] : [title.asOf(format.date(asOf), has.prices)]),
        ].join(' · '),
      ]),
    ),
    ...(result.whatIf.length === 0
      ? []
      : [paragraph([strong(`${title.whatIf}:`), ` ${title.whatIfNote(result.whatIf.join(', '))}`])]),
    paragraph(title.legend(has)),
    paragraph([strong(`${title.confidential}:`), ` ${title.confidentialNote}`]),
  ];
}

function municipalityFacts(context: ReportContext): readonly string[] {
  const { result, text, format } = context;
  const { body, population, workplaces } = result.municipality;
  return [
    ...(body === null ? [] : [text.bodies[body] ?? body]),
    ...(population === null ? [] : [text.title.population(format.count(population))]),
    ...(workplaces === null
      ? []
      : [text.title.workplaces(estimated(format.count(workplaces), hasUsualWorkplaces(context)))]),
  ];
}
