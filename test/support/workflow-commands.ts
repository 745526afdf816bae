/** A command as GitHub’s runner understands it. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Reads a line as the runner does, strictly: what the page on workflow commands (test/schemas/README.md) does not describe is an error.
 *
 *     line       = "::", command, " ", property, { ",", property }, "::", data;
 *     command    = "error" | "warning" | "notice";
 *     property   = name, "=", value;
 *     name       = "file" | "line" | "endLine" | "col" | "endColumn" | "title";
 *     value      = { character but CR, LF, ":", "," | escape };
 *     data       = { character but CR, LF | escape };
 *     escape     = "%25" | "%0D" | "%0A" | "%3A" | "%2C";
 */
export function readWorkflowCommand(line: string): WorkflowCommand {
  const [, command = '', list = '', data = ''] =
    /^::(error|warning|notice) ([^:]+)::([^\r\n]*)$/.exec(line) ?? fail(`not a command: ${line}`);
  const pairs = list.split(',').map((property): [string, string] => {
    const [, name = '', value = ''] =
      /^(file|line|endLine|col|endColumn|title)=([^\r\n]*)$/.exec(property) ?? fail(`not a property: ${property}`);
    return [name, readEscapes(value, /%(25|0D|0A|3A|2C)/g)];
  });
  const properties = Object.fromEntries(pairs);
  if (Object.keys(properties).length !== pairs.length) fail(`a property twice: ${list}`);
  checkNumbers(properties);
  return { command, properties, data: readEscapes(data, /%(25|0D|0A)/g) };
}

/** The runner drops columns that go over several lines or have no line. */
function checkNumbers(properties: Readonly<Record<string, string>>): void {
  const { line, endLine, col, endColumn } = properties;
  for (const value of [line, endLine, col, endColumn])
    if (value !== undefined && !/^[1-9]\d*$/.test(value)) fail(`not a line or column: ${value}`);
  if ((line === undefined) !== (endLine === undefined)) fail('a line without its end');
  if ((col === undefined) !== (endColumn === undefined)) fail('a column without its end');
  if (col !== undefined && (line === undefined || line !== endLine)) fail('columns over several lines');
  if (Number(endLine) < Number(line) || Number(endColumn) < Number(col)) fail('an end before the start');
}

/** Whatever still looks like an escape was not escaped. */
function readEscapes(text: string, escapes: RegExp): string {
  if (text.replace(escapes, '').includes('%')) fail(`a bare %: ${text}`);
  return text.replace(escapes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fail(why: string): never {
  throw new Error(why);
}
