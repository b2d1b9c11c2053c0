import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiError } from '../api/api-error';
import { reportPageError } from '../api/report-page-error';
import { Page } from '../ui/page';

/** A fault in a page: said plainly, and reported. What the server refused is its own words, and no fault. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  useEffect(() => {
    if (!(error instanceof ApiError)) void reportPageError(error instanceof Error ? error : new Error(String(error)));
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
    <Page title="Sorry, there is a problem with this page" isProblem>
      <p>{error instanceof ApiError ? error.message : 'This page stopped working. The fault has been reported. What you saved is safe.'}</p>
      <p><button type="button" className="nhsuk-button" onClick={reset}>Try again</button></p>
      <p><a href="/">Go to your start page</a></p>
      <p>If somebody is in immediate danger, call 999. If you must refer now, ring the service.</p>
    </Page>
  );
}
