/** A Markdown table; a column whose head ends in `>` is set right. Cells hold plain text or links. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((head) => (head.endsWith('>') ? '--:' : '---'));
  const names = heads.map((head) => head.replace(/>$/, '').trim());
  return [names, rule, ...rows.map((cells) => cells.map(escapeCell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Ids as code, for a cell. */
export function ids(list: readonly string[]): string {
  return list.length === 0 ? '–' : list.map((id) => `\`${id}\``).join(', ');
}
