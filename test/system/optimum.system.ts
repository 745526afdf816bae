import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, lotse, makeDesk } from './interview-desk.ts';

const example = fileURLToPath(new URL('../../examples/musterstadt.yaml', import.meta.url));

let desk: Desk;

beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.clear());

test('the search for the best plan shows how far it is, and Ctrl-C ends it without a trace', async () => {
  const terminal = desk.run('search', `${lotse} score ${example} --optimize --time-limit 3600 --output fahrplan.md`);
  await terminal.shows(/Bester Plan bisher \d+,\d\d.%, möglich höchstens \d+,\d\d.%, \d+ von 3600 s/);
  terminal.type('C-c');
  const screen = await terminal.shows('exit code 130');
  expect(screen).toContain('lotse: Abgebrochen; es ist kein Fahrplan geschrieben.');
  expect(screen).not.toContain('Bester Plan bisher');
  expect(desk.names()).not.toContain('fahrplan.md');
});

test('its line is gone when it ends', async () => {
  const terminal = desk.run('end', `${lotse} score ${example} --optimize --time-limit 2 --output fahrplan.md`);
  await terminal.shows('Bester Plan bisher');
  expect(await terminal.shows('exit code 0')).not.toContain('Bester Plan bisher');
  expect(desk.names()).toContain('fahrplan.md');
});
