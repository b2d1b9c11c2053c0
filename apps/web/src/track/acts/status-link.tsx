import { useState } from 'react';
import { letterWithLinkOf } from '../../api/letter';
import { useMakeStatusLink, type StatusLink as Link } from '../../api/status-link';
import { Button } from '../../ui/button';
import { Download } from '../../ui/download';
import { Failed } from '../../ui/failed';
import { useReferralPage } from '../referral-context';
import type { PanelProps } from './panel';

/** Gives the person a page of their own: a link, and the same to be photographed. It is told once; another one takes its place. */
export function StatusLink({ cancel }: Pick<PanelProps, 'cancel'>) {
  const { referral: { id, reference } } = useReferralPage();
  const making = useMakeStatusLink(id);
  const [isCopied, setCopied] = useState(false);
  const { data, error, isPending } = making;
  const make = (): void => {
    setCopied(false);
    making.mutate();
  };
  return (
    <>
      <p>It tells them what happens next and whom to call, and nothing of what you wrote. Their date of birth opens it.</p>
      {error !== null && <Failed error={error} />}
      {data !== undefined && (
        <div role="status">
          <p><strong>Give this to the person alone. It is shown once.</strong></p>
          <p className="onward-words"><a href={data.url} target="_blank" rel="noreferrer">{data.url}</a></p>
          <p><img src={pictureOf(data)} width="200" height="200" alt="QR code of the link" /></p>
          <p><Button kind="secondary" onClick={() => void navigator.clipboard.writeText(data.url).then(() => setCopied(true), () => undefined)}>{isCopied ? 'Copied' : 'Copy the link'}</Button></p>
        </div>
      )}
      {error === null && <Download label="Save the letter with a link for the person (PDF)" busyLabel="Making the letter…" name={`${reference}.pdf`} read={() => letterWithLinkOf(id)} />}
      <Button kind="secondary" isBusy={isPending} onClick={make}>{data === undefined ? 'Make a link for the person' : 'Make another link: this one stops working'}</Button>
      {data === undefined && cancel}
    </>
  );
}

/** Rows of modules as a picture: one path, dark on white, with the four modules of quiet round it that readers need (ISO/IEC 18004). */
function pictureOf({ qr }: Link): string {
  const QUIET = 4;
  const size = qr.length + 2 * QUIET;
  const dark = qr.flatMap((row, y) => [...row].flatMap((module, x) => (module === '1' ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : []))).join('');
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark}"/></svg>`)}`;
}
