import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/diagnostics/index.ts';

describe('the nearest name', () => {
  test.each([
    ['titel', ['title', 'text', 'type'], 'title'],
    ['Weight', ['weight', 'weightReason'], 'weight'],
    ['applieswhen', ['appliesWhen', 'answers'], 'appliesWhen'],
    ['ea-stratgie', ['ea-strategie', 'ea-strategy'], 'ea-strategie'],
    ['STD-77', ['STD-7', 'STD-8'], 'STD-7'],
    ['untit', ['unit', 'until'], 'unit'],
    ['größe', ['groesse', 'grösse'], 'grösse'],
    ['gewicht', ['weight', 'title'], null],
    ['is', ['id', 'if'], null],
    ['ID', ['id'], 'id'],
    ['', ['a'], null],
    ['x', [], null],
  ])('of %s among %j', (name, candidates, nearest) => {
    expect(nearestName(name, candidates)).toBe(nearest);
  });

  test('of equally near ones is the first by code unit', () => {
    expect(nearestName('kat', ['rat', 'hat'])).toBe('hat');
  });
});
