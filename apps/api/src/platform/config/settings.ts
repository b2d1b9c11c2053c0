import { ConfigError } from './config.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings by name, from the environment or from the file that `NAME_FILE` names. Empty counts as absent. */
export interface Settings {
  optional(name: string): string | undefined;
  required(name: string): string;
  url(name: string, protocols: readonly string[]): URL;
}

export function settingsOf(env: Environment, readFile: (path: string) => string): Settings {
  const optional = (name: string): string | undefined => {
    const value = env[name]?.trim() || undefined;
    const path = env[`${name}_FILE`]?.trim() || undefined;
    if (path === undefined) return value;
    if (value !== undefined) throw new ConfigError(`${name} and ${name}_FILE are both set: choose one.`);
    return contentOf(`${name}_FILE`, path, readFile) || undefined;
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined) throw new ConfigError(`${name} is not set: production mode needs it.`);
    return value;
  };
  const url = (name: string, protocols: readonly string[]): URL => {
    const value = required(name);
    const parsed = urlOf(value);
    if (parsed === null || !protocols.includes(parsed.protocol)) {
      throw new ConfigError(`${name} must be a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`);
    }
    return parsed;
  };
  return { optional, required, url };
}

/** Not `URL.canParse`, which Node 20 gets wrong once it is compiled. */
function urlOf(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

function contentOf(name: string, path: string, readFile: (path: string) => string): string {
  try {
    return readFile(path).trim();
  } catch {
    throw new ConfigError(`${name} names a file that cannot be read.`);
  }
}
