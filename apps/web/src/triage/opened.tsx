import { useEffect, type ComponentProps } from 'react';
import { Dock } from './dock';
import type { Waiting } from './queue/use-queue';
import { OpenedReferral } from './reading/opened-referral';
import { useOpened } from './reading/use-opened';

interface Props extends Omit<ComponentProps<typeof Dock>, 'opened'> {
  readonly id: string;
  /** As the queue has it, before the referral itself is there. */
  readonly waiting: Waiting | undefined;
  readonly takesFocus: boolean;
  /** What may be done with it now, for the keys; null while it has not been read. */
  readonly allowed: { current: readonly string[] | null };
  /** It is there to be read. */
  readonly onRead: () => void;
}

/** The referral that is open: what is read, and what can be done with it. */
export function Opened({ id, waiting, takesFocus, allowed, onRead, ...dock }: Props) {
  const opened = useOpened(id);
  const name = opened.shown?.person?.name ?? dock.name;
  useEffect(() => {
    allowed.current = opened.shown?.allowedEvents ?? null;
  });
  const isRead = opened.shown !== undefined;
  useEffect(() => {
    if (isRead) onRead();
  }, [isRead]);
  return <OpenedReferral id={id} opened={opened} waiting={waiting} takesFocus={takesFocus} isActing={dock.acting !== null} dock={<Dock {...dock} name={name} opened={opened} />} />;
}
