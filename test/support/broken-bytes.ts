import type fc from 'fast-check';
import { arbitraryFrom, type Draw } from './draw.ts';

/** What careless hands, other programs and malice put where something else belongs. */
const nastyTokens = [
  '',
  'null',
  '~',
  'true',
  'nein',
  '-1',
  '0',
  '3.5',
  '1e999',
  '-.inf',
  '.nan',
  '0x10',
  '99999999999999999999',
  '2026-02-30',
  '""',
  '" "',
  '{}',
  '[]',
  '[[]]',
  '{ is: [] }',
  '{ question: a }',
  '*a',
  '&a',
  '!!binary QQ==',
  '__proto__',
  'constructor',
  'toString',
  '"\\ud800"',
  '"\\u0000"',
  '😀',
  'ä: ö',
  '# nichts',
  '|',
  '"',
];
const nastyBytes = [0x00, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x23, 0x2d, 0x3a, 0x5b, 0x7b, 0x7d, 0x80, 0xc3, 0xf0, 0xff];

type Breaking = (text: string, draw: Draw) => string;

const breakings: readonly Breaking[] = [
  // A value is something else.
  (text, draw) => replaceOne(text, /(?<=: )[^\n{[|>][^\n,}\]]*/g, draw, () => draw.pick(nastyTokens)),
  (text, draw) => replaceOne(text, /(?<=: )[^\n{[|>][^\n,}\]]*/g, draw, () => draw.pick(nastyTokens)),
  // A list or mapping is something else.
  (text, draw) => replaceOne(text, /[[{][^\n]*[\]}]/g, draw, () => draw.pick(nastyTokens)),
  // A key is another one.
  (text, draw) => replaceOne(text, /[A-Za-z-]+(?=:)/g, draw, () => draw.pick([...nastyTokens, 'x-a', 'kind', 'id'])),
  // A name is that of something else in the file.
  (text, draw) => {
    const words = text.match(/[a-z]+-[a-z-]+/g) ?? ['a'];
    return replaceOne(text, /[a-z]+-[a-z-]+/g, draw, () => draw.pick(words));
  },
  // Lines are missing, doubled, elsewhere or indented differently.
  (text, draw) => changeLine(text, draw, () => []),
  (text, draw) => changeLine(text, draw, (line) => [line, line]),
  (text, draw) => changeLine(text, draw, (line) => [draw.pick([`  ${line}`, line.trimStart(), `\t${line}`])]),
  (text, draw) => text.slice(0, draw.whole(0, text.length)),
];

/** A file in which one to three things were broken, as bytes. */
export function arbitraryBroken(original: string): fc.Arbitrary<Uint8Array> {
  return arbitraryFrom((draw) => {
    let text = original;
    for (let count = draw.whole(1, 3); count > 0; count -= 1) text = draw.pick(breakings)(text, draw);
    const bytes = Buffer.from(text);
    if (draw.chance(15) && bytes.length > 0) bytes[draw.whole(0, bytes.length - 1)] = draw.pick(nastyBytes);
    return bytes;
  });
}

function replaceOne(text: string, pattern: RegExp, draw: Draw, replacement: () => string): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { index, 0: found } = draw.pick(matches);
  return text.slice(0, index) + replacement() + text.slice(index + found.length);
}

function changeLine(text: string, draw: Draw, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const chosen = draw.whole(0, lines.length - 1);
  return lines.flatMap((line, index) => (index === chosen ? change(line) : [line])).join('\n');
}
