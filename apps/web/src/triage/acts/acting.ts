export { ActForm } from './act-form';
export { TakeBack } from './take-back';
