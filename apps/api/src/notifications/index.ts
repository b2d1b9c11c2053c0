export { Refused, SENDERS, type Senders } from './sending/sender.js';
export { NotificationsModule } from './notifications.module.js';
