#!/usr/bin/env node
import { tokenCommand } from './access/index.js';
import { SystemClock } from './platform/clock/index.js';

try {
  process.stdout.write(`${await tokenCommand(process.argv.slice(2), process.env, new SystemClock().now())}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
