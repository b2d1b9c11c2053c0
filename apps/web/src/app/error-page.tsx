import { useQueryClient } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiError, RENEWED } from '../api/api-error';
import { Page } from '../ui/page';

/** A fault in a page: said plainly, and reported. What the server refused is its own words, and no fault. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const queries = useQueryClient();
  const router = useRouter();
  const isRenewed = error instanceof ApiError && error.status === RENEWED;
  const tryAgain = (): void => {
    if (isRenewed) return location.reload();
    // an answer that no page can read would be kept, and stop it again: all but who is signed in is asked for anew
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    void router.invalidate().then(reset);
  };
  useEffect(() => {
    if (!(error instanceof ApiError)) void import('../api/report-page-error').then(({ reportPageError }) => reportPageError(error instanceof Error ? error : new Error(String(error))), () => undefined);
  }, [error]);
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Page title="Not found">
        <p>{error.message}</p>
        <p><a href="/">Go to your start page</a></p>
      </Page>
    );
  }
  return (
    <Page title={isRenewed ? 'Onward has been renewed' : 'Sorry, there is a problem with this page'} isProblem>
      <p>{error instanceof ApiError ? error.message : 'This page stopped working. The fault has been reported. What you saved is safe.'}</p>
      <p><button type="button" className="nhsuk-button" onClick={tryAgain}>{isRenewed ? 'Load the page anew' : 'Try again'}</button></p>
      <p><a href="/">Go to your start page</a></p>
      <p>If somebody is in immediate danger, call 999. If you must refer now, ring the service.</p>
    </Page>
  );
}

/** The same where even what stands round every page stopped working. */
export const ErrorAlone = (props: ErrorComponentProps) => <main className="nhsuk-width-container nhsuk-main-wrapper"><ErrorPage {...props} /></main>;
