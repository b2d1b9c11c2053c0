import { queryOptions } from '@tanstack/react-query';

/**
 * Whether this is the demo, where anybody may sign in as somebody made up: its page of people has a style of its own, which is there in the demo
 * alone. Asked for as a page is, since elsewhere the server answers that with the application's own page, and no fault.
 */
export const demo = queryOptions({
  queryKey: ['demo'],
  staleTime: Infinity,
  retry: false,
  queryFn: async () => {
    const { headers } = await fetch('/demo-idp/style.css', { method: 'HEAD', headers: { accept: 'text/html' } });
    return headers.get('content-type')?.startsWith('text/css') === true;
  },
});
