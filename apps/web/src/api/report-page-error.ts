/** Told to the server's log, at most once for each message; of the page its pattern alone, without ids. Nobody is disturbed where it fails. */
const told = new Set<string>();

export async function reportPageError(error: Error): Promise<void> {
  if (told.has(error.message)) return;
  told.add(error.message);
  const page = location.pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
  await fetch('/api/page-errors', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: error.message.slice(0, 500), stack: error.stack?.slice(0, 2000), page }),
    keepalive: true,
  }).catch(() => undefined);
}
