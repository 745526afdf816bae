import { expect, test } from 'vitest';
import { left, right, strong, table } from '../../src/report/document/build-blocks.ts';
import { renderBlocks } from '../../src/report/markdown/render-blocks.ts';

const blocks = [
  table(
    [left('Maßnahme'), right('€')],
    [
      ['Netz | Zonen', '12'],
      [[strong('Üben')], '≈ 1.200'],
    ],
  ),
];

test('the cells of an aligned table are padded to the side that they stand on', () => {
  expect(renderBlocks(blocks, { aligned: true })).toBe(
    [
      '| Maßnahme      |       € |',
      '| ------------- | ------: |',
      '| Netz \\| Zonen |      12 |',
      '| **Üben**      | ≈ 1.200 |',
      '',
    ].join('\n'),
  );
});

test('others are not', () => {
  expect(renderBlocks(blocks)).toBe(
    ['| Maßnahme | € |', '| --- | --: |', '| Netz \\| Zonen | 12 |', '| **Üben** | ≈ 1.200 |', ''].join('\n'),
  );
});
