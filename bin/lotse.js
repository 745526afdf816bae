#!/usr/bin/env node
import { start } from '../dist/lotse.js';

const folder = (path) => new URL(path, import.meta.url);
const questionnaires = { compiled: folder('../dist/questionnaires/'), sources: folder('../questionnaires/') };

// The exit code is set, never forced: what was written must arrive first.
process.exitCode = await start(process.argv.slice(2), { process, questionnaires });
