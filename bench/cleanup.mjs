import { constants } from 'node:os';

/** What is to be undone at the end, last done first: once, whether the end is the end, an error or Ctrl-C. */
export function cleanup() {
  const steps = [];
  let running;
  const run = () => (running ??= undo(steps));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      process.stderr.write(`\n${signal}: stopping the servers\n`);
      void run().then(() => process.exit(128 + constants.signals[signal]));
    });
  }
  return { add: (step) => void steps.push(step), run, isRunning: () => running !== undefined };
}

async function undo(steps) {
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
