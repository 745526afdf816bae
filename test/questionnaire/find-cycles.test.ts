import { describe, expect, it } from 'vitest';
import { findCycles } from '../../src/questionnaire/rules/find-cycles.ts';

const graph = (text: string) => new Map(text.split(' ').map((each) => [each.charAt(0), [...each.slice(1)]] as const));

describe('findCycles', () => {
  it.each([
    ['ab bc c', []],
    ['aa b', ['aa']],
    ['ab bc ca', ['abca']],
    ['ab bacd cb dd', ['aba', 'dd']],
    ['ax xy yx z', ['xyx']],
    ['a? ba', []],
  ])('%s', (edges, cycles) => {
    expect(findCycles(graph(edges)).map((path) => path.join(''))).toEqual(cycles);
  });
});
