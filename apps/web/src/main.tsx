import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './app/queries';
import { router } from './app/router';
import './ui/onward.scss';

/** Until then index.html's own words stand: what is read sooner is shown whole, in milliseconds. */
const PATIENCE_MS = 1_000;

const place = document.getElementById('onward');
if (place === null) throw new Error('index.html has no place for the application');
const root = createRoot(place);
await Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
// in slices, so that what is pressed meanwhile is heard
startTransition(() => root.render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
));
