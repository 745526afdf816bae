import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The last version for Node 20; it is needed here alone, so it is no dependency of the project. */
const version = '1.25.0';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

export interface Marked {
  /** From 0, as in the protocol. */
  readonly line: number;
  readonly message: string;
}

export interface LanguageServer {
  /** Opens a text as if it were the file at that path, and says what the editor would mark. */
  open(path: string, text: string): Promise<readonly Marked[]>;
  /** What the editor would offer at a place; line and character from 0. */
  complete(path: string, line: number, character: number): Promise<readonly { label: string; explained: boolean }[]>;
  /** What the editor would say of the word at a place. */
  explain(path: string, line: number, character: number): Promise<string>;
  close(): void;
}

/** The YAML language server that editors use, talking the Language Server Protocol over its standard input and output. */
export async function startLanguageServer(root: string): Promise<LanguageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-editor-'));
  execFileSync('npm', ['install', '--silent', '--no-audit', '--prefix', folder, `yaml-language-server@${version}`]);
  const bin = join(folder, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map<number, (result: unknown) => void>();
  const marked = new Map<string, (found: readonly Marked[]) => void>();
  let asked = 0;

  function send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  function ask(method: string, params: unknown): Promise<unknown> {
    asked += 1;
    const id = asked;
    send({ id, method, params });
    return new Promise((resolve) => answers.set(id, resolve));
  }

  function hear({ id, method, params, result }: Message): void {
    if (method === undefined && id !== undefined) answers.get(id)?.(result);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        uri: string;
        diagnostics: { range: { start: { line: number } }; message: string }[];
      };
      marked.get(uri)?.(diagnostics.map(({ range, message }) => ({ line: range.start.line, message })));
    } else if (method === 'workspace/configuration' && id !== undefined) {
      // No schemas from the network: only what the first line of a file names.
      const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
      send({ id, result: (params as { items: unknown[] }).items.map(() => settings) });
    } else if (id !== undefined) send({ id, result: null });
  }

  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, head)).toString())?.[1]);
      if (head === -1 || buffer.length < head + 4 + length) return;
      const message = buffer.subarray(head + 4, head + 4 + length).toString();
      buffer = buffer.subarray(head + 4 + length);
      hear(JSON.parse(message) as Message);
    }
  });

  const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: { workspace: { configuration: true } },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (path, text) =>
      new Promise((resolve) => {
        marked.set(uriOf(path), resolve);
        const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      }),
    async complete(path, line, character) {
      const position = { textDocument: { uri: uriOf(path) }, position: { line, character } };
      const result = await ask('textDocument/completion', position);
      const { items } = result as { items: { label: string; documentation?: string | { value: string } }[] };
      return items.map(({ label, documentation = '' }) => ({
        label,
        explained: (typeof documentation === 'string' ? documentation : documentation.value) !== '',
      }));
    },
    async explain(path, line, character) {
      const position = { textDocument: { uri: uriOf(path) }, position: { line, character } };
      const result = await ask('textDocument/hover', position);
      return (result as { contents: { value: string } }).contents.value;
    },
    close() {
      server.kill();
      rmSync(folder, { recursive: true, maxRetries: 5 });
    },
  };
}
