import { daysAgo, inDays, minutesAgo } from '../moments.js';
import { accepts, advises, answers, appeals, asks, assigns, completes, converts, declines, movesTo, proposesToDecline, reprioritises, starts, triages, writes } from './acts.js';
import { story, type Story } from './story.js';

/** Low mood, fear and crisis, from adolescence on. */
export const MINDS: readonly Story[] = [
  story('Low since the yard closed')
    .by('gp').about('marek').to('access-team')
    .saying({
      reason: 'Low, sleepless and without hope since he lost his work in the boatyard in the spring.', requestedActions: ['treatment'],
      presentingSituation: 'PHQ-9 of 14. No thought of harming himself. Drinks no more than before. Does not want tablets.',
      wishes: 'Somebody to talk to in Polish, in the evening.',
    })
    .sent(daysAgo(24, '09:35'))
    .then('triager', daysAgo(23, '10:10'), movesTo('talking-therapies', 'wrong-service', { note: 'Moderate, no risk: talking therapies, who have a Polish-speaking therapist.', toReferrer: 'Talking therapies have a therapist who speaks Polish. Nothing to send again.' }))
    .then('therapist', daysAgo(23, '12:40'), accepts({ toReferrer: 'He will hear from Ewa this week.' }, daysAgo(17, '20:00')))
    .then('therapist', daysAgo(17, '19:40'), starts('contact', daysAgo(17, '18:30'), 'By telephone', { note: 'First talk. Twelve sessions, Tuesdays at half past six.' })),

  story('The footbridge at two in the morning')
    .by('police').about('unknownMan').to('crisis-team', 'emergency').afterSpeakingTo('Kofi Mensah, crisis team, by telephone', daysAgo(4, '02:25'))
    .saying({
      reason: 'Man on the wrong side of the railing of Weir footbridge. Came back over when we talked. Gives no name. Section 136; we are in the place of safety with him.',
      requestedActions: ['urgent-contact', 'assessment'], riskToPerson: 'yes', riskToPersonDetails: 'Says that he will go back.',
      legalStatus: ['section-135-136'], agreementBasis: 'legal-duty', agreementReason: 'Mental Health Act 1983, section 136.',
      policeReference: 'Incident 31 of that night. No offence.',
    })
    .sent(daysAgo(4, '02:31'))
    .then('crisis-nurse-nights', daysAgo(4, '02:37'), accepts({ toReferrer: 'On my way; there by three.' }))
    .then('crisis-nurse-nights', daysAgo(4, '05:20'), starts('contact', daysAgo(4, '03:00'), 'Place of safety', { note: 'Speaks little, in short words; not drunk. Called himself “Len” once. Stays voluntarily.' }))
    .then('police', daysAgo(4, '06:10'), writes('Nobody of this description is reported missing. We keep asking.'))
    .then('crisis-nurse', daysAgo(1, '14:20'), reprioritises('soon', 'Sleeps and eats, has a bed in the crisis house for a week, no longer at immediate risk.'))
    .then('crisis-nurse', minutesAgo(70), movesTo('access-team', 'transfer-after-assessment', { note: 'Needs a care coordinator before he leaves the crisis house. Still no name.' })),

  story('Fourteen weeks after Fintan')
    .by('gp').about('niamh').to('access-team', 'soon')
    .saying({
      reason: 'Low, frightened and not sleeping since her second child was born.', requestedActions: ['assessment', 'treatment'],
      presentingSituation: 'EPDS of 19. Feeds and holds the baby well. Passing thoughts that they would be better without her; no plan.',
      urgencyReason: 'It came on quickly the last time.', riskToPerson: 'yes', riskToPersonDetails: 'Passing thoughts of not being there. Her sister stays with her in the daytime.',
    })
    .sent(daysAgo(6, '12:10'))
    .then('triager', daysAgo(6, '15:45'), asks('Is it safe to ring her at home? And does the health visitor know?', '/visitSafety', '/servicesInvolved'))
    .then('gp-partner', daysAgo(5, '09:05'), answers('No: ring her sister, at the hours on her record. The health visitor sees her on Fridays.', {
      visitSafety: 'Her partner opens her post and answers the house telephone.', servicesInvolved: 'Health visitor, on Fridays.',
    }))
    .then('triager', daysAgo(5, '10:20'), triages('urgent', 'Controlled at home, and worse than on paper.'))
    .then('triager', daysAgo(5, '10:24'), assigns('access-nurse'))
    .then('access-nurse', daysAgo(5, '11:00'), accepts({ toReferrer: 'I see her this afternoon at the children’s centre, with her sister.' }))
    .then('access-nurse', daysAgo(5, '16:30'), starts('contact', daysAgo(5, '15:00'), 'Children’s centre', { note: 'Talked about the partner too; she knows about domestic abuse support and has the number.' })),

  story('Nights that will not end')
    .by('gp-st-osric').about('omar').to('access-team')
    .saying({
      reason: 'Nightmares, starts at every noise, has stopped leaving his room. Two years since the shelling.', requestedActions: ['assessment', 'treatment'],
      presentingSituation: 'Sleeps three hours. Sees his brother’s death again by day. Does not drink. Kept two appointments out of four.',
      wishes: 'To sleep, and to begin his English class.',
    })
    .sent(daysAgo(2, '16:30'))
    .then('access-nurse', daysAgo(1, '11:50'), triages('soon', 'Likely PTSD. Ask for a male interpreter, afternoons only.')),

  story('He has given away his guitar')
    .by('gp-partner').about('marek').to('access-team', 'urgent')
    .saying({
      reason: 'Much worse within a week: has given away his guitar and paid his debts, and told his wife not to worry any more.', requestedActions: ['urgent-contact', 'assessment'],
      presentingSituation: 'Missed his last session of talking therapy. Flat and calm today, which frightens his wife. Denies a plan.',
      urgencyReason: 'The calm is new.', riskToPerson: 'yes', riskToPersonDetails: 'We fear that he has decided. His wife stays with him tonight; the medicines are locked away.',
    })
    .besidesAnother('He is worse than when the therapy began, and this cannot wait for it.')
    .sent(minutesAgo(85)),

  story('A second look')
    .by('gp-st-osric').about('patrick').to('talking-therapies')
    .saying({
      reason: 'Low since he had to stop work; pain keeps him at home.', requestedActions: ['treatment'],
      presentingSituation: 'PHQ-9 of 17 in spite of sertraline. Lives alone at the end of a lane; no broadband.',
    })
    .besidesAnother('His memory is another matter, and advised on: this is his mood.')
    .sent(daysAgo(20, '11:05'))
    .then('therapist', daysAgo(19, '14:10'), proposesToDecline('criteria-not-met', 'The online course on pain and mood.', { note: 'He did not opt in to two invitations by email.' }))
    .then('coordinator', daysAgo(19, '17:20'), declines('criteria-not-met', 'The online course on pain and mood, or ask again when he is ready.', { toReferrer: 'He has not answered two invitations by email.' }))
    .then('gp-st-osric', daysAgo(17, '09:10'), appeals('He has no broadband and no email: the address on file was his late wife’s. Please ring him.'))
    .then('coordinator', daysAgo(17, '10:35'), movesTo('access-team', 'specialty', { note: 'The practice is right. Too unwell for a course: access team, by telephone.', toReferrer: 'You are right, and I am sorry. The access team will ring him.' }))
    .then('access-nurse', daysAgo(17, '13:10'), accepts({}, daysAgo(12, '17:00')))
    .then('access-nurse', daysAgo(13, '16:00'), starts('contact', daysAgo(13, '15:00'), 'By telephone')),

  story('Advice first, and then more')
    .by('gp-st-osric').about('callum').to('camhs')
    .saying({
      reason: 'Has lost nine kilograms since the summer, and runs at night.', requestedActions: ['advice', 'assessment'],
      presentingSituation: 'BMI on the second centile, pulse 54, blood pressure and bloods normal. Says that it is his coeliac disease.', agreementBasis: 'parent', agreementGivenBy: 'Fiona Reid, his mother',
    })
    .sent(daysAgo(15, '10:50'))
    .then('camhs-nurse', daysAgo(14, '13:15'), advises('Please weigh him weekly, repeat the bloods and an ECG, and give the family the meal plan attached to our guidance. Send him straight back if he loses more or the pulse falls below 50.'))
    .then('gp-st-osric', daysAgo(10, '09:25'), converts('Another two kilograms in a week, pulse 48. This has not settled it.'))
    .then('camhs-nurse', daysAgo(10, '10:40'), triages('soon', 'Pulse 48: eating disorder clinic, this week.'))
    .then('camhs-nurse', daysAgo(10, '10:45'), accepts({ toReferrer: 'He is seen tomorrow, and his heart is checked the same morning.' }, daysAgo(9, '10:40')))
    .then('camhs-nurse', daysAgo(9, '10:20'), starts('contact', daysAgo(9, '09:15'), 'Eating disorder clinic', { note: 'ECG normal, pulse 50. Came with his mother, and ate with us.' })),

  story('Hana does not come to school any more')
    .by('school-nurse').about('hana').to('camhs')
    .saying({
      reason: 'Has been at school six days this term. Stomach aches every morning, none in the holidays.', requestedActions: ['advice', 'assessment'],
      presentingSituation: 'Bright, quiet, fell out with her only friend in September. No self-harm that we know of.', agreementBasis: 'parent', agreementGivenBy: 'Yuki Sato, her mother',
    })
    .sent(daysAgo(4, '13:30'))
    .then('camhs-nurse', daysAgo(2, '11:00'), advises('Begin with two mornings a week and one trusted adult who meets her at the gate; we send the plan that has worked elsewhere. If she is not in for half of the mornings by half-term, tell us here and we see her.')),

  story('A coil, and nobody she knows')
    .by('gp-partner').about('niamh').to('sexual-health')
    .saying({
      reason: 'Wishes for a coil, fitted where nobody she knows works.', requestedActions: ['treatment'], presentingSituation: 'Fourteen weeks after the birth, well, pregnancy test negative.',
    })
    .sent(daysAgo(16, '15:25'))
    .then('clinic-nurse', daysAgo(15, '12:05'), accepts({}, daysAgo(8, '18:00')))
    .then('clinic-nurse', daysAgo(11, '17:10'), starts('appointment', daysAgo(9, '16:00'), 'Clinic'))
    .then('clinic-nurse', daysAgo(9, '16:45'), completes('seen-and-discharged', 'Fitted without trouble. Letter to her alone.')),

  story('Since his father died')
    .by('gp-millrace').about('kyle').to('access-team')
    .saying({
      reason: 'Angry, low, and in debt since his father died in January. Asked for help himself.', requestedActions: ['assessment'],
      presentingSituation: 'Sleeps by day. Broke his own door. Ketamine at weekends; says that he wants to stop.', substanceUse: 'Ketamine at weekends, cannabis most days. Wants help.',
    })
    .sent(daysAgo(1, '16:10'))
    .then('gp-millrace', daysAgo(1, '16:20'), writes('He answers text messages, not calls.')),

  story('What the ketamine did')
    .by('gp-millrace').about('kyle').to('drug-alcohol')
    .saying({
      reason: 'Bladder pain and blood in the urine from ketamine. Wants to stop.', requestedActions: ['treatment'], presentingSituation: 'Passes water every half hour. Weighs 58 kg. Urology referred separately.',
      substanceUse: 'Ketamine 3 g a day until last week.',
    })
    .sent(daysAgo(10, '09:30'))
    .then('recovery-worker', daysAgo(10, '17:30'), accepts({}, daysAgo(4, '17:00')))
    .then('recovery-worker', daysAgo(6, '18:10'), starts('contact', daysAgo(6, '17:00'), 'Tinker’s Yard', { note: 'Came to the door. Group on Thursdays; keyworker Ade.' }))
    .then('recovery-worker', daysAgo(3, '19:00'), starts('appointment', inDays(3, '17:00'), 'Recovery, Ropery Street')),
];
