import { daysAgo } from '../moments.js';
import { accepts, answers, asks, completes, starts, triages, writes } from './acts.js';
import { story, type Story } from './story.js';

const NIGHT = 'The night at Bargeman’s Close';
const witnessed = {
  agreementBasis: 'safeguarding', agreementReason: 'To keep the children safe. Their mother was told.', requestedActions: ['safeguarding-enquiry'],
  riskToPerson: 'yes', safeguardingConcern: 'child', policeReference: 'Incident 12 of that night. One man arrested, bail with conditions.',
} as const;

/** Concerns about somebody's safety: no service may turn these down. */
export const SAFETY: readonly Story[] = [
  story('Joan and the cold flat')
    .by('police').about('joan').to('safeguarding-adults', 'soon')
    .saying({
      reason: 'Neighbour rang: no light for two days. Found a lady of about 90 in her coat in an unheated flat, food gone off, letters unopened. She said that she manages.',
      requestedActions: ['safeguarding-enquiry', 'support'], riskToPerson: 'yes', riskToPersonDetails: 'Cold, hardly any food, does not hear anyone at the door.',
      safeguardingConcern: 'adult', safeguardingConcernDetails: 'Neglects herself. Nobody seems to come.', visitSafety: 'Knock on the window on the left: she does not hear the bell.',
      agreementBasis: 'person', policeReference: 'Welfare check, incident 76.',
    })
    .sent(daysAgo(19, '21:40'))
    .then('triager-2', daysAgo(18, '09:20'), triages('urgent', 'Cold, 91, alone. Visit today.'))
    .then('triager-2', daysAgo(18, '09:28'), accepts({ toReferrer: 'Thank you for going in. Somebody is with her this morning.' }))
    .then('adult-care-worker', daysAgo(18, '13:10'), starts('visit', daysAgo(18, '11:15'), 'At home', { note: 'Meter had run out; topped up. Heater and food left. Agreed to help twice a week “if it is the same girl”.' }))
    .then('police', daysAgo(15, '19:30'), writes('Passed by tonight: light on, waved from the window.'))
    .then('triager-2', daysAgo(5, '16:15'), completes('enquiry', 'Enquiry under section 42 ended: self-neglect after her sister’s death. Help at home twice a week, heating paid by direct debit, a hearing aid on order. She took part in each decision.', 'Help comes twice a week now. Your call made the difference.')),

  story(NIGHT).oneOf(NIGHT)
    .by('police').about('ellieMae').to('mash', 'urgent')
    .saying({ ...witnessed, reason: 'Rang 999 herself from the bathroom, with her brother and sister. Stepfather had her mother by the throat. Not hurt. Calm; asked whether she had done right.' })
    .sent(daysAgo(2, '00:50'))
    .then('front-door-worker', daysAgo(2, '01:20'), accepts({ toReferrer: 'Seen. The duty social worker rings you within the half hour.' }))
    .then('front-door-worker', daysAgo(2, '10:30'), starts('contact', daysAgo(2, '09:15'), 'At school', { note: 'Seen alone. Talks freely; has done this before.' }))
    .then('front-door-worker', daysAgo(1, '12:10'), completes('strategy-discussion', 'Strategy discussion held with police, health and school: joint enquiry under section 47 for all three children.', 'Strategy discussion held this morning; your sergeant took part.')),

  story(`${NIGHT}: her brother`).oneOf(NIGHT)
    .by('police').about('jayden').to('mash', 'urgent')
    .saying({ ...witnessed, reason: 'In the bathroom with his sisters during the assault on his mother. A bruise on the upper arm, finger-shaped. Said that he fell.', riskToPersonDetails: 'Possibly hurt by the stepfather.' })
    .sent(daysAgo(2, '00:58'))
    .then('front-door-worker', daysAgo(2, '01:22'), triages('urgent', 'Bruise: paediatric examination tomorrow.'))
    .then('front-door-worker', daysAgo(2, '01:25'), accepts())
    .then('front-door-worker', daysAgo(2, '10:35'), starts('contact', daysAgo(2, '09:40'), 'At school', { note: 'Seen with his teacher. Says again that he fell.' }))
    .then('front-door-deputy', daysAgo(2, '16:40'), starts('appointment', daysAgo(1, '15:00'), 'Heron Ward', { note: 'Examination by the paediatrician, grandmother goes with him.' }))
    .then('front-door-deputy', daysAgo(1, '16:45'), starts('contact', daysAgo(1, '15:00'), 'Heron Ward', { note: 'The bruise is that of a grip. Photographs taken. He told the nurse what happened.' })),

  story(`${NIGHT}: the youngest`).oneOf(NIGHT)
    .by('police').about('poppy').to('mash', 'urgent')
    .saying({ ...witnessed, reason: 'Three years old, asleep in the bathroom under her sister’s coat when we came. Seemed well.' })
    .sent(daysAgo(2, '01:04'))
    .then('front-door-worker', daysAgo(2, '01:28'), asks('With whom did you leave her that night, and does the nursery know?', '/servicesInvolved'))
    .then('police', daysAgo(2, '02:05'), answers('With her grandmother, Sheila Tranter, in the same street; checked and fine. The nursery does not know yet.', { servicesInvolved: 'Nursery at Weir School, three days a week.' }))
    .then('front-door-deputy', daysAgo(2, '02:20'), triages('urgent'))
    .then('front-door-deputy', daysAgo(2, '02:23'), accepts())
    .then('front-door-deputy', daysAgo(2, '12:20'), starts('visit', daysAgo(2, '11:00'), 'At her grandmother’s', { note: 'Plays, eats, asks for her mother. The nursery has been told.' })),

  story(`${NIGHT}: their mother`).oneOf(NIGHT)
    .by('police').about('stacey').to('domestic-abuse', 'urgent')
    .saying({
      reason: 'Held by the throat by her partner tonight. DASH score 16. Wants to leave, and does not know how with three children.', requestedActions: ['urgent-contact', 'support'],
      riskToPerson: 'yes', riskToPersonDetails: 'Strangulation, threats to kill, he reads her telephone. He is in custody until tomorrow noon.', safeguardingConcern: 'both',
      visitSafety: 'Never ring or text. See her at the school gate with the school nurse.', policeReference: 'Incident 12 of that night.',
    })
    .sent(daysAgo(2, '01:12'))
    .then('domestic-abuse-adviser', daysAgo(2, '01:30'), accepts({ toReferrer: 'I meet her at the gate at a quarter to nine. Place in the refuge held.' }))
    .then('domestic-abuse-adviser', daysAgo(2, '11:00'), starts('contact', daysAgo(2, '08:50'), 'School gate')),

  story('A bruise that does not fit')
    .by('ward-sister').about('amara').to('mash', 'soon')
    .saying({
      reason: 'Two bruises on the back, where small children seldom bruise. The story changed between the morning and the afternoon.', requestedActions: ['safeguarding-enquiry'],
      presentingSituation: 'In hospital with bronchiolitis. Seen by the paediatrician; photographs and clotting tests done, normal.', urgencyReason: 'She could go home tomorrow.',
      riskToPerson: 'yes', riskToPersonDetails: 'Safe on the ward tonight.', safeguardingConcern: 'child', safeguardingConcernDetails: 'Possible injury by somebody else. Rang the front door at two.',
      agreementBasis: 'safeguarding', agreementReason: 'The parents were told by the consultant, and are upset.',
    })
    .sent(daysAgo(12, '14:50'))
    .then('front-door-deputy', daysAgo(12, '15:25'), accepts())
    .then('front-door-deputy', daysAgo(11, '11:30'), starts('visit', daysAgo(11, '10:00'), 'Heron Ward'))
    .then('front-door-deputy', daysAgo(9, '16:00'), completes('no-further-action', 'Grandmother’s account fits the bruises: the rail of a borrowed cot. Cot seen, health visitor agrees. The parents were thanked for their patience.', 'No further action: the cot explains it. You were right to ask.')),
];
