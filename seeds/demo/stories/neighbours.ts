import { daysAgo, inDays, minutesAgo } from '../moments.js';
import { accepts, asks, completes, declines, invites, movesTo, proposesToDecline, saysEnteredInError, starts, submits, triages, withdraws, writes } from './acts.js';
import { story, type Story } from './story.js';

/** Housing, food, company, schooling: what is not an illness and still makes one ill. */
export const NEIGHBOURS: readonly Story[] = [
  story('No bed for Tesfaye')
    .by('discharge-nurse').about('tesfaye').to('housing-advice', 'soon')
    .saying({
      reason: 'Leaves hospital tomorrow after pneumonia and has nowhere to go. Agrees to this referral.', requestedActions: ['support'],
      presentingSituation: 'Slept under the market hall since the autumn. Refugee status since August; his support ended with it.', urgencyReason: 'Not fit to sleep outside.',
    })
    .sent(daysAgo(8, '15:15'))
    .then('housing-officer', daysAgo(8, '16:20'), accepts({ toReferrer: 'Emergency bed from tomorrow night. I meet him on the ward at eleven.' }))
    .then('housing-officer', daysAgo(7, '13:00'), starts('contact', daysAgo(7, '11:10'), 'Curlew Ward', { note: 'With a Tigrinya interpreter. Personal housing plan begun.' })),

  story('Nothing in the cupboard')
    .by('social-worker').about('stacey').to('food', 'urgent')
    .saying({
      reason: 'Moved to the refuge with three children and no money until Tuesday.', requestedActions: ['support'], presentingSituation: 'Benefit claim changed yesterday. The refuge has breakfast only.',
      urgencyReason: 'The children have eaten toast for two days.', wishes: 'Something the children like.', capacity: 'yes', livingSituation: 'temporary',
    })
    .sent(daysAgo(1, '09:20'))
    .then('larder-organiser', daysAgo(1, '10:05'), accepts())
    .then('larder-organiser', daysAgo(1, '15:50'), completes('seen-and-discharged', 'Food for four for five days, taken to the refuge. Nut-free.', 'Delivered at three. There is more if it is needed.')),

  story('A visitor for Mrs Ashdown')
    .by('adult-social-worker').about('winifred').to('befriending')
    .saying({
      reason: 'Sees nobody but her neighbour. Would like somebody to read the paper with.', requestedActions: ['support'], presentingSituation: 'Since her falls she stays in. Sight is poor.',
      wishes: '“Somebody who does not mind arguing.”', capacity: 'yes',
    })
    .sent(daysAgo(16, '10:25'))
    .then('befriending-organiser', daysAgo(13, '11:30'), asks('Is she happy with a gentleman? We have a retired printer who argues well.'))
    .then('adult-social-worker', daysAgo(13, '14:00'), withdraws('resolved', 'Her church has found somebody who comes on Wednesdays. Thank you: please keep the printer for the next one.')),

  story('Help that does not exist here')
    .by('carers-worker').about('gurpreet').to('befriending')
    .saying({
      reason: 'Would like company in Punjabi, at the weekend, when the family works.', requestedActions: ['support'], wishes: 'To be at home with somebody who speaks as she does.',
    })
    .sent(daysAgo(14, '12:15'))
    .then('befriending-organiser', daysAgo(11, '15:20'), proposesToDecline('no-service-exists', 'The women’s lunch at the gurdwara, on Saturdays.', { note: 'No volunteer speaks Punjabi, and none comes at weekends.' }))
    .then('coordinator', daysAgo(11, '16:40'), declines('no-service-exists', 'The women’s lunch at the gurdwara on Saturdays, with transport from the carers’ circle.', {
      note: 'Tell the commissioner: the third time this year.', toReferrer: 'There is nobody who could do this. I have told those who plan services that it is missing.',
    })),

  story('Between two teams')
    .by('adult-social-worker').about('patrick').to('adult-social-care')
    .saying({
      reason: 'House full to the ceiling; the landlord threatens to clear it.', requestedActions: ['assessment', 'support'],
      presentingSituation: 'One path from door to bed. No fire alarm. Ashamed; let us in at the third visit.', riskToPerson: 'yes', riskToPersonDetails: 'Fire, and a fall with nobody to hear it.',
      wishes: 'To keep the railway books.', capacity: 'yes',
    })
    .sent(daysAgo(4, '11:50'))
    .then('adult-care-worker', daysAgo(3, '10:10'), movesTo('older-adults', 'criteria-not-met', { note: 'Hoarding: a mental health need first.' }))
    .then('older-adults-nurse', daysAgo(2, '10:40'), movesTo('access-team', 'age', { note: 'He is 58.' }))
    .then('access-nurse', daysAgo(2, '13:30'), triages('routine', 'Asked who knew him here before.'))
    .then('access-nurse', minutesAgo(140), movesTo('adult-social-care', 'wrong-service', { note: 'Known to us for his mood; the house is social care’s. Would work with them.' })),

  story('A family that is tired')
    .by('social-worker').about('hana').to('early-help')
    .saying({
      reason: 'Hana does not go to school, her mother works nights, and nobody sleeps.', requestedActions: ['support'], presentingSituation: 'No concern about anyone’s safety. They asked for help themselves.',
      wishes: 'A morning without shouting.', agreementBasis: 'parent', agreementGivenBy: 'Yuki Sato, her mother',
    })
    .sent(daysAgo(9, '13:05'))
    .then('social-worker', daysAgo(9, '13:12'), invites('school', 'consulted', 'The school nurse knows her best.'))
    .then('school-nurse', daysAgo(8, '08:45'), writes('Glad to be asked. Hana talks to me on Mondays; mornings are the worst.'))
    .then('front-door-deputy', daysAgo(8, '14:20'), accepts({ toReferrer: 'A family worker comes at four, the day that suits you best.' }, inDays(2, '16:00'))),

  story('Late to talk')
    .by('gp').about('amara').to('child-health')
    .saying({
      reason: 'Five words at two and a half, and does not turn to her name.', presentingSituation: 'Born at 31 weeks. Walks since 20 months. Hearing not tested since birth.', agreementBasis: 'parent', agreementGivenBy: 'Chioma Nwosu, her mother',
    })
    .drafted(daysAgo(3, '09:40'))
    .then('gp', daysAgo(3, '09:55'), submits())
    .then('child-health-doctor', daysAgo(2, '12:30'), asks('Has her hearing been tested since she left neonatal care? And what does the nursery see?', '/medicalHistory')),

  story('Overlooked')
    .by('gp-millrace').about('dorothy').to('adult-social-care')
    .saying({
      reason: 'Struggles with the stairs and the shopping, and will need help after her hip operation.', requestedActions: ['assessment'], presentingSituation: 'Operation expected in ten weeks. Walks with two sticks.',
    })
    .sent(daysAgo(3, '17:30')),

  story('Written in the wrong record')
    .by('gp-millrace').about('dorothy').to('community-nursing')
    .saying({
      reason: 'Syringe driver, twice-daily visits.', requestedActions: ['treatment'], presentingSituation: 'Pain no longer held by tablets.',
    })
    .sent(daysAgo(7, '12:05'))
    .then('community-nurse', daysAgo(7, '12:25'), proposesToDecline('other', 'Ask the practice: we think that her husband is meant.', { note: 'She answered the door herself. It is Harold who has the driver, and he has it already.' }))
    .then('coordinator', daysAgo(7, '13:10'), saysEnteredInError('Rang Dr Vaughan: written in the wrong record.'))
    .then('coordinator-2', daysAgo(7, '13:30'), saysEnteredInError('Confirmed with the practice.')),

  story('Not finished yet')
    .by('gp').about('marek').to('social-prescribing')
    .saying({ reason: 'Would like to get back to a workshop: he repairs anything.', requestedActions: ['support'] })
    .drafted(daysAgo(1, '17:35')),

  story('Written in the car')
    .by('police').about('kyle').to('drug-alcohol', 'soon')
    .saying({ reason: 'Third time this month asleep in the doorway of the pharmacy. Polite. Says that he has an appointment somewhere.' })
    .drafted(minutesAgo(100)),

  story('After custody')
    .by('police-custody').about('kyle').to('housing-advice')
    .saying({
      reason: 'Will lose his flat over the broken door. Asked in custody who could help.', requestedActions: ['support'], agreementBasis: 'person',
      policeReference: 'Released without charge.',
    })
    .sent(daysAgo(2, '07:20'))
    .then('housing-officer', daysAgo(1, '10:50'), accepts({ toReferrer: 'I know the landlord, and shall ring Kyle this afternoon.' }, daysAgo(1, '16:30'))),
];
