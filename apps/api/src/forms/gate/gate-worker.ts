import { importQuestionnaire, lintForm, type FormDefinition } from '@onward/forms';
import { parentPort } from 'node:worker_threads';
import type { GateTask } from './gate-task.js';

function done(task: GateTask): unknown {
  if (task.kind === 'import') return importQuestionnaire(JSON.parse(task.file), task.category === undefined ? {} : { category: task.category });
  return lintForm(JSON.parse(task.form), task.core === null ? undefined : (JSON.parse(task.core) as FormDefinition));
}

parentPort?.on('message', (task: GateTask) => parentPort?.postMessage(done(task)));
parentPort?.postMessage('ready');
