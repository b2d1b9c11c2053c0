/** The value where PostgreSQL reads it as a uuid; null otherwise, since it is looked up before the body has been checked. */
export const uuidOrNull = (value: unknown): string | null =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : null;
