import { onDemand } from '../../ui/on-demand';

const acting = () => import('./acting');

/** What an act needs: the queue is shown without waiting for it. */
export const ActForm = onDemand(() => acting().then((module) => module.ActForm), 'soon');
export const TakeBack = onDemand(() => acting().then((module) => module.TakeBack), 'soon');
