import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowingQuestions } from '../../src/interview/index.ts';
import { aggregate, scoreAnswers } from '../../src/scoring/index.ts';
import { arbitraryCase } from '../support/arbitrary-case.ts';
import { loadCase } from '../support/load-case.ts';
import { propertyRuns } from '../support/property-runs.ts';

test('in a mean without caps a question narrows by its share of the weight', () => {
  fc.assert(
    fc.property(arbitraryCase({ conditions: false, policies: 'open' }), (documents) => {
      const { questionnaire, answers } = loadCase(documents);
      const scores = scoreAnswers(questionnaire, answers);
      for (const { framed, interval } of scores.domains) {
        const { questions, domain } = framed;
        if (domain.aggregation !== 'mean' || questions.some(({ question }) => question.cap !== null)) continue;
        const total = questions.reduce((sum, { question }) => sum + question.weight, 0);
        const found = narrowingQuestions(scores, domain.id, 99);
        expect(found.length).toBe(questions.filter(({ score }) => score === null).length);
        for (const { question, width } of found) expect(width).toBeCloseTo(question.weight / total, 9);
        const sum = found.reduce((all, { width }) => all + width, 0);
        if (interval.max !== null && interval.min !== null) expect(sum).toBeCloseTo(interval.max - interval.min, 9);
      }
    }),
    propertyRuns(300),
  );
});

test('the widest come first, and each narrows what it is said to', () => {
  fc.assert(
    fc.property(arbitraryCase(), (documents) => {
      const { questionnaire, answers } = loadCase(documents);
      const scores = scoreAnswers(questionnaire, answers);
      const found = narrowingQuestions(scores, 'whole', 3);
      const whole = ({ priority, maturity }: Pick<typeof scores, 'priority' | 'maturity'>) => priority ?? maturity;
      const width = (interval: ReturnType<typeof whole>) => (interval.max ?? 0) - (interval.min ?? 0);
      expect(found.map((one) => one.width)).toEqual(found.map((one) => one.width).toSorted((a, b) => b - a));
      for (const { question, width: said } of found) {
        const at = (score: number) =>
          width(whole(aggregate(scores.frame, (framed) => (framed.question === question ? score : framed.score))));
        expect(width(whole(scores)) - (at(0) + at(1)) / 2).toBeCloseTo(said, 9);
      }
    }),
    propertyRuns(300),
  );
});
