// The door of every npm script: `node scripts/go.mjs <task> [arguments]` looks at Node, installs what is missing, and runs
// the task. Not a pre-script, because npm runs none under `ignore-scripts`. Written so that Node 12 can read it.
import { readFileSync } from 'fs';
import { nodeProblem } from './node-version.mjs';

const tasks = ['bench', 'bench-web', 'build', 'command', 'dev', 'lint', 'start', 'test'];
const task = process.argv[2];
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const problem = nodeProblem(process.versions.node, manifest.engines.node);

if (problem) fail(problem);
else if (tasks.indexOf(task) < 0) fail('There is no task "' + task + '": choose one of ' + tasks.join(', ') + '.');
else {
  import('./ensure-installed.mjs')
    .then((install) => install.ensureInstalled())
    .then(() => import('./' + task + '.mjs'))
    .then((module) => module.default(process.argv.slice(3)))
    .then((code) => { process.exitCode = code; })
    .catch((error) => fail(error.message));
}

function fail(line) {
  process.stderr.write(line + '\n');
  process.exitCode = 1;
}
