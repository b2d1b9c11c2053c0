import { useState } from 'react';
import { Failed } from './failed';

interface Props {
  readonly label: string;
  /** While it is fetched. */
  readonly busyLabel: string;
  /** What the file is called once it is saved. */
  readonly name: string;
  readonly read: () => Promise<Blob>;
}

/** Saves a file that is read in the reader's own name: a plain link could not say which of their memberships asks. */
export function Download({ label, busyLabel, name, read }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const download = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    await read().then((file) => save(file, name), (refused: unknown) => setError(refused as Error));
    setBusy(false);
  };
  return (
    <div className="onward-no-print">
      <button type="button" className="onward-text-button" aria-disabled={isBusy || undefined} onClick={() => void download()}>{isBusy ? busyLabel : label}</button>
      {error !== undefined && <Failed error={error} onRetry={() => void download()} />}
    </div>
  );
}

function save(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // the browser has begun to read it by then
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
