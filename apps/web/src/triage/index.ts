export { ServiceChoice } from './acts/service-choice';
