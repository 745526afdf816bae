import { type Diagnostic, diagnose } from '../../diagnostics/index.ts';
import { isList } from '../../source/index.ts';
import { at, type Draft, items } from '../draft.ts';

/** Each category has as many counts of votes as there are columns with points; else some would be lost without a word. */
export function* votesColumns(draft: Draft): Generator<Diagnostic> {
  const priorities = at({ pointer: '', data: draft.data }, 'priorities');
  const rankPoints = at(priorities, 'rankPoints').data;
  if (!isList(rankPoints)) return;
  for (const category of items(at(priorities, 'categories'))) {
    const votes = at(category, 'votes');
    if (isList(votes.data) && votes.data.length !== rankPoints.length) {
      const counts = { votes: votes.data.length, rankPoints: rankPoints.length };
      const related = [draft.place(at(priorities, 'rankPoints'))];
      yield diagnose('votes-columns', draft.place(votes), counts, { related });
    }
  }
}
