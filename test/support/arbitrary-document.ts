import type fc from 'fast-check';
import type { Json } from '../../src/source/index.ts';
import { arbitraryFrom } from './draw.ts';
import {
  anchored,
  canMerge,
  list,
  mapping,
  type Page,
  put,
  putAlias,
  putMerge,
  type Stretch,
  scalar,
  type Written,
  type WrittenMember,
} from './written-document.ts';

export interface Document {
  readonly file: string;
  readonly text: string;
  readonly root: Written;
}

// What breaks naive positions: umlauts, letters of two code units, letters that combine, characters that mean something elsewhere.
const plainWords = [
  'eins',
  'Köthen',
  '😀',
  'e\u0301s',
  '👩‍🌾 Hof',
  'a:b',
  'x#y',
  "it's",
  'https://x.y/z?a=b',
  'ja',
  '2026-11-22',
  '-x',
];
const quotedTexts = [
  '',
  ' ',
  'ä: ö',
  '# x',
  '*a',
  '<<',
  '__proto__',
  '"q"',
  "o'c",
  'a/b~c',
  '\\',
  '{[,]}',
  '😀😀',
  '---',
  'null',
];
const values: readonly (readonly [string, Json])[] = [
  ['1', 1],
  ['-0.5', -0.5],
  ['1e3', 1000],
  ['0x1F', 31],
  ['true', true],
  ['null', null],
  ['~', null],
];
const comments = ['# Kommentar', '# ä 😀 "', '#', '# a: &a *b'];

/** A document in YAML in every style mixed, with comments, anchors, aliases and merge keys; lines end with LF. */
export function arbitraryYaml(): fc.Arbitrary<Document> {
  return arbitraryFrom((draw) => {
    const page: Page = { draw, anchors: new Map(), text: '' };
    if (draw.chance(30)) put(page, `${draw.pick(comments)}\n`);
    if (draw.chance(30)) put(page, `${draw.pick(['', '%YAML 1.1\n', '%YAML 1.2\n'])}---${draw.pick(['', ' # x'])}\n`);
    const root = draw.chance(85) ? blockMap(page, 0, 3) : draw.chance(50) ? blockList(page, 0, 3) : flow(page, 0, 3);
    // After a block text ` # Ende` would be one line more of it.
    put(page, draw.pick(['', '\n', '\n\n', '\n# Ende', '\n...\n', page.text.endsWith('\n') ? '' : ' # Ende\n']));
    return { file: 'a.yaml', text: page.text, root };
  });
}

/** A document in JSON, which is YAML, too; lines end with LF. */
export function arbitraryJson(): fc.Arbitrary<Document> {
  return arbitraryFrom((draw) => {
    const page: Page = { draw, anchors: new Map(), text: '' };
    blanks(page);
    const root = json(page, 3);
    blanks(page);
    return { file: draw.pick(['a.json', 'b.JSON', 'c.yaml']), text: page.text, root };
  });
}

function blockMap(page: Page, indent: number, depth: number): Written {
  const { draw } = page;
  const members = new Map<string, WrittenMember>();
  const own = new Set<string>();
  const start = page.text.length;
  let end = start;
  let merged = false;
  for (let count = draw.whole(1, 4); count > 0; count -= 1) {
    if (page.text.length > start) nextLine(page, indent);
    if (!merged && canMerge(page) && draw.chance(40)) {
      merged = true;
      putMerge(page, members);
      end = page.text.length;
      continue;
    }
    const explicit = draw.chance(5);
    if (explicit) put(page, '? ');
    const [name, key] = putKey(page, own, false);
    put(page, explicit ? `\n${' '.repeat(indent)}:` : ':');
    const value = blockValue(page, indent, depth);
    members.set(name, { key, value, alias: null });
    end = Math.max(value.stretch[1], key[1]);
  }
  return mapping(members, [start, end]);
}

function blockList(page: Page, indent: number, depth: number): Written {
  const { draw } = page;
  const items: Written[] = [];
  const start = page.text.length;
  let end = start;
  for (let count = draw.whole(1, 3); count > 0; count -= 1) {
    if (page.text.length > start) nextLine(page, indent);
    put(page, '-');
    const item = blockValue(page, indent, depth);
    items.push(item);
    end = item.stretch[1];
  }
  return list(items, [start, end]);
}

/** What stands behind `key:` or `-` of a line that is indented so far. */
function blockValue(page: Page, indent: number, depth: number): Written {
  const { draw } = page;
  const within = indent + draw.pick([2, 2, 1, 4]);
  const kind = draw.pick(
    depth > 0 ? ['scalar', 'text', 'map', 'list', 'flow', 'nothing'] : ['scalar', 'text', 'nothing'],
  );
  if (kind === 'nothing') {
    const at = page.text.length;
    if (draw.chance(20)) put(page, ` ${draw.pick(comments)}`);
    return scalar(null, [at, at]);
  }
  put(page, draw.pick([' ', ' ', '   ']));
  if (kind === 'map' || kind === 'list') {
    return anchored(page, 60, () => {
      put(page, draw.chance(20) ? draw.pick(comments) : '');
      put(page, `\n${' '.repeat(within)}`);
      return kind === 'map' ? blockMap(page, within, depth - 1) : blockList(page, within, depth - 1);
    });
  }
  const written =
    putAlias(page, 30) ??
    anchored(page, 30, () =>
      kind === 'flow'
        ? flow(page, within, depth - 1)
        : kind === 'text'
          ? blockText(page, within)
          : line(page, within, false),
    );
  if (kind !== 'text' && draw.chance(20)) put(page, ` ${draw.pick(comments)}`);
  return written;
}

/** A literal or folded text. Its lines end the document or are followed by a line of less indentation. */
function blockText(page: Page, indent: number): Written {
  const { draw } = page;
  const style = draw.pick(['|', '>']);
  const chomping = draw.pick(['', '-', '+']);
  const start = page.text.length;
  const lines = Array.from({ length: draw.whole(1, 3) }, () => draw.pick([...plainWords, ...quotedTexts.slice(2)]));
  put(page, `${style}${chomping}${draw.chance(20) ? ' # x' : ''}`);
  for (const each of lines) put(page, `\n${' '.repeat(indent)}${each}`);
  const end = page.text.length;
  const text = lines.join(style === '|' ? '\n' : ' ');
  if (chomping !== '+') {
    put(page, '\n');
    return scalar(text + (chomping === '-' ? '' : '\n'), [start, end]);
  }
  const breaks = '\n'.repeat(draw.whole(1, 3));
  // A comment ends the text, so that blank lines that may follow are none of it.
  put(page, `${breaks}# Ende\n`);
  return scalar(text + breaks, [start, end]);
}

/** A scalar that is no block, perhaps over several lines. */
function line(page: Page, indent: number, inFlow: boolean): Written {
  const { draw } = page;
  const fold = draw.chance(10) ? `\n${' '.repeat(indent)}` : ' ';
  const kind = draw.pick(['value', 'plain', 'plain', 'folded', 'double', 'single']);
  if (kind === 'value') {
    const [text, data] = draw.pick(values);
    return scalar(data, put(page, text));
  }
  if (kind === 'plain') {
    const text = draw.pick(plainWords);
    return scalar(text, put(page, text));
  }
  if (kind === 'folded') {
    const words = [draw.pick(plainWords), draw.pick(plainWords)];
    return scalar(words.join(' '), put(page, words.join(inFlow ? ' ' : fold)));
  }
  const texts = [draw.pick(quotedTexts), draw.pick(plainWords)].map((text) => text.trim());
  const quoted = texts.map((text) => (kind === 'double' ? escaped(text) : text.replaceAll("'", "''")));
  const mark = kind === 'double' ? '"' : "'";
  return scalar(texts.join(' '), put(page, mark + quoted.join(texts[0] === '' ? ' ' : fold) + mark));
}

function flow(page: Page, indent: number, depth: number): Written {
  const { draw } = page;
  const isMap = draw.chance(60);
  const members = new Map<string, WrittenMember>();
  const own = new Set<string>();
  const items: Written[] = [];
  let merged = false;
  const gap = () =>
    put(page, draw.pick(['', ' ', ' ', `\n${' '.repeat(indent + 1)}`, ` # x\n${' '.repeat(indent + 1)}`]));
  const [start] = put(page, isMap ? '{' : '[');
  for (let count = draw.whole(0, 3); count > 0; count -= 1) {
    gap();
    if (!isMap) items.push(flowValue(page, indent, depth));
    else if (!merged && canMerge(page) && draw.chance(40)) {
      merged = true;
      putMerge(page, members);
    } else {
      const [name, key] = putKey(page, own, true);
      put(page, ': ');
      members.set(name, { key, value: flowValue(page, indent, depth), alias: null });
    }
    gap();
    if (count > 1 || draw.chance(20)) put(page, ',');
  }
  const [, end] = put(page, isMap ? '}' : ']');
  return isMap ? mapping(members, [start, end]) : list(items, [start, end]);
}

function flowValue(page: Page, indent: number, depth: number): Written {
  const within = depth > 0 && page.draw.chance(40);
  return (
    putAlias(page, 25) ??
    anchored(page, 25, () => (within ? flow(page, indent, depth - 1) : line(page, indent + 1, true)))
  );
}

/** A key that the mapping does not have yet. */
function putKey(page: Page, own: Set<string>, inFlow: boolean): readonly [string, Stretch] {
  const { draw } = page;
  const texts = inFlow ? plainWords.filter((word) => !word.includes('?')) : plainWords;
  let name = draw.pick(['a', 'b', 'c', '1', 'title', ...texts, ...quotedTexts]);
  while (own.has(name)) name += 'x';
  own.add(name);
  const isPlain = /^[\p{L}\p{M}\d]+$/u.test(name) && name !== 'null';
  const style = isPlain ? draw.pick(['plain', 'plain', 'double', 'single']) : draw.pick(['double', 'single']);
  const token =
    style === 'plain' ? name : style === 'double' ? `"${escaped(name)}"` : `'${name.replaceAll("'", "''")}'`;
  return [name, put(page, token)];
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('ö', '\\u00f6');
}

function nextLine(page: Page, indent: number): void {
  const { draw } = page;
  if (!page.text.endsWith('\n')) put(page, '\n');
  if (draw.chance(10)) put(page, '\n');
  if (draw.chance(15)) put(page, `${' '.repeat(indent)}${draw.pick(comments)}\n`);
  put(page, ' '.repeat(indent));
}

function json(page: Page, depth: number): Written {
  const { draw } = page;
  const kind = draw.pick(depth > 0 ? ['object', 'object', 'array', 'scalar'] : ['scalar']);
  if (kind === 'scalar') {
    const data = draw.pick<Json>([...plainWords, ...quotedTexts, 1, -0.5, 1000, true, false, null]);
    return scalar(data, put(page, typeof data === 'string' ? `"${escaped(data)}"` : JSON.stringify(data)));
  }
  const members = new Map<string, WrittenMember>();
  const items: Written[] = [];
  const [start] = put(page, kind === 'object' ? '{' : '[');
  for (let count = draw.whole(0, 4); count > 0; count -= 1) {
    blanks(page);
    if (kind === 'array') items.push(json(page, depth - 1));
    else {
      let name = draw.pick([...plainWords, ...quotedTexts]);
      while (members.has(name)) name += 'x';
      const key = put(page, `"${escaped(name)}"`);
      blanks(page);
      put(page, ':');
      blanks(page);
      members.set(name, { key, value: json(page, depth - 1), alias: null });
    }
    blanks(page);
    if (count > 1) put(page, ',');
  }
  blanks(page);
  const [, end] = put(page, kind === 'object' ? '}' : ']');
  return kind === 'object' ? mapping(members, [start, end]) : list(items, [start, end]);
}

function blanks(page: Page): void {
  put(page, page.draw.pick(['', ' ', '\n', '\n    ']));
}
