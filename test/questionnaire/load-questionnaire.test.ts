import { describe, expect, it } from 'vitest';
import { checkPart, findManifest, type LoadedQuestionnaire, loadQuestionnaire } from '../../src/questionnaire/index.ts';
import { canonicalJson, isObject, parseSource } from '../../src/source/index.ts';
import { memoryFiles } from './memory-files.ts';
import { changed, smallQuestionnaire } from './small-questionnaire.ts';

async function load(contents: Readonly<Record<string, string>>, path = 'q'): Promise<LoadedQuestionnaire> {
  const { value, diagnostics } = await loadQuestionnaire(memoryFiles(contents), path);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('nothing loaded');
  return value;
}

function dataOf(file: keyof typeof smallQuestionnaire) {
  const data = parseSource(file, smallQuestionnaire[file]).value?.data;
  if (!isObject(data)) throw new Error('no mapping');
  const { kind: _, schemaVersion: __, ...rest } = data;
  return { whole: data, rest };
}

describe('loadQuestionnaire', () => {
  it('reads the manifest of a folder, by its path or that of the folder', async () => {
    const byFolder = await load(smallQuestionnaire);
    const byFile = await load(smallQuestionnaire, 'q/questionnaire.yaml');
    expect(byFolder.questionnaire).toEqual(byFile.questionnaire);
    expect(byFolder.files).toEqual(Object.keys(smallQuestionnaire));
    expect([...byFolder.questionnaire.questions.keys()]).toEqual([
      'betrieb',
      'server',
      'stellen',
      'bemerkung',
      'ordnung',
      'anteil',
      'themen',
      'start',
      'weg',
    ]);
  });

  it('merges to the same document however it is split, and in JSON', async () => {
    const split = await load(smallQuestionnaire);
    const { include: _, ...head } = dataOf('q/questionnaire.yaml').whole;
    const domains = (['q/rahmen.yaml', 'q/akte.yaml', 'q/stufen.yaml'] as const).map((file) => dataOf(file).rest);
    const whole = {
      ...head,
      domains,
      priorities: dataOf('q/prioritaeten.yaml').rest,
      ...dataOf('q/massnahmen.yaml').rest,
      ...dataOf('q/quellen.yaml').rest,
    };
    const inOne = await load({ 'one/questionnaire.json': JSON.stringify(whole) }, 'one');
    expect(canonicalJson(inOne.merged)).toBe(canonicalJson(split.merged));
    expect(inOne.questionnaire).toEqual(split.questionnaire);

    const [first, ...others] = domains;
    const half = await load(
      {
        'questionnaire.json': JSON.stringify({ ...whole, domains: [first], include: ['d/b.json', 'd/c.json'] }),
        'd/b.json': JSON.stringify({ kind: 'domain', schemaVersion: 1, ...others[0] }),
        'd/c.json': JSON.stringify({ kind: 'domain', schemaVersion: 1, ...others[1] }),
      },
      '.',
    );
    expect(canonicalJson(half.merged)).toBe(canonicalJson(split.merged));
  });

  it('gives an empty list for what a questionnaire lacks', async () => {
    const { merged, questionnaire } = await load(
      {
        'm.yaml':
          'kind: questionnaire\nschemaVersion: 1\nid: m\nversion: 1.0.0\ntitle: M\nscale: { max: 1, levels: [{ level: 0, title: n }, { level: 1, title: j }] }\ntarget: 1\n',
      },
      'm.yaml',
    );
    expect(merged).toMatchObject({ domains: [], measures: [], sources: [] });
    expect(questionnaire).toMatchObject({ priorities: null, dayRate: null, depreciationYears: 5, language: 'de' });
  });

  it('lets no link lead out of the folder', async () => {
    const outside = {
      ...smallQuestionnaire,
      'quellen.yaml': smallQuestionnaire['q/quellen.yaml'],
      'q/quellen.yaml': '-> quellen.yaml',
    };
    const { value, diagnostics } = await loadQuestionnaire(memoryFiles(outside), 'q');
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([['include-outside', '/include/5']]);
    const inside = {
      ...smallQuestionnaire,
      'q/x/quellen.yaml': smallQuestionnaire['q/quellen.yaml'],
      'q/quellen.yaml': '-> q/x/quellen.yaml',
    };
    expect((await load(inside)).questionnaire.sources).toHaveLength(2);
  });

  it('takes no folder and no other kind of file for a part', async () => {
    const files = {
      ...changed(['q/questionnaire.yaml', '  - quellen.yaml', '  - quellen.yaml\n  - x\n  - a.yaml']),
      'q/x/y.yaml': 'a: 1',
      'q/a.yaml': 'kind: answers\n',
    };
    const { diagnostics } = await loadQuestionnaire(memoryFiles(files), 'q');
    expect(diagnostics.map(({ code, file, pointer }) => `${code} ${file} ${pointer}`)).toEqual([
      'schema q/a.yaml /kind',
      'include-missing q/questionnaire.yaml /include/6',
    ]);
  });

  it('says that there is no manifest', async () => {
    const files = memoryFiles({ 'x/y.yaml': '' });
    expect(await findManifest(files, 'x')).toBeNull();
    const { value, diagnostics } = await loadQuestionnaire(files, 'x');
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, range }) => [code, range])).toEqual([['include-missing', null]]);
  });

  it('gives places in the included file', async () => {
    const files = changed(['q/massnahmen.yaml', 'question: weg, to: 3', 'question: wegg, to: 3']);
    const { diagnostics } = await loadQuestionnaire(memoryFiles(files), 'q');
    expect(diagnostics.find(({ code }) => code === 'unknown-question')).toMatchObject({
      file: 'q/massnahmen.yaml',
      pointer: '/measures/1/raises/3/question',
      range: { start: { line: 22, column: 21 }, end: { line: 22, column: 25 } },
    });
  });
});

describe('checkPart', () => {
  it('says what can be said of a part alone', async () => {
    for (const file of Object.keys(smallQuestionnaire).slice(1) as (keyof typeof smallQuestionnaire)[]) {
      const { value } = parseSource(file, smallQuestionnaire[file]);
      expect(value === null ? null : await checkPart(value)).toEqual([]);
    }
    const { value } = parseSource(
      'q/akte.yaml',
      changed(['q/akte.yaml', 'at: 1', 'at: 3'], ['q/akte.yaml', 'id: zwei', 'id: eins'])['q/akte.yaml'] ?? '',
    );
    const found = value === null ? [] : await checkPart(value);
    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'cap-order /questions/0/cap/at',
      'duplicate-id /questions/2/options/1/id',
    ]);
  });
});
