import { text } from '../question.js';

/** Asked in the same words by adult social care and by falls: told to one, it is offered to the other. */
export const equipment = text('equipment-and-adaptations', 'offer', 2_000, {
  title: 'Which equipment or adaptations are in the home?',
  description: 'For example a stairlift, rails, a commode or a hospital bed, and what is missing.',
  'x-name': 'the equipment or adaptations',
});
