import { type CheckFormat, type CheckReport, loadCheckReport } from '../../report/index.ts';
import type { Context } from '../context.ts';
import { prettyReport } from '../diagnostics-output.ts';
import type { Output } from '../pair-outputs.ts';
import { writeResult } from '../print.ts';
import { standardInput } from '../read-input.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { version } from '../version.ts';
import type { ValidateRequest } from './validate-request.ts';

/** More diagnostics than this nobody reads on a screen. */
const mostOnTerminal = 50;

/** Makes all reports before any is written, so that a failure leaves none. */
export async function writeCheckReport(report: CheckReport, request: ValidateRequest, context: Context): Promise<void> {
  await refuseOverwriting(inputsLike(request.outputs, report.files), request.outputs, context);
  const texts = await Promise.all(
    request.outputs.map(async (output) => ({
      path: output.path,
      text: await render(report, output, request, context),
    })),
  );
  for (const { path, text } of texts) await writeResult(path, text, context);
}

/** The files that an output may be: of thousands those that end in the same name. */
function inputsLike(outputs: readonly Output<CheckFormat>[], files: readonly string[]): readonly string[] {
  const names = new Set(outputs.map(({ path }) => lastPart(path)));
  return files.filter((file) => names.has(lastPart(file)));
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

async function render(
  report: CheckReport,
  { format, path }: Output<CheckFormat>,
  { most, strict }: ValidateRequest,
  context: Context,
): Promise<string> {
  const { host, language } = context;
  const printed = path === '-';
  if (format === 'pretty') {
    const { isTerminal, colours } = host.terminal;
    const onTerminal = printed && isTerminal.output;
    const shown = most === 'some' ? (onTerminal ? mostOnTerminal : null) : most;
    return prettyReport(report, { onTerminal, colour: printed && colours.output, most: shown }, context);
  }
  const renderReport = await loadCheckReport(format);
  return renderReport(report, {
    language,
    nameOf: (file) => (file === standardInput ? file : host.files.fromWorkingFolder(file)),
    strict,
    version,
    sha256: host.sha256,
    most: most === 'some' ? null : most,
  });
}
