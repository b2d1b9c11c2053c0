import type { SharingCategory } from '@onward/forms';

/** What the gate's worker is asked. Forms and files go as JSON text: the server's own thread neither reads nor copies what may be hostile. */
export type GateTask =
  | { readonly kind: 'lint'; readonly form: string; readonly core: string | null }
  | { readonly kind: 'import'; readonly file: string; readonly category: SharingCategory | undefined };
