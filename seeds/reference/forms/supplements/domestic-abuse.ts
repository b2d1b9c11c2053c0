import type { FormDefinition } from '@onward/forms';
import { answered, choice, choices, day, text, type QuestionPage } from '../question.js';
import { asks, supplement } from './supplement.js';

const abuse: QuestionPage = {
  key: 'abuse',
  title: 'What is happening',
  description: 'Ask only when the person is alone and it is safe to speak. If somebody is in danger now, call 999.',
  questions: {
    // Domestic Abuse Act 2021, section 1(3)
    kinds: choices(
      'domestic-abuse-kinds',
      'never',
      {
        physical: 'Physical abuse',
        sexual: 'Sexual abuse',
        threats: 'Violent or threatening behaviour',
        control: 'Controlling or coercive behaviour',
        economic: 'Control of money, work or belongings',
        emotional: 'Emotional or psychological abuse',
        stalking: 'Stalking or harassment, also online',
        honour: 'So-called honour-based abuse, forced marriage or FGM',
        'not-said': 'They would rather not say',
      },
      { title: 'What kinds of abuse does the person tell of, or do you suspect?', description: 'Choose all that apply.', 'x-name': 'what kinds of abuse there are' },
    ),
    // section 2: personally connected
    by: choices(
      'domestic-abuse-by',
      'confirm-singly',
      {
        partner: 'A partner',
        'former-partner': 'A former partner',
        parent: 'A parent or step-parent',
        child: 'A son or daughter',
        'other-family': 'Another relative',
        'more-than-one': 'Several people together',
        'not-said': 'They would rather not say',
      },
      { title: 'By whom?', description: 'Who they are to the person, not their name. Choose all that apply.', 'x-name': 'by whom' },
    ),
    contact: choice(
      'contact-with-abuser',
      'never',
      {
        'lives-with': 'They live together',
        'regular-contact': 'They live apart and meet, for example over children',
        'unwanted-contact': 'They live apart, and the contact is not wanted',
        'no-contact': 'There is no contact',
        'not-known': 'I do not know',
      },
      { title: 'Are they in contact now?', description: 'The person and whoever abuses them.', 'x-name': 'whether they are in contact' },
    ),
    // SafeLives’ referral to Marac: whom it is safe to talk to, and whom not
    notToBeTold: text('not-to-be-told', 'never', 1_000, {
      title: 'Who must not learn that the person is being helped?',
      description: 'For example a relative, an interpreter or a colleague. Safe ways and times to reach the person belong to the person’s own page.',
      'x-name': 'who must not learn of it',
    }),
    // Domestic Abuse Act 2021, section 3: children who see, hear or feel the effects are victims themselves
    children: choice(
      'children-affected-by-abuse',
      'never',
      {
        'yes-told': 'Yes, and children’s social care has been told',
        'yes-not-told': 'Yes, and children’s social care has not been told',
        pregnant: 'The person is pregnant',
        no: 'No',
        'not-known': 'I do not know',
      },
      { title: 'Are there children who see, hear or feel it?', description: 'They are victims too. Tell children’s social care if nobody has.', 'x-name': 'whether there are children' },
    ),
    orders: text('protective-orders', 'confirm-singly', 1_000, {
      title: 'Which orders or conditions protect the person?',
      description: 'For example a non-molestation order, a protection notice or bail conditions, and until when. Say so if there are none.',
      'x-name': 'which orders protect the person',
    }),
    // NICE PH50, recommendation 8: support is offered that fits what the person needs
    helpWanted: choices(
      'help-wanted-with-abuse',
      'never',
      {
        'safety-planning': 'Planning how to be safe',
        'somewhere-safe': 'A refuge or another safe home',
        'home-security': 'Making the home safer',
        legal: 'Legal advice or an order',
        police: 'Speaking with the police',
        children: 'Help for the children',
        counselling: 'Somebody to talk to',
        none: 'Nothing now',
        'not-asked': 'They were not asked',
      },
      { title: 'What help does the person want?', description: 'Choose all that apply.', 'x-name': 'what help the person wants' },
    ),
  },
};

const risk: QuestionPage = {
  key: 'risk-assessment',
  title: 'Risk assessment and Marac',
  description: 'The checklist itself is not asked for here. Keep it with your own records, or send it with the referral.',
  questions: {
    assessment: choice(
      'domestic-abuse-assessment',
      'never',
      {
        high: 'Yes: high risk',
        medium: 'Yes: medium risk',
        standard: 'Yes: standard risk',
        'not-done': 'No',
        'not-known': 'I do not know',
      },
      { title: 'Was a Dash or other risk checklist gone through?', description: 'And what it came to, by your own judgement and the number of answers.', 'x-name': 'whether a risk checklist was gone through' },
    ),
    assessmentDate: day('domestic-abuse-assessment-date', 'never', {
      title: 'When was it gone through?',
      description: 'Risk changes quickly: it is gone through again after each incident.',
      'x-name': 'the date of the checklist',
    }),
    marac: choice(
      'marac-referral',
      'never',
      {
        made: 'Yes, it has been made',
        'to-be-made': 'It is about to be made',
        'heard-before': 'They were heard at a Marac in the last twelve months',
        no: 'No',
        'not-known': 'I do not know',
      },
      { title: 'Has the person been referred to a Marac?', description: 'The multi-agency risk assessment conference, where agencies plan together how to keep somebody safe.', 'x-name': 'whether there is a referral to a Marac' },
    ),
    // SafeLives: the four criteria for a referral to Marac
    maracCriteria: choices(
      'marac-criteria',
      'never',
      {
        'visible-high-risk': 'The number of “yes” answers on the checklist',
        'professional-judgement': 'Professional judgement',
        escalation: 'It is becoming more frequent or more severe',
        repeat: 'A new incident within twelve months of the last Marac',
      },
      { title: 'Why a Marac?', description: 'Choose all that apply.', 'x-name': 'why a Marac' },
    ),
    knowsOfMarac: choice(
      'knows-of-marac',
      'never',
      {
        agreed: 'Yes, and they agree',
        disagreed: 'Yes, and they do not agree',
        'not-safe': 'No: it was not safe to tell them',
        'not-yet': 'Not yet',
      },
      { title: 'Does the person know of the Marac?', description: 'They are told unless that puts them in danger.', 'x-name': 'whether the person knows of the Marac' },
    ),
  },
};

/**
 * Domestic abuse. After:
 * - Domestic Abuse Act 2021, sections 1 to 3, www.legislation.gov.uk/ukpga/2021/17;
 * - SafeLives, “Marac referral criteria and form”, safelives.org.uk/resources-library/marac-referral-criteria-and-form: what a Marac needs to know. The words are
 *   ours; the Dash checklist, © SafeLives, is not in it;
 * - NICE, “Domestic violence and abuse: multi-agency working”, PH50, 2014, www.nice.org.uk/guidance/ph50.
 */
export const domesticAbuse: FormDefinition = supplement({
  key: 'domestic-abuse',
  title: 'Domestic abuse',
  pages: [abuse, risk],
  conditions: [
    asks(answered('assessment', 'high', 'medium', 'standard'), 'assessmentDate'),
    asks(answered('marac', 'made', 'to-be-made', 'heard-before'), 'maracCriteria', 'knowsOfMarac'),
  ],
  after: 'After the Domestic Abuse Act 2021, SafeLives’ Marac referral criteria and NICE guideline PH50',
  example: {
    kinds: ['control', 'threats', 'economic'],
    by: ['former-partner'],
    contact: 'unwanted-contact',
    notToBeTold: 'His sister, who works at the school. No interpreter from the same town.',
    children: 'yes-told',
    orders: 'A non-molestation order until 30 June.',
    helpWanted: ['safety-planning', 'home-security'],
    assessment: 'high',
    assessmentDate: '2026-02-27',
    marac: 'made',
    maracCriteria: ['professional-judgement', 'escalation'],
    knowsOfMarac: 'agreed',
  },
});
