/** A problem+json answer, or a lost connection, in words for the screen. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export async function getJson<Body>(path: string): Promise<Body> {
  const response = await fetch(path, { headers: { accept: 'application/json' } }).catch(() => {
    throw new ApiError(0, 'The connection was lost. Check it and try again.');
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ApiError(response.status, wordsOf(body));
  return body as Body;
}

export async function signOut(): Promise<void> {
  await fetch('/api/sign-out', { method: 'POST' });
}

function wordsOf(problem: unknown): string {
  const { detail, title } = (problem ?? {}) as { detail?: string; title?: string };
  return detail ?? title ?? 'Something went wrong. Try again in a moment.';
}
