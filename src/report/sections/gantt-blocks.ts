import type { Block, GanttTask } from '../document/block.ts';
import { heading, paragraph } from '../document/build-blocks.ts';
import { type PlannedMeasure, plannedMeasures, type ReportContext } from './report-context.ts';

/** The plan as bars, grouped by domain; nothing where nothing is planned. */
export function ganttBlocks(context: ReportContext): readonly Block[] {
  const { plan: text } = context.text;
  const planned = plannedMeasures(context.result);
  if (planned.length === 0) return [];
  const sections = context.questionnaire.domains
    .map((domain) => ({
      title: domain.title,
      tasks: tasksOf(planned.filter(({ measure }) => measure.domain === domain.id)),
    }))
    .filter(({ tasks }) => tasks.length > 0);
  return [
    heading(3, text.gantt),
    paragraph(text.ganttNote(context.has.duties)),
    { kind: 'gantt', title: context.result.municipality.name, sections },
  ];
}

/** In the order of time; within a quarter by rank. */
function tasksOf(planned: readonly PlannedMeasure[]): readonly GanttTask[] {
  const byStart = planned.toSorted((a, b) => (a.plan.start < b.plan.start ? -1 : a.plan.start > b.plan.start ? 1 : 0));
  return byStart.map(({ measure, plan }) => ({
    title: measure.rank === null ? measure.title : `${measure.rank} ${measure.title}`,
    start: firstDay(plan.start),
    end: firstDay(nextQuarter(plan.end)),
    mark: measure.tier === 'duty' ? 'critical' : plan.state === 'running' ? 'active' : 'normal',
  }));
}

/** YYYY-Qn to the first day of the quarter. */
function firstDay(quarter: string): string {
  const [year = '', number = '1'] = quarter.split('-Q');
  return `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`;
}

function nextQuarter(quarter: string): string {
  const [year = '', number = '1'] = quarter.split('-Q');
  return number === '4' ? `${Number(year) + 1}-Q1` : `${year}-Q${Number(number) + 1}`;
}
