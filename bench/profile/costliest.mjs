/** The functions of a V8 CPU profile with the most time of their own, as lines: share of the time that was not idle, name, file. */
export function costliest({ nodes, samples, timeDeltas }, count) {
  const byNode = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map();
  let busy = 0;
  samples.forEach((id, index) => {
    const { functionName, url, lineNumber } = byNode.get(id).callFrame;
    if (functionName === '(idle)') return;
    const name = `${functionName || '(anonymous)'}  ${url.replace(/^.*\/(node_modules|apps|libs)\//, '$1/')}${url === '' ? '' : `:${lineNumber + 1}`}`;
    busy += timeDeltas[index];
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index]);
  });
  return [...times].sort(([, a], [, b]) => b - a).slice(0, count).map(([name, time]) => `${((time / busy) * 100).toFixed(1).padStart(6)} %  ${name}`);
}
