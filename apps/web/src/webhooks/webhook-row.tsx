import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { usePauseWebhook, useRemoveWebhook } from '../api/webhooks';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Tag } from '../ui/tag';
import { standingOf } from './webhook-words';

/** An endpoint: how it stands, and what can be done about it. */
export function WebhookRow({ webhook }: { readonly webhook: Schemas['Webhook'] }) {
  const { id, url, pausedAt } = webhook;
  const [isAsked, ask] = useState(false);
  const pausing = usePauseWebhook();
  const removing = useRemoveWebhook();
  const { colour, label, words } = standingOf(webhook);
  const error = pausing.error ?? removing.error;
  const about = <span className="nhsuk-u-visually-hidden"> {url}</span>;
  return (
    <section className="onward-note" aria-label={url}>
      <p className="onward-words"><strong>{url}</strong> <Tag colour={colour}>{label}</Tag></p>
      <p>{words}</p>
      <p><Link to="/$" params={{ _splat: `webhooks/${id}` }}>What was delivered{about}</Link></p>
      {error !== null && <Failed error={error} />}
      {isAsked ? (
        <>
          <p>Nothing will be delivered there any more, and its secret is forgotten.</p>
          <div className="onward-row">
            <Button kind="warning" isBusy={removing.isPending} onClick={() => removing.mutate(id)}>Remove{about}</Button>
            <Button kind="secondary" onClick={() => ask(false)}>Keep it</Button>
          </div>
        </>
      ) : (
        <div className="onward-row">
          <Button kind="secondary" isBusy={pausing.isPending} onClick={() => pausing.mutate({ id, isPaused: pausedAt === null })}>{pausedAt === null ? 'Pause' : 'Deliver again'}{about}</Button>
          <Button kind="secondary" onClick={() => ask(true)}>Remove…{about}</Button>
        </div>
      )}
    </section>
  );
}
