import type { Schemas } from '../api/client';
import { dayAndTime } from '../ui/words';

/** How an endpoint stands, for a tag and in words. */
export function standingOf({ pausedAt, pausedBecause, failures, failingSince }: Schemas['Webhook']): { readonly colour: 'green' | 'orange' | 'red'; readonly label: string; readonly words: string } {
  if (pausedAt !== null) {
    const why = pausedBecause === 'failures' ? 'by itself, since it failed for too long' : 'by an administrator';
    return { colour: 'red', label: 'Paused', words: `Paused ${why}, ${dayAndTime(pausedAt)}. What happens meanwhile waits.` };
  }
  if (failures > 0) return { colour: 'orange', label: 'Failing', words: `${failures === 1 ? 'The last delivery' : `The last ${failures} attempts`} failed${failingSince === null ? '' : `, since ${dayAndTime(failingSince)}`}. It is tried again, later each time.` };
  return { colour: 'green', label: 'Working', words: 'No delivery has failed lately.' };
}

const FAILURES: Readonly<Record<string, string>> = {
  TIMEOUT: 'it did not answer in time', ADDRESS_NOT_PUBLIC: 'its address is not on the public Internet', ECONNREFUSED: 'nobody answers there', ENOTFOUND: 'no such host is known',
};

/** How a delivery went: `Delivered`, `Failed 3 times: it did not answer in time`. */
export function deliveryWords({ attempts, failure, deliveredAt, givenUpAt }: Schemas['WebhookDelivery']): string {
  if (deliveredAt !== null) return `Delivered ${dayAndTime(deliveredAt)}${attempts > 1 ? `, at attempt ${attempts}` : ''}`;
  if (attempts === 0 || failure === null) return 'Waits to be delivered';
  const status = /^STATUS_(\d+)$/.exec(failure)?.[1];
  const why = status === undefined ? (FAILURES[failure] ?? failure) : `it answered ${status}`;
  return `${givenUpAt === null ? 'Failed' : 'Given up after'} ${attempts === 1 ? 'once' : `${attempts} times`}: ${why}`;
}
