import { daysAgo, inDays, minutesAgo } from '../moments.js';
import { accepts, advises, completes, invites, movesTo, reopens, settlesFor, starts, triages, writes } from './acts.js';
import { story, type Story } from './story.js';

/** Falls, frailty, memory and the last weeks of life. */
export const AT_HOME: readonly Story[] = [
  story('A fall in the kitchen')
    .by('gp').about('winifred').to('falls')
    .saying({
      reason: 'Fell in her kitchen last week, the second time since the summer. Not badly hurt, but she no longer goes out.',
      presentingSituation: 'Slipped as she turned from the stove. Bruised hip, no fracture on X-ray. Unsteady on turning, blood pressure drops by 25 on standing.',
      requestedActions: ['assessment', 'treatment'], riskToPerson: 'yes', riskToPersonDetails: 'A further fall with a fracture: she has osteoporosis.',
      wishes: 'To walk to church on Sundays again.', servicesInvolved: 'None.',
    })
    .sent(daysAgo(28, '11:20'))
    .then('falls-therapist', daysAgo(27, '09:40'), triages('soon', 'Two falls and osteoporosis: not in the routine list.'))
    .then('falls-therapist', daysAgo(27, '09:46'), accepts({ toReferrer: 'Thank you. We shall see Mrs Ashdown at home within five days.' }, daysAgo(22, '17:00')))
    .then('falls-therapist', daysAgo(24, '15:10'), starts('visit', daysAgo(24, '14:00'), 'At home', { note: 'Rug in the hall taken up. Needs a second rail on the stairs.' }))
    .then('gp', daysAgo(23, '12:35'), writes('I have stopped the evening amlodipine; her pressure on standing is better.'))
    .then('falls-therapist', daysAgo(7, '16:20'), completes('seen-and-discharged', 'Six sessions of strength and balance. Walks to the corner and back with a stick. Rail fitted. No fall since.', 'She went to church on Sunday.')),

  story('The bath she cannot get out of')
    .by('gp-partner').about('winifred').to('occupational-therapy')
    .saying({
      reason: 'Needed her neighbour to help her out of the bath. Washes at the sink since.',
      presentingSituation: 'Strength is coming back after two falls, but she cannot rise from the bath. Lives alone.',
      requestedActions: ['assessment', 'support'], wishes: 'A bath, once a week, with the door shut.',
    })
    .sent(daysAgo(2, '10:15'))
    .then('occupational-therapist', daysAgo(1, '14:30'), triages('routine')),

  story('Not turned up, and then found')
    .by('gp-st-osric').about('joan').to('community-nursing')
    .saying({
      reason: 'An ulcer on her left shin that has not healed in five weeks.', requestedActions: ['treatment'],
      presentingSituation: '3 by 2 cm, clean, no infection. Pulses felt. She cannot come to the practice any more.',
      communicationNeedsDetails: 'Does not hear the telephone. Knock on the window.',
    })
    .sent(daysAgo(25, '16:05'))
    .then('community-nurse', daysAgo(25, '18:50'), accepts())
    .then('community-nurse', daysAgo(18, '12:00'), completes('could-not-contact', 'Rang on three days, no answer. Card left.'))
    .then('community-nurse', daysAgo(17, '09:15'), reopens('The practice tells us that she does not hear the telephone: it was written on the referral, and we overlooked it.'))
    .then('community-nurse', daysAgo(17, '13:40'), starts('visit', daysAgo(17, '11:30'), 'At home', { toReferrer: 'Seen today: she had not heard us ring. Sorry for the delay. Dressings twice a week from now.' })),

  story('Coming home to die')
    .by('discharge-nurse').about('harold').to('palliative-care', 'urgent')
    .saying({
      reason: 'Wants to go home on Thursday, to die there. Needs somebody for pain at night, and for Dorothy.', requestedActions: ['support', 'treatment'],
      presentingSituation: 'In bed most of the day. Pain held in the daytime; wakes at three. Eats little. Days to a few weeks, we think.',
      urgencyReason: 'He does not have the time to wait.', capacity: 'yes', wishes: '“My own bed, the dog, and no more ambulances.”',
    })
    .sent(daysAgo(9, '10:05'))
    .then('hospice-nurse', daysAgo(9, '11:10'), movesTo('community-nursing', 'capacity', { note: 'No bed, and the home team is full until Monday.', toReferrer: 'Community nursing can begin tonight; we join from Monday.' }))
    .then('community-nurse', daysAgo(9, '11:40'), movesTo('urgent-response', 'specialty', { note: 'He needs a syringe driver set up in the evening: our evening nurse is on leave.' }))
    .then('urgent-care-nurse', daysAgo(9, '11:46'), movesTo('adult-social-care', 'wrong-service', { note: 'We set up drivers in a crisis, but this is weeks of care. Somebody has to own it.' }))
    .then('coordinator', daysAgo(9, '12:20'), movesTo('palliative-care', 'other', {
      note: 'Spoke to the hospice and to community nursing: the hospice leads, the community nurse sets up the driver on Thursday at five.',
      toReferrer: 'The hospice leads from today. You do not need to send anything again.',
    }))
    .then('hospice-nurse', daysAgo(9, '12:35'), accepts({ toReferrer: 'I come to the ward this afternoon, and shall be at the house when he arrives on Thursday.' }))
    .then('hospice-nurse', daysAgo(9, '15:40'), starts('contact', daysAgo(9, '15:00'), 'On the ward', { note: 'Met him and Dorothy. Knows what he wants.' }))
    .then('hospice-nurse', daysAgo(7, '18:30'), starts('visit', daysAgo(7, '16:45'), 'Weir Cottage', { toReferrer: 'Home, comfortable, the dog on the bed.' }))
    .then('discharge-nurse', daysAgo(6, '09:20'), writes('Thank you from all of us on the ward.')),

  story('Who looks after Dorothy')
    .by('gp-millrace').about('dorothy').to('carers', 'soon')
    .saying({
      reason: 'Cares for her dying husband day and night, with a hip that needs replacing.', requestedActions: ['support'],
      presentingSituation: 'Has not slept through for three weeks. Lifts him alone. Says that she is managing; her daughter says that she is not.',
      urgencyReason: 'If she falls ill, both of them end up in hospital.',
    })
    .sent(daysAgo(3, '14:10'))
    .then('carers-adviser', daysAgo(2, '10:30'), accepts({ toReferrer: 'I have rung her. A night sitter comes twice a week from tomorrow.' }, inDays(2, '12:00'))),

  story('Memory, and a son who worries')
    .by('gp-millrace').about('gurpreet').to('older-adults')
    .saying({
      reason: 'Forgets the stove and has twice lost her way home from the gurdwara. Eight months, getting worse.',
      presentingSituation: 'Scores 19 of 30 with an interpreter. Bloods normal three weeks ago. Sleeps well, not low. Her son does the shopping now.',
      wishes: 'She thinks that there is nothing wrong, and will see a doctor to please her son.', capacity: 'yes',
    })
    .sent(daysAgo(13, '17:20'))
    .then('older-adults-nurse', daysAgo(11, '10:00'), accepts({ note: 'Memory clinic is paused: home assessment instead, with a Punjabi-speaking nurse.' }))
    .then('older-adults-nurse', daysAgo(4, '11:15'), starts('appointment', inDays(6, '10:30'), 'At home, with an interpreter', { toReferrer: 'A nurse and an interpreter will come to the house. The family has been told.' })),

  story('Could it be the tablets?')
    .by('gp-st-osric').about('patrick').to('older-adults')
    .saying({
      reason: 'Muddled since the spring; his sister asks whether it is a dementia.', requestedActions: ['advice'],
      presentingSituation: 'Misses words, nods off in the afternoon. Codeine was doubled in April. Scores 26 of 30.',
    })
    .sent(daysAgo(21, '12:40'))
    .then('older-adults-nurse', daysAgo(19, '12:10'), advises('At 58, with this timing, the codeine is far likelier than a dementia. Please halve it over four weeks and ask him again; refer him back at once if it goes on.'))
    .then('gp-st-osric', daysAgo(18, '08:55'), settlesFor('That makes sense: reducing from today. I shall see him in a month.')),

  story('Out of hospital after a stroke')
    .by('discharge-nurse').about('mariaAlexandrina').to('adult-social-care', 'soon')
    .saying({
      reason: 'Ready to leave hospital on Friday. Needs help to wash and dress, and a bed downstairs.', requestedActions: ['assessment', 'support'],
      presentingSituation: 'Walks ten metres with a frame. Right hand weak. Understands everything, looks for words. Second floor, no lift.',
      urgencyReason: 'Every further day in hospital costs her strength.', wishes: 'Home to Quay Street, where her books are.', capacity: 'yes',
    })
    .sent(minutesAgo(200))
    .then('discharge-nurse', minutesAgo(193), invites('tallow-hill', 'copied', 'Her GP should hear when she goes home.'))
    .then('discharge-nurse', minutesAgo(110), writes('Her nephew can clear the ground-floor room on Thursday.')),
];
