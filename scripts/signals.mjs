const underNpm = process.env.npm_lifecycle_event !== undefined;

/**
 * Ctrl-C reaches the whole group of a terminal by itself; the child must not hear it twice. A SIGTERM for npm ends the shell
 * between npm and us and stops there, so under npm the end of our parent counts as one. Answers how to let go again.
 */
export function passSignalsTo(child) {
  const watch = underNpm ? whenOrphaned(() => child.kill('SIGTERM')) : undefined;
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const heardAnyway = signal === 'SIGINT' && process.stdin.isTTY;
    const pass = () => heardAnyway || child.kill(signal);
    process.on(signal, pass);
    return [signal, pass];
  });
  return () => {
    clearInterval(watch);
    handlers.forEach(([signal, pass]) => process.off(signal, pass));
  };
}

function whenOrphaned(then) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 100);
  return watch;
}
