import { expect, it } from 'vitest';
import { meantForm } from '../../src/text/diagnostics/meant-form.ts';

it.each([
  ['kebab-case', '"Ämter & Größen"', 'aemter-groessen'],
  ['kebab-case', '"e_akte"', 'e-akte'],
  ['kebab-case', '"???"', null],
  ['Kebab-Case', '"STD 7"', 'STD-7'],
  ['YYYY-MM-DD', '"1.7.2023"', '2023-07-01'],
  ['YYYY-MM-DD', '"12/31/2023"', null],
  ['YYYY-MM-DD', '"31.13.2023"', null],
  ['YYYY-Qn', '"1/2027"', '2027-Q1'],
  ['YYYY-Qn', '"Q3 2027"', '2027-Q3'],
  ['YYYY-Qn', '"2027 Q3"', '2027-Q3'],
  ['YYYY-Qn', '"2027"', null],
  ['semver', '1.2', '1.2.0'],
  ['semver', '"2"', '2.0.0'],
  ['number', '"1,5"', '1.5'],
  ['number', '"24,500"', null],
  ['number', '"viel"', null],
  ['string', '"1,5"', null],
  ['kebab-case', '"Ein Wert, der abgeschnitten …', null],
])('where %s is wanted, %s probably means %s', (expected, actual, meant) => {
  expect(meantForm(expected, actual)).toBe(meant);
});
