import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, lotse, makeDesk } from './interview-desk.ts';

let desk: Desk;

beforeAll(() => {
  desk = makeDesk();
});

afterAll(() => {
  desk.clear();
});

/** Changes a file as many editors do: the new text in a file beside it, which then takes its name. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(desk.folder, 'mini', file);
  writeFileSync(`${path}.new`, change(readFileSync(path, 'utf8')));
  renameSync(`${path}.new`, path);
}

describe('--watch', () => {
  test('checks again after each change, shows only how things are now, and ends with Ctrl-C', async () => {
    const terminal = desk.run('validate', `${lotse} validate mini --watch`);
    await terminal.shows(/keine Beanstandung[\s\S]*wartet auf Änderungen/);
    edit('domains/akten.yaml', (text) => text.replace('weight: 2', 'weigth: 2'));
    const broken = await terminal.shows('Meinten Sie „weight“?');
    expect(broken).not.toContain('keine Beanstandung');
    // A folder that was looked at only for an included file is watched, too.
    edit('measures.yaml', (text) => text.replace('kind: measures', 'kind: measurse'));
    await terminal.shows('measures.yaml:1:7');
    edit('measures.yaml', (text) => text.replace('kind: measurse', 'kind: measures'));
    edit('domains/akten.yaml', (text) => text.replace('weigth: 2', 'weight: 2'));
    const whole = await terminal.shows('keine Beanstandung');
    expect(whole).not.toContain('weigth');
    terminal.type('C-c');
    await terminal.shows('exit code 130');
  });

  test('shows a question as the interview would, and what is wrong while it cannot', async () => {
    const terminal = desk.run('list', `${lotse} list -q mini --question akten-regeln --watch`, { rows: 40 });
    await terminal.shows('Ist geregelt, wie Akten geführt werden?');
    edit('domains/akten.yaml', (text) => text.replace('Ist geregelt, wie Akten geführt werden?', 'Gilt eine Regel?'));
    expect(await terminal.shows('Gilt eine Regel?')).not.toContain('Ist geregelt');
    edit('domains/akten.yaml', (text) => text.replace('type: level', 'type: levle'));
    await terminal.shows('Fehler');
    edit('domains/akten.yaml', (text) => text.replace('type: levle', 'type: level'));
    await terminal.shows('Gilt eine Regel?');
    terminal.type('C-c');
    await terminal.shows('exit code 130');
  });
});
