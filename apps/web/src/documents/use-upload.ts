import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error';
import type { Schemas } from '../api/client';
import { Unreadable, uploadDocument } from '../api/upload-document';

const LARGEST = 50 * 1024 * 1024;

type Stage =
  | { readonly is: 'idle'; readonly problem?: string; readonly added?: string }
  | { readonly is: 'chosen'; readonly file: File }
  | { readonly is: 'sending'; readonly file: File; readonly received: number; readonly isWaiting: boolean };

function faultOf({ size }: File): string | undefined {
  if (size === 0) return 'This file is empty. Choose another.';
  return size > LARGEST ? 'A document may be 50 MB at most. Make it smaller, or add it in pieces.' : undefined;
}

/** In the server's words; of a part that it refused, in the words for that. */
function wordsOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  if (error instanceof ApiError) return error.errors[0]?.message ?? error.message;
  return 'The document could not be added. Try again.';
}

/** One document on its way. It is given up with the page that it was begun on. */
export function useUpload(referral: Pick<Schemas['Referral'], 'id' | 'version'>) {
  const queries = useQueryClient();
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const underWay = useRef<AbortController>(null);
  useEffect(() => () => underWay.current?.abort(), []);
  const isSending = stage.is === 'sending';
  useEffect(() => {
    if (!isSending) return undefined;
    // the browser asks whether they mean it
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSending]);

  const choose = (file: File | undefined): void => {
    const problem = file === undefined ? undefined : faultOf(file);
    setStage(file === undefined || problem !== undefined ? { is: 'idle', ...(problem !== undefined && { problem }) } : { is: 'chosen', file });
  };
  const cancel = (): void => {
    underWay.current?.abort();
    setStage({ is: 'idle' });
  };
  const send = async (file: File): Promise<void> => {
    const cancelling = new AbortController();
    underWay.current = cancelling;
    setStage({ is: 'sending', file, received: 0, isWaiting: false });
    try {
      const document = await uploadDocument({ referral, file, cancelled: cancelling.signal, onProgress: (progress) => setStage({ is: 'sending', file, ...progress }) });
      if (document.state === 'refused') setStage({ is: 'idle', problem: document.refusedBecause ?? '' });
      else {
        await queries.invalidateQueries({ queryKey: ['referral', referral.id] });
        setStage({ is: 'idle', added: document.name ?? file.name });
      }
    } catch (error) {
      if (!cancelling.signal.aborted) setStage({ is: 'idle', problem: wordsOf(error) });
    }
  };
  return { stage, choose, send, cancel };
}
