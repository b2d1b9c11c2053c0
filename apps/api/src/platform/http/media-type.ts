/** Whether a `Content-Type` names this media type, in UTF-8 where it says anything of the encoding. */
export function isOfMediaType(header: string | undefined, mediaType: string): boolean {
  if (header === mediaType) return true;
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';').map((part) => part.trim());
  if (type !== mediaType) return false;
  return parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-8"?$/.test(parameter));
}
