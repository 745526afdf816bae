import { readAnswers } from '../../answers/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { loadReport } from '../../report/index.ts';
import { buildRoadmap } from '../../roadmap/index.ts';
import { scoreAnswers, scoringDiagnostics } from '../../scoring/index.ts';
import { canonicalJson, readSource } from '../../source/index.ts';
import type { Context } from '../context.ts';
import { diagnosticsAsJson, reportDiagnostics } from '../diagnostics-output.ts';
import type { FoundQuestionnaire } from '../find-questionnaire.ts';
import { writeResult } from '../print.ts';
import { formatOfPath } from '../score-request.ts';
import { version } from '../version.ts';

export interface RoadmapWriting {
  readonly session: FoundQuestionnaire;
  readonly request: { readonly path: string };
  /** The text of the file of answers. */
  readonly text: string;
  readonly output: string;
}

/** Writes the roadmap as `lotse score` does from the same file; false where errors in the file (shown) leave none. */
export async function writeRoadmap(
  { session, request, text, output }: RoadmapWriting,
  context: Context,
): Promise<boolean> {
  const { questionnaire, digest } = session;
  const { value: source, diagnostics: unreadable } = readSource({
    file: request.path,
    bytes: new TextEncoder().encode(text),
  });
  const read = source === null ? null : await readAnswers(source, questionnaire);
  const answers = read?.value ?? null;
  if (source === null || answers === null) {
    await reportDiagnostics([...unreadable, ...(read?.diagnostics ?? [])], context);
    return false;
  }
  const scores = scoreAnswers(questionnaire, answers);
  const found: readonly Diagnostic[] = [...(read?.diagnostics ?? []), ...scoringDiagnostics(scores, source)];
  const roadmap = buildRoadmap({
    questionnaire,
    questionnaireDigest: digest,
    answers,
    answersDigest: `sha256:${context.host.sha256(canonicalJson(source.data))}`,
    date: context.host.today(),
    toolVersion: version,
    diagnostics: await diagnosticsAsJson(found, context),
    scores,
  });
  const render = await loadReport(formatOfPath(output));
  await writeResult(output, render(roadmap, questionnaire, context.language), context);
  return true;
}
