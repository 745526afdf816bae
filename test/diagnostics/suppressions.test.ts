import { expect, test } from 'vitest';
import { applySuppressions, type Code, diagnose, type Place, type Suppression } from '../../src/diagnostics/index.ts';

function at(line: number | null, file = 'a.yaml', column = 3): Place {
  const position = { line: line ?? 0, column };
  return { file, pointer: '', range: line === null ? null : { start: position, end: position } };
}

const source = (place: Place) => diagnose('unused-source', place, { id: 'S1' });
const wish = (line: number | null, code: Code = 'unused-source', file = 'a.yaml'): Suppression => ({
  code,
  line,
  reason: 'weil',
  place: at((line ?? 9) - 1, file),
});

test('warnings of that code that begin on that line are left out', () => {
  const silenced = [source(at(4)), source(at(4, 'a.yaml', 30))];
  const kept = [
    source(at(5)),
    source(at(4, 'b.yaml')),
    source(at(null)),
    diagnose('no-category', at(4), { question: 'a' }),
  ];
  const found = [...kept.slice(0, 2), ...silenced, ...kept.slice(2)];
  expect(applySuppressions(found, [wish(4)])).toEqual({
    kept,
    silenced: silenced.map((diagnostic) => ({ diagnostic, reason: 'weil' })),
    unused: [],
  });
});

test('what silences nothing is unused, also the second of two that say the same', () => {
  const wishes = [wish(4), wish(4), wish(6), wish(null), wish(4, 'no-category'), wish(4, 'unused-source', 'b.yaml')];
  expect(applySuppressions([source(at(4))], wishes).unused).toEqual(wishes.slice(1));
});

test('errors stay, whatever names them', () => {
  const args = { answers: '1.0.0', questionnaire: '2.0.0', step: 'major' } as const;
  const error = diagnose('version-mismatch', at(4), args);
  const warning = diagnose('version-mismatch', at(4), { ...args, step: 'minor' }, { severity: 'warning' });
  const { kept, silenced } = applySuppressions([error, warning], [wish(4, 'version-mismatch')]);
  expect(kept).toEqual([error]);
  expect(silenced).toEqual([{ diagnostic: warning, reason: 'weil' }]);
});

test('without suppressions nothing changes', () => {
  const found = [source(at(4))];
  expect(applySuppressions(found, [])).toEqual({ kept: found, silenced: [], unused: [] });
});
