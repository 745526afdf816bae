import type { SourceFacts, WorkPackageFacts } from '../../explain/index.ts';
import type { Block, Text } from '../document/block.ts';
import { heading, labelled, link, list, paragraph, strong } from '../document/build-blocks.ts';
import { type ExplainContext, named, type PageContext, titleOf } from './explain-context.ts';

/** A work package: whose votes it brings to which questions, and what waits for whom. */
export function workPackagePage(context: PageContext<WorkPackageFacts>): readonly Block[] {
  const { workPackage: text } = context.text;
  const { facts, report } = context;
  const actors = facts.responsible.map((word) => report.actors[word] ?? word).join(', ');
  const pending = facts.pendingWith.map((one) => text.pendingWith[one]);
  return [
    paragraph([strong(text.headline(`${titleOf(context, facts.category)} (${facts.category})`))]),
    ...list([
      ...(facts.due === null ? [] : [labelled(text.due, facts.due)]),
      ...(actors === '' ? [] : [labelled(text.responsible, actors)]),
      ...(pending.length === 0 ? [] : [`${text.pending(pending)} ${facts.state ?? ''}`]),
      ...(facts.action === null ? [] : [labelled(text.action, facts.action)]),
    ]),
    heading(2, text.questions),
    ...listOrNone(context, facts.questions),
    heading(2, text.measures),
    ...listOrNone(context, facts.measures),
  ];
}

/** A source: what is founded on it. */
export function sourcePage(context: PageContext<SourceFacts>): readonly Block[] {
  const { source: text } = context.text;
  const { url, date, note, questions, measures, items, workPackages } = context.facts;
  const count = questions.length + measures.length + items.length + workPackages.length;
  const lines: readonly Text[] = [
    ...(date === null ? [] : [labelled(text.date, context.format.date(date))]),
    ...(url === null ? [] : [[link(text.url, url)]]),
    ...(note === null ? [] : [labelled(text.note, note)]),
  ];
  const part = (title: string, entries: readonly string[]): readonly Block[] =>
    entries.length === 0 ? [] : [heading(2, title), ...list(entries)];
  return [
    paragraph([strong(text.headline(count))]),
    ...list(lines),
    ...part(
      text.questions,
      questions.map((id) => named(context, id)),
    ),
    ...part(
      text.measures,
      measures.map((id) => named(context, id)),
    ),
    ...part(
      text.items,
      items.map(({ label, measure }) => text.item(label, named(context, measure))),
    ),
    ...part(
      text.workPackages,
      workPackages.map((id) => named(context, id)),
    ),
  ];
}

function listOrNone(context: ExplainContext, ids: readonly string[]): readonly Block[] {
  return ids.length === 0 ? [paragraph(context.text.workPackage.none)] : list(ids.map((id) => named(context, id)));
}
