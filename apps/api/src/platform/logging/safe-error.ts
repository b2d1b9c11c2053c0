/** What a log may say of an error. */
export interface SafeError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly routine?: string;
  readonly cause?: SafeError;
  readonly [further: string]: unknown;
}

const MOST_FRAMES = 12;
const DEEPEST_CAUSE = 3;

/**
 * An error for the log, by an allow-list. A database error carries its parameters and quotes values in its message, a
 * JSON error quotes the body: so messages are left out, but for the engine's own about the code (`x is not a function`).
 */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const source: object = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const cause = depth < DEEPEST_CAUSE && error.cause instanceof Error ? safeError(error.cause, depth + 1) : undefined;
  return {
    type: error.name,
    message: isAboutCode(error) ? error.message : '',
    stack: framesOf(error),
    ...word(source, 'code'),
    ...word(source, 'constraint'),
    ...word(source, 'routine'),
    ...(cause && { cause }),
  };
}

/** Node's own TypeErrors have a code, and quote the value they were given. */
function isAboutCode(error: Error): boolean {
  return (error instanceof TypeError || error instanceof ReferenceError) && !('code' in error);
}

/** A code, constraint or routine is a name in ASCII: anything else is not one. */
function word(source: object, name: 'code' | 'constraint' | 'routine'): Partial<Record<typeof name, string>> {
  const value: unknown = Reflect.get(source, name);
  return typeof value === 'string' && /^\w{1,80}$/.test(value) ? { [name]: value } : {};
}

function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, MOST_FRAMES).join('\n');
}
