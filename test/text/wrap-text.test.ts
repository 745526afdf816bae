import { expect, test } from 'vitest';
import { wrapLines } from '../../src/text/index.ts';

test('items of a list hang behind their mark, what is to be copied stays whole', () => {
  const text =
    'Ein Satz, der zu lang ist.\n  - Ein Punkt, der zu lang ist.\n  12. Noch einer, der lang ist.\n  lotse assess eine-lange-datei.yaml\n';
  expect(wrapLines(text, 20)).toBe(
    'Ein Satz, der zu\nlang ist.\n  - Ein Punkt, der\n    zu lang ist.\n  12. Noch einer,\n      der lang ist.\n  lotse assess eine-lange-datei.yaml\n',
  );
});
