import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import './ui/onward.scss';

const place = document.getElementById('onward');
if (place === null) throw new Error('index.html has no place for the application');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
