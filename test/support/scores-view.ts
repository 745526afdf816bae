import { contributionOf, gapOf, type Scores } from '../../src/scoring/index.ts';

/** The scores as the reference implementation gives them: plain data, ids instead of objects. */
export function viewScores(scores: Scores) {
  const { frame } = scores;
  const { max } = frame.questionnaire.scale;
  return {
    maturity: scores.maturity,
    priority: scores.priority,
    coverage: scores.coverage,
    domains: scores.domains.map(({ framed, interval, caps }) => ({
      id: framed.domain.id,
      target: framed.target,
      ...interval,
      caps: caps.map(({ question, at }) => ({ question: question.id, at })),
      coverage: scores.coverageByDomain.get(framed.domain.id),
    })),
    categories: scores.categories.map(({ framed, interval }) => ({
      id: framed.category.id,
      assumed: framed.assumed,
      share: framed.share,
      ...interval,
    })),
    questions: frame.questions.map((framed) => ({
      id: framed.question.id,
      status: framed.state.status,
      score: framed.score,
      target: framed.target,
      gap: gapOf(framed, max),
      effectiveWeight: framed.effectiveWeight,
      contribution: contributionOf(framed, max),
    })),
    duties: scores.duties.map(({ question, status }) => ({ question: question.id, status })),
    clarify: scores.clarify.map(({ question }) => question.id),
  };
}
