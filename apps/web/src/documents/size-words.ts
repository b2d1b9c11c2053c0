const MB = 1024 * 1024;

/** `12.3 MB`, `840 kB`. */
export const sizeWords = (bytes: number): string =>
  bytes >= MB ? `${(bytes / MB).toFixed(1)} MB` : bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`;
