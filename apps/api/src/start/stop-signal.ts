const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts with the first signal that asks us to stop, its name as the reason; later ones are taken quietly. They do come,
 * and would end a process that listens once: a supervisor tells the whole group, and the script that runs us passes its own on.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of SIGNALS) process.on(name, () => stop.abort(name));
  return stop.signal;
}
