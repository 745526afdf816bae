import type { Text } from '../document/block.ts';
import { strong } from '../document/build-blocks.ts';

/** An amount, what it belongs to, and how it is reckoned: **2.560 €** Daten sichern (its-m-backup): einmalig 1.900 € + … */
export function amountLine(amount: string, title: string, calculation: string): Text {
  return [strong(amount), ` ${title}${calculation === '' ? '' : `: ${calculation}`}`];
}
