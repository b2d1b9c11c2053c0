import type { Config } from '../platform/config/index.js';

/** Where the person's own page is, for who holds its secret. */
export const statusAddress = ({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string => `${publicUrl}/track/${token}`;
