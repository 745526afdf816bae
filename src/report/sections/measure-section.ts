import type { Measure } from '../../questionnaire/index.ts';
import type { MeasureResult, RangeResult } from '../../roadmap/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, left, list, paragraph, right, table } from '../document/build-blocks.ts';
import { costBlocks, ownDays, ownMonths } from './cost-blocks.ts';
import { estimated } from './figure-format.ts';
import { effortInEffect, periodOf } from './measure-figures.ts';
import { bindingSources, citation } from './number-sources.ts';
import { actor, domainOfQuestion, nameOfQuestion, type ReportContext } from './report-context.ts';
import { wordLevel } from './word-answer.ts';

/** Every ranked measure with its reasons and figures, then the others by their state. */
export function measureSection(context: ReportContext): readonly Block[] {
  const { measure: text } = context.text;
  const ranked = context.result.measures.filter(({ rank }) => rank !== null);
  return [
    heading(2, text.title),
    ...(ranked.length === 0 ? [] : [paragraph(text.intro(context.has))]),
    ...ranked.flatMap((each) => measureBlocks(context, each)),
    ...otherMeasures(context),
  ];
}

function measureBlocks(context: ReportContext, result: MeasureResult): readonly Block[] {
  const measure = context.measures.get(result.id);
  const description = measure?.description ?? null;
  return [
    heading(3, `${context.format.count(result.rank ?? 0)} ${result.title}`),
    ...(description === null ? [] : [paragraph(description)]),
    paragraph(labelled(context.text.measure.why, whyHere(context, result))),
    ...raisesTable(context, result),
    ...list([
      ...factLines(context, result, measure),
      ...(measure === undefined ? [] : backgroundLines(context, result, measure)),
    ]),
    ...costBlocks(context, result, measure),
  ];
}

/** The reason for the rank, and the figures behind it. */
function whyHere(context: ReportContext, result: MeasureResult): string {
  const { measure: text } = context.text;
  const { format } = context;
  const needing = result.for === null || result.for === result.id ? undefined : context.results.get(result.for);
  const reasons = [
    needing?.rank != null ? text.for(format.count(needing.rank), needing.title) : tierInWords(context, result),
    text.reckoned(
      format.points(result.benefit ?? 0),
      estimated(format.decimal(result.cost ?? 0), result.estimated),
      format.decimal(result.index ?? 0),
      context.has.weighedMoney,
    ),
    ...(result.confirmFirst ? [text.confirmFirst] : []),
  ];
  return reasons.join(' ');
}

function tierInWords(context: ReportContext, result: MeasureResult): string {
  const { tiers } = context.text.measure;
  if (result.duty !== null) {
    return tiers.duty(context.questions.get(result.duty)?.duty?.reference ?? result.duty);
  }
  if (result.cap !== null) return tiers.cap(nameOfQuestion(context, result.cap), domainOfQuestion(context, result.cap));
  return tiers.gap;
}

function raisesTable(context: ReportContext, result: MeasureResult): readonly Block[] {
  const { measure: text } = context.text;
  const { question, levels, reached } = text.raiseColumns;
  if (result.raises.length === 0) return [];
  return [
    table(
      [left(question), right(levels), left(reached)],
      result.raises.map((raise): readonly Text[] => [
        nameOfQuestion(context, raise.question),
        text.levels(levelToday(context, raise), context.format.decimal(raise.to)),
        wordLevel(context, raise.question, raise.to),
      ]),
    ),
  ];
}

/** The level that a measure begins from; what nobody knows is reckoned as 0 but is not said to be 0. */
function levelToday(context: ReportContext, { question, from }: MeasureResult['raises'][number]): string {
  return from === 0 && context.answers.get(question)?.status === 'unknown' ? '?' : context.format.decimal(from);
}

/** Time, work and people: what the plan reckons with. */
function factLines(context: ReportContext, result: MeasureResult, measure: Measure | undefined): readonly Text[] {
  const { measure: text } = context.text;
  const { format } = context;
  const external = measure === undefined ? null : effortInEffect(context, measure.effort.external);
  const mark = (own: boolean) => (own ? ` (${text.own})` : '');
  const days = (range: RangeResult, isEstimate: boolean) => text.days(estimated(format.range(range), isEstimate));
  return [
    labelled(text.planned, planInWords(context, result)),
    labelled(text.id, result.id),
    ...(result.requires.length === 0
      ? []
      : [labelled(text.requires, result.requires.map((id) => titleWithRank(context, id)).join('; '))]),
    labelled(
      text.internal,
      `${days(result.internalDays, result.estimated)}${mark(ownDays(context, result, measure))}${
        external === null || external[1] === 0
          ? ''
          : `; ${text.external(days(external, measure?.effort.status !== 'sourced'), context.has.prices)}`
      }`,
    ),
    labelled(
      text.duration,
      `${text.months(estimated(format.range(result.durationMonths), result.estimated))}${mark(ownMonths(context, result, measure))}`,
    ),
    ...(result.responsible.length === 0 ? [] : [labelled(text.responsible, actors(context, result.responsible))]),
    ...(result.partners.length === 0 ? [] : [labelled(text.partners, actors(context, result.partners))]),
    ...(result.influence === 'own' ? [] : [labelled(text.influence, text.influences[result.influence])]),
    ...(result.deadline === null
      ? []
      : [labelled(text.deadline, text.deadlineOf(format.date(result.deadline.date), result.deadline.reference))]),
  ];
}

function planInWords(context: ReportContext, result: MeasureResult): string {
  const { measure: text, plan, answers } = context.text;
  if (result.plan === null) return answers.none;
  if (result.plan.state === 'unplanned') return text.unplanned(plan.reasons[result.plan.reason]);
  if (result.plan.state === 'planned') return periodOf(context, result);
  return text.running(periodOf(context, result));
}

/** Law, the workshop's work packages, and sources. */
function backgroundLines(context: ReportContext, result: MeasureResult, measure: Measure): readonly Text[] {
  const { measure: text } = context.text;
  const raised = result.raises.flatMap(({ question }) => context.questions.get(question) ?? []);
  const legal = raised.flatMap((question) =>
    question.references.filter(({ status }) => status === 'binding').map((reference) => reference.text),
  );
  const packages = context.questionnaire.priorities?.workPackages ?? [];
  const served = packages
    .filter(({ id }) => measure.workPackages.includes(id))
    .map(({ id, title }) => `${id} ${title}`);
  const cited = citation([...measure.sources, ...raised.flatMap(bindingSources)], context.sourceNumbers);
  return [
    ...(legal.length === 0 ? [] : [labelled(text.legal, [...new Set(legal)].join('; '))]),
    ...(served.length === 0 ? [] : [labelled(text.workPackages, served.join('; '))]),
    ...(cited === '' ? [] : [labelled(text.sources, cited)]),
  ];
}

function actors(context: ReportContext, words: readonly string[]): string {
  return words.map((word) => actor(context, word)).join(', ');
}

function titleWithRank(context: ReportContext, id: string): string {
  const result = context.results.get(id);
  if (result === undefined) return id;
  return result.rank === null ? result.title : `${context.format.count(result.rank)} ${result.title}`;
}

/** What is done, rejected, blocked or not needed, by title only. */
function otherMeasures(context: ReportContext): readonly Block[] {
  const { measure: text } = context.text;
  const unranked = context.result.measures.filter(({ rank }) => rank === null);
  const groups: readonly (readonly [(count: number) => string, (measure: MeasureResult) => boolean])[] = [
    [text.blocked, ({ blocked }) => blocked],
    [text.done, ({ status, blocked }) => !blocked && status === 'done'],
    [text.rejected, ({ status, blocked }) => !blocked && status === 'rejected'],
    [text.notNeeded, ({ status, blocked }) => !blocked && status === 'notNeeded'],
  ];
  const items = groups.flatMap(([label, belongs]): readonly Text[] => {
    const titles = unranked.filter(belongs).map(({ title }) => title);
    return titles.length === 0 ? [] : [labelled(label(titles.length), titles.join('; '))];
  });
  return items.length === 0 ? [] : [heading(3, text.others), ...list(items)];
}
