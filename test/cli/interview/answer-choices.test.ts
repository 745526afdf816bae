import { expect, test } from 'vitest';
import { keysFor } from '../../../src/cli/interview/answer-choices.ts';
import { languages } from '../../../src/text/index.ts';
import { interviewWording } from '../../../src/text/interview-wording.ts';

test.each(languages)('options have letters in a row that mean nothing else on the screen (%s)', (language) => {
  const { keys } = interviewWording(language);
  expect(keysFor(12, keys)).toEqual([...'abcdefghijkl']);
  const { goOn, again, roadmap, putOff, yes, no, ...onTheScreen } = keys;
  const commands = Object.values(onTheScreen);
  expect(new Set([...commands, yes, no]).size).toBe(commands.length + 2);
  for (let count = 1; count <= 40; count += 1) {
    const options = keysFor(count, keys);
    expect(new Set([...options, ...commands]).size).toBe(count + commands.length);
  }
  expect(keysFor(30, keys).slice(0, 2)).toEqual(['1', '2']);
});
