import { withoutControls } from '../../text/index.ts';
import type { Gantt, GanttTask } from '../document/block.ts';

const tags: { readonly [M in GanttTask['mark']]: string } = { critical: 'crit, ', active: 'active, ', normal: '' };

/** A gantt chart in Mermaid's words, as GitHub and GitLab draw it. */
export function renderGantt(gantt: Gantt): string {
  const sections = gantt.sections.flatMap((section) => [
    `    section ${plainTitle(section.title)}`,
    ...section.tasks.map((task) => `    ${barTitle(task.title)} :${tags[task.mark]}${task.start}, ${task.end}`),
  ]);
  return [
    '```mermaid',
    'gantt',
    `    title ${plainTitle(gantt.title)}`,
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %m/%Y',
    '    tickInterval 3month',
    // The line of today would move with the day on which the report is looked at.
    '    todayMarker off',
    ...sections,
    '```',
  ].join('\n');
}

/** Titles beside a bar run out of the picture when they are long. */
const longestTitle = 50;

function barTitle(title: string): string {
  const characters = [...plainTitle(title)];
  return characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
}

/** Mermaid has no escaping in titles: what it would read as its own (colon, semicolon, hash, percent, fence) is replaced. */
function plainTitle(title: string): string {
  return withoutControls(title)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/:/g, ' –')
    .replace(/;/g, ',')
    .replace(/[#%`<>{}]/g, '')
    .trim();
}
