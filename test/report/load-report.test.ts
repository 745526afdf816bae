import { expect, test } from 'vitest';
import { loadQuestions, loadReport, reportFormats } from '../../src/report/index.ts';
import { questionnaire, result } from './fixture.ts';

test('every format has a renderer that ends with one line feed', async () => {
  for (const format of reportFormats) {
    const render = await loadReport(format);
    expect(render(result, questionnaire, 'de')).toMatch(/[^\n]\n$/);
  }
  const renderQuestions = await loadQuestions();
  expect(renderQuestions(questionnaire, 'en')).toMatch(/^# /);
});

test('JSON is the result itself, keys in their order', async () => {
  const render = await loadReport('json');
  const text = render(result, questionnaire, 'de');
  expect(JSON.parse(text)).toEqual(result);
  expect(text.startsWith('{\n  "kind": "roadmap",\n  "schemaVersion": 1,\n  "tool": {')).toBe(true);
});
