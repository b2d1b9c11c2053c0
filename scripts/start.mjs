import command from './command.mjs';

/** `npm start`: the product as it runs. Its exit code is ours. */
export default function start(args) {
  return command(['apps/api/dist/main.js', ...args]);
}
