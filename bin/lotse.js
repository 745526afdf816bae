#!/usr/bin/env node
import { start } from '../dist/lotse.js';

const place = (path) => new URL(path, import.meta.url);
const questionnaires = { compiled: place('../dist/questionnaires/'), sources: place('../questionnaires/') };
const solver = place('../dist/solver.js');

// The exit code is set, never forced: what was written must arrive first.
process.exitCode = await start(process.argv.slice(2), { process, questionnaires, solver });
