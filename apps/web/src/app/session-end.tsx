import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { onSignedOut, silence } from '../api/client';
import { me, whoIsIn } from '../api/queries';
import { onAnotherReader } from '../api/reader';

/** Seconds before the end at which it is shown: time to read it, and to answer the door (WCAG 2.2.1 asks for 20 at least). */
const WARNED = 120;
const LOOK_EVERY_MS = 5_000;

type Standing = 'in' | 'ending' | 'ended';

/** The page is opened anew for whoever is signed in now: it was read, and what stands on it typed, by somebody else. */
const openForThem = (): void => location.assign('/');

/**
 * Shows that a session is about to end, and when it has. The page stays as it is behind it, so that nothing typed is lost: signing in goes on in another
 * window, and then the page carries on.
 */
export function SessionEnd() {
  const { data } = useQuery(me);
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [standing, setStanding] = useState<Standing>('in');
  /** Who signed in meanwhile, where that is somebody else. */
  const [other, setOther] = useState<string>();
  const session = data?.session ?? null;

  useEffect(() => {
    if (session === null) return undefined;
    const look = (): void => {
      const left = Math.min(session.idleSeconds - silence() / 1000, (Date.parse(session.expiresAt) - Date.now()) / 1000);
      setStanding((now) => (left <= 0 || now === 'ended' ? 'ended' : left <= WARNED ? 'ending' : 'in'));
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [session]);

  // it may have ended elsewhere, or somebody else signed in: other tabs tell, and whatever is read or sent is refused
  const wasIn = data !== undefined;
  useEffect(() => {
    if (!wasIn) return undefined;
    const end = (): void => setStanding('ended');
    onAnotherReader(end);
    return onSignedOut(end);
  }, [wasIn]);

  useEffect(() => {
    if (standing === 'in') dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [standing]);

  const carryOn = async (): Promise<void> => {
    const now = await whoIsIn().catch(() => null);
    const isSomebodyElse = now !== null && now.user.id !== data?.user.id;
    setOther(isSomebodyElse ? now.user.name : undefined);
    if (now === null || isSomebodyElse) return setStanding('ended');
    queries.setQueryData(me.queryKey, now);
    setStanding('in');
    await queries.invalidateQueries({ predicate: ({ state }) => state.error !== null });
  };

  return (
    <dialog ref={dialog} className={standing === 'ended' ? 'onward-dialog onward-dialog--ended' : 'onward-dialog'} aria-labelledby="session-end" onCancel={(event) => event.preventDefault()}>
      <h2 id="session-end" className="nhsuk-heading-m">{standing === 'ended' ? 'You have been signed out' : 'You will be signed out within 2 minutes'}</h2>
      {standing === 'ended' ? (
        <>
          {other === undefined
            ? <p>What you typed is still on this page. Sign in again in another window, come back here and carry on.</p>
            : <p role="alert"><strong>{other} is signed in now.</strong> What {data?.user.name} typed is still on this page, and nobody else can send it. Sign in again as {data?.user.name}, come back here and carry on.</p>}
          <p><a className="nhsuk-button" href="/api/sign-in?returnTo=/about" target="_blank" rel="noreferrer">Sign in again (opens a new window)</a></p>
          <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => void carryOn()}>I have signed in: carry on</button>
          {other !== undefined && (
            <>
              <p>If {data?.user.name} is not coming back, what they typed and was not saved is lost when you go on.</p>
              <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={openForThem}>Leave this page and go on as {other}</button>
            </>
          )}
        </>
      ) : (
        <>
          <p>This keeps what is known of people safe when nobody is here.</p>
          <button type="button" className="nhsuk-button" onClick={() => void carryOn()}>Stay signed in</button>
        </>
      )}
    </dialog>
  );
}
