import type { FormDefinition } from '@onward/forms';
import { choice, choices, line, list, text, type QuestionPage } from '../question.js';
import { supplement } from './supplement.js';

const child: QuestionPage = {
  key: 'child',
  title: 'The child and the family',
  questions: {
    // Framework for the Assessment of Children in Need: family and environment
    household: list(
      'household-of-child',
      'confirm-singly',
      {
        oneOfThem: 'Person',
        most: 12,
        boxes: {
          who: line('Name', 100, 'the name'),
          relation: line('Who they are to the child', 100, 'who they are to the child'),
          age: { type: 'integer', title: 'Age, if under 18', minimum: 0, maximum: 17, 'x-name': 'the age' },
        },
      },
      { title: 'Who lives with the child?', description: 'Adults and other children. Do not give an address here.', 'x-name': 'who lives with the child' },
    ),
    // Children Act 1989, section 3
    parentalResponsibility: text('parental-responsibility', 'confirm-singly', 500, {
      title: 'Who has parental responsibility?',
      description: 'Their names, and who they are to the child. Say so if the council shares it, or if you do not know.',
      'x-name': 'who has parental responsibility',
    }),
    // Working Together, chapter 1 and “Referral”: parents are told unless that would put the child at risk
    parentsInformed: choice(
      'parents-informed',
      'never',
      {
        agreed: 'Yes, and they agree',
        disagreed: 'Yes, and they do not agree',
        'not-told-for-safety': 'No: telling them could put the child at risk',
        'not-reached': 'No: they could not be reached',
        'not-yet': 'Not yet',
      },
      { title: 'Do the parents know of this referral?', description: 'You need not wait for their agreement where a child may come to harm.', 'x-name': 'whether the parents know of this referral' },
    ),
    // Working Together: children are seen, alone where that is right, and heard
    childSeen: choice(
      'child-seen',
      'never',
      { alone: 'Yes, alone', 'with-others': 'Yes, with others there', 'seen-only': 'Seen, but not spoken to', no: 'No' },
      { title: 'Were you able to see and speak to the child?', description: 'What the child wants belongs to “What does the person want to happen?” in the main form.', 'x-name': 'whether you saw the child' },
    ),
    attendance: choice(
      'school-attendance',
      'confirm-singly',
      {
        attends: 'Goes as expected',
        'often-absent': 'Is often absent or late',
        excluded: 'Is suspended or excluded',
        'home-educated': 'Is taught at home',
        'not-on-roll': 'Has no school',
        'too-young': 'Is too young',
        'not-known': 'I do not know',
      },
      { title: 'Does the child go to school or nursery?', description: 'Do not name the school here if where the child lives is secret.', 'x-name': 'whether the child goes to school' },
    ),
    // Children Act 1989, section 17(10): a disabled child is a child in need
    disability: choice(
      'child-disability',
      'confirm-singly',
      {
        'with-plan': 'Yes, with an education, health and care plan',
        'without-plan': 'Yes, without a plan',
        'being-assessed': 'This is being looked into',
        no: 'No',
        'not-known': 'I do not know',
      },
      { title: 'Is the child disabled, or do they have special educational needs?', description: 'A disabled child may have an assessment for that alone.', 'x-name': 'whether the child is disabled' },
    ),
  },
};

const worries: QuestionPage = {
  key: 'worries',
  title: 'Worries and strengths',
  description: 'If a child is in danger now, call 999. Nothing here must be answered before you send the referral.',
  questions: {
    // Working Together: abuse, neglect and exploitation, in the home, outside it and online
    harm: choices(
      'harm-to-child',
      'never',
      {
        physical: 'Physical abuse',
        emotional: 'Emotional abuse',
        sexual: 'Sexual abuse',
        neglect: 'Neglect',
        'criminal-exploitation': 'Criminal exploitation, such as county lines',
        'sexual-exploitation': 'Sexual exploitation',
        'outside-home': 'Other harm outside the home',
        online: 'Harm online',
        'honour-or-fgm': 'Forced marriage, so-called honour, or FGM',
        none: 'None of these: help is asked for',
        'not-known': 'I am not sure',
      },
      { title: 'What harm do you suspect or know of?', description: 'Choose all that apply. You do not have to be certain.', 'x-name': 'what harm you suspect' },
    ),
    // the three sides of the assessment framework: the child’s development, parenting, family and surroundings
    development: choices(
      'child-development',
      'confirm-singly',
      {
        health: 'Health',
        education: 'Learning',
        feelings: 'Feelings and behaviour',
        identity: 'How they see themselves',
        relationships: 'Family and friendships',
        presentation: 'Clothes, cleanliness, how they come across',
        'self-care': 'Doing things for themselves',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Which parts of the child’s development worry you?', description: 'Choose all that apply.', 'x-name': 'which parts of the child’s development worry you' },
    ),
    parenting: choices(
      'parenting-capacity',
      'confirm-singly',
      {
        'basic-care': 'Food, warmth, clothing and treatment',
        safety: 'Keeping the child safe',
        warmth: 'Warmth and comfort',
        stimulation: 'Play, talk and learning',
        boundaries: 'Guidance and limits',
        stability: 'A settled life',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'What do the parents or carers find hard to give?', description: 'Choose all that apply.', 'x-name': 'what the parents find hard to give' },
    ),
    circumstances: choices(
      'family-circumstances',
      'confirm-singly',
      {
        'domestic-abuse': 'Domestic abuse',
        'mental-health': 'A parent’s mental ill health',
        'drugs-or-alcohol': 'A parent’s use of drugs or alcohol',
        'parent-disability': 'A parent’s illness or disability',
        'young-carer': 'The child cares for somebody',
        housing: 'Poor, crowded or no housing',
        money: 'Money, debt or work',
        isolation: 'No family or friends to turn to',
        'parent-away': 'A parent in prison or away',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'What else weighs on the family?', description: 'Choose all that apply.', 'x-name': 'what else weighs on the family' },
    ),
    // Working Together: assessments build on strengths
    strengths: text('child-strengths', 'confirm-singly', 2_000, {
      title: 'What goes well for the child, and who helps?',
      description: 'People the child trusts, things they are good at, and help that the family has taken up.',
      'x-name': 'what goes well for the child',
    }),
  },
};

/**
 * Children’s social care. After:
 * - HM Government (Department for Education), “Working Together to Safeguard Children”, 2023,
 *   www.gov.uk/government/publications/working-together-to-safeguard-children--2;
 * - Children Act 1989, sections 3, 17 and 47, www.legislation.gov.uk/ukpga/1989/41;
 * - Department of Health, Department for Education and Employment, Home Office, “Framework for the Assessment of Children in Need and their Families”,
 *   The Stationery Office, 2000: its three sides and what belongs to each.
 */
export const childrensSocialCare: FormDefinition = supplement({
  key: 'childrens-social-care',
  title: 'Children’s social care',
  pages: [child, worries],
  after: 'After Working Together to Safeguard Children (2023) and the Children Act 1989',
  example: {
    household: [
      { who: 'Dana Example', relation: 'Mother' },
      { who: 'Robin Example', relation: 'Brother', age: 4 },
    ],
    parentalResponsibility: 'Her mother, and her father, who lives elsewhere.',
    parentsInformed: 'agreed',
    childSeen: 'alone',
    attendance: 'often-absent',
    disability: 'no',
    harm: ['neglect'],
    development: ['health', 'presentation'],
    parenting: ['basic-care'],
    circumstances: ['mental-health', 'money'],
    strengths: 'Close to her grandmother, who collects her on Fridays. Likes to draw. The school nurse sees her each week.',
  },
});
