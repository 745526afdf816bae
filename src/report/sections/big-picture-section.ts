import { assertNever } from '../../diagnostics/index.ts';
import type { RockResult } from '../../roadmap/index.ts';
import type { Block, Inline, Text } from '../document/block.ts';
import { emphasis, heading, list, paragraph, strong } from '../document/build-blocks.ts';
import { estimated } from './figure-format.ts';
import { preliminaryNote } from './preliminary-note.ts';
import { assuredScope, domainTitle, nameOfQuestion, planIsEstimated, type ReportContext } from './report-context.ts';
import { wordAnswer } from './word-answer.ts';

/** The sailing boat of the workshop (Segelboot): wind, anchor, rocks and island, each entry with its figure. */
export function bigPictureSection(context: ReportContext): readonly Block[] {
  const { has } = context;
  const { boat } = context.text;
  return [
    heading(2, boat.title),
    paragraph(boat.intro(context.format.count(context.questionnaire.scale.max))),
    heading(3, boat.wind),
    ...listOr(windEntries(context), boat.noWind),
    heading(3, boat.anchors),
    ...listOr(anchorEntries(context), boat.noAnchors),
    heading(3, boat.rocks),
    ...listOr(rockEntries(context), boat.noRocks(has)),
    heading(3, boat.island),
    ...preliminaryNote(context),
    paragraph(islandSentence(context)),
  ];
}

function listOr(items: readonly Text[], otherwise: string): readonly Block[] {
  return items.length === 0 ? [paragraph(otherwise)] : list(items);
}

function windEntries(context: ReportContext): readonly Text[] {
  const { format, text } = context;
  return context.result.bigPicture.wind.map(({ question, level, target, effectiveWeight }) => {
    const weight = format.finePercent(effectiveWeight);
    const figure = text.boat.windFigure(format.decimal(level), format.decimal(target), weight);
    return [...questionAndAnswer(context, question), ` (${figure})`];
  });
}

function anchorEntries(context: ReportContext): readonly Text[] {
  const { format, text } = context;
  return context.result.bigPicture.anchors.map(({ question, level, target, contribution }) => {
    const points = format.points(contribution);
    if (level === null) return `${nameOfQuestion(context, question)} (${text.boat.anchorUnknown(points)})`;
    const figure = text.boat.anchorFigure(format.decimal(level), format.decimal(target), points);
    return [...questionAndAnswer(context, question), ` (${figure})`];
  });
}

/** A question alone says nothing about the municipality; its answer does. */
function questionAndAnswer(context: ReportContext, question: string): readonly Inline[] {
  const name = nameOfQuestion(context, question);
  if (context.answers.get(question)?.status !== 'answered') return [name];
  // A short name wants a colon before the answer; a full question brings its own mark.
  const isTitle = context.questions.get(question)?.title != null;
  return [isTitle ? `${name}: ` : `${name} `, emphasis(wordAnswer(context, question))];
}

/** How many rocks of one kind are shown one by one; the duties stand in full on the next page. */
const shown = 3;

function rockEntries(context: ReportContext): readonly Text[] {
  const { rocks } = context.result.bigPicture;
  const kinds = [
    rocks.filter((rock) => rock.kind === 'duty' && rock.status === 'open'),
    rocks.filter((rock) => rock.kind === 'duty' && rock.status === 'unclear'),
    rocks.filter((rock) => rock.kind === 'cap'),
    rocks.filter((rock) => rock.kind === 'deadline'),
    rocks.filter((rock) => rock.kind === 'external'),
  ];
  return kinds.flatMap((kind) => {
    const entries = kind.slice(0, shown).map((rock) => rockEntry(context, rock));
    const last = entries.at(-1);
    const hidden = kind.length - entries.length;
    if (last === undefined || hidden === 0) return entries;
    const more = `; ${context.text.boat.more(hidden)}`;
    return [...entries.slice(0, -1), [...(typeof last === 'string' ? [last] : last), more]];
  });
}

function rockEntry(context: ReportContext, rock: RockResult): Text {
  const { boat } = context.text;
  const { format } = context;
  switch (rock.kind) {
    case 'duty': {
      const since = rock.since === null ? [] : [boat.since(format.date(rock.since))];
      const label = rock.status === 'open' ? boat.dutyOpen : boat.dutyUnclear;
      return entry(label, questionAndAnswer(context, rock.question), [rock.reference, ...since].join(', '));
    }
    case 'cap':
      return entry(
        rock.status === 'holds' ? boat.cap : boat.capUnclear,
        questionAndAnswer(context, rock.question),
        (rock.status === 'holds' ? boat.capFigure : boat.capUnclearFigure)(
          domainTitle(context, rock.domain),
          format.decimal(rock.at),
        ),
      );
    case 'deadline': {
      const title = context.results.get(rock.measure)?.title ?? rock.measure;
      const end = rock.end === null ? null : format.date(rock.end);
      const figure = rock.date < context.result.date ? boat.overdueFigure : boat.deadlineFigure;
      return entry(boat.deadline, [title], figure(format.date(rock.date), end));
    }
    case 'external':
      return entry(
        boat.external,
        questionAndAnswer(context, rock.question),
        boat.externalFigure(format.points(rock.contribution)),
      );
    default:
      return assertNever(rock);
  }
}

function entry(label: string, subject: readonly Inline[], figure: string): Text {
  return [strong(`${label}:`), ' ', ...subject, ` (${figure})`];
}

function islandSentence(context: ReportContext): string {
  const { format, questionnaire, text, has } = context;
  const { island } = context.result.bigPicture;
  const isEstimate = planIsEstimated(context.result);
  const money = (euros: number) =>
    euros === 0 && !has.prices ? null : estimated(format.roughMoney(euros), isEstimate);
  const title = questionnaire.scale.levels.find(({ level }) => level === island.target)?.title ?? '';
  return [
    text.boat.islandTarget(format.decimal(island.target), format.count(questionnaire.scale.max), title),
    text.boat.islandPlan(
      format.percent(island.assured.from),
      format.percent(island.assured.to),
      format.longQuarter(island.end),
      assuredScope(context),
    ),
    text.boat.islandCost(
      island.measures,
      estimated(format.count(island.internalDays[1]), isEstimate),
      money(island.once[1]),
      money(island.yearlyAfterwards[1]),
    ),
  ].join(' ');
}
