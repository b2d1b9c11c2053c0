#!/usr/bin/env node
import 'reflect-metadata';
import { runOdsCommand } from './interop/index.js';
import { SystemClock } from './platform/clock/index.js';
import { openDirectory } from './start/open-directory.js';

process.exitCode = await runOdsCommand(process.argv.slice(2), {
  // npm runs a script in the repository's folder; a file is named from where the person stands.
  folder: process.env.INIT_CWD ?? process.cwd(),
  today: new SystemClock().now().toISOString().slice(0, 10),
  output: process.stdout,
  progress: process.stderr,
  openDirectory: () => openDirectory(process.env, (line) => process.stderr.write(`${line}\n`)),
});
