import type { Block, Text } from '../document/block.ts';
import { heading, left, list, paragraph, right, strong, table } from '../document/build-blocks.ts';
import { domainReasons } from './domain-reasons.ts';
import { domainTitle, nameOfQuestion, type ReportContext } from './report-context.ts';

/** Every domain (Themenfeld) with what holds it back, and every category (Handlungsfeld), with value, interval and weight. */
export function standingSection(context: ReportContext): readonly Block[] {
  return [...domainBlocks(context), ...categoryBlocks(context)];
}

function domainBlocks(context: ReportContext): readonly Block[] {
  const { standing } = context.text;
  const { format, result } = context;
  const { domain, value, range, level, target, gap, coverage } = standing.domainColumns;
  const scored = result.scores.domains.filter((each) => each.coverage.applicable + each.coverage.notApplicable > 0);
  const [first] = scored;
  const only = scored.length === 1 ? first : undefined;
  const rows = scored.map((each): readonly Text[] => [
    ...(only === undefined ? [each.title] : []),
    each.min === null ? standing.outOfPlay : format.percent(each.value),
    format.percentRange(each.min, each.max),
    each.level === null ? '–' : format.decimal(each.level),
    format.decimal(each.target),
    each.gap === null ? '–' : format.points(each.gap),
    standing.coverage(format.count(each.coverage.answered), format.count(each.coverage.applicable)),
  ]);
  const figures = [value, range, level, target, gap, coverage].map(right);
  return [
    heading(2, only === undefined ? standing.domains : standing.onlyDomain(only.title)),
    paragraph(standing.domainsNote(format.count(context.questionnaire.scale.max))),
    table([...(only === undefined ? [left(domain)] : []), ...figures], rows),
    ...domainReasons(context),
    ...capBlocks(context),
  ];
}

function capBlocks(context: ReportContext): readonly Block[] {
  const { standing } = context.text;
  const caps = context.result.scores.domains.flatMap((domain) =>
    domain.caps.map(
      ({ question, at }): Text => [
        strong(standing.cap(domainTitle(context, domain.id), context.format.decimal(at))),
        `: ${nameOfQuestion(context, question)}`,
      ],
    ),
  );
  return caps.length === 0 ? [] : [heading(3, standing.caps), ...list(caps)];
}

function categoryBlocks(context: ReportContext): readonly Block[] {
  const { standing } = context.text;
  const { format, result, questionnaire } = context;
  if (questionnaire.priorities === null || result.scores.categories.length === 0) return [];
  const { category, weight, value, range } = standing.categoryColumns;
  return [
    heading(2, standing.categories),
    paragraph(standing.categoriesNote(questionnaire.priorities.title)),
    table(
      [left(category), right(weight), right(value), right(range)],
      result.scores.categories.map((each): readonly Text[] => [
        each.assumed ? `${each.title} (${standing.assumed})` : each.title,
        format.finePercent(each.weight),
        each.min === null ? standing.outOfPlay : format.percent(each.value),
        format.percentRange(each.min, each.max),
      ]),
    ),
  ];
}
