import type { FormDefinition } from '@onward/forms';
import { answered, choice, choices, text, type QuestionPage } from '../question.js';
import { equipment } from './equipment.js';
import { asks, supplement } from './supplement.js';

const falls: QuestionPage = {
  key: 'falls',
  title: 'Falls and frailty',
  questions: {
    // NG249, 1.1: people are asked about falls, how often and how; no tool is used to foretell them
    fallsInPastYear: choice(
      'falls-in-past-year',
      'confirm-singly',
      { none: 'None', one: 'One', two: 'Two', 'three-or-more': 'Three or more', 'not-known': 'I do not know' },
      { title: 'How often has the person fallen in the last year?', description: 'Slips, trips and collapses count too.', 'x-name': 'how often the person has fallen' },
    ),
    lastFall: text('last-fall', 'confirm-singly', 2_000, {
      title: 'What happened at the last fall?',
      description: 'When, where, what they were doing, and whether they felt it coming.',
      'x-name': 'what happened at the last fall',
    }),
    // NG249, 1.1: what calls for a comprehensive falls assessment
    consequences: choices(
      'fall-consequences',
      'confirm-singly',
      {
        treated: 'An injury that was treated',
        head: 'A blow to the head',
        'blacked-out': 'They blacked out or cannot remember it',
        'could-not-get-up': 'They could not get up without help',
        'long-lie': 'They lay for an hour or more',
        fear: 'They fear falling and do less',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Has a fall led to any of these?', description: 'In the last year. Choose all that apply.', 'x-name': 'what falls have led to' },
    ),
    // NG249, 1.2: what a comprehensive falls assessment looks into
    riskFactors: choices(
      'falls-risk-factors',
      'confirm-singly',
      {
        balance: 'Unsteady walking or balance',
        dizziness: 'Dizziness, or faintness on standing up',
        eyesight: 'Poor eyesight',
        hearing: 'Poor hearing',
        feet: 'Sore feet or loose shoes',
        toilet: 'Hurrying to the toilet',
        appetite: 'Poor appetite or weight loss',
        memory: 'Memory loss or confusion',
        bones: 'Osteoporosis or an earlier fracture',
        'many-medicines': 'Many medicines, or ones that make drowsy',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Which of these does the person have?', description: 'Choose all that apply.', 'x-name': 'which of these the person has' },
    ),
    mobility: choice(
      'mobility',
      'offer',
      {
        'without-help': 'Walks without help',
        'with-aid': 'Walks with a stick or frame',
        'with-person': 'Walks with somebody’s help',
        wheelchair: 'Uses a wheelchair',
        'chair-or-bed': 'Stays in a chair or bed',
        'not-known': 'I do not know',
      },
      { title: 'How does the person get about indoors?', description: 'On most days.', 'x-name': 'how the person gets about indoors' },
    ),
    // the four categories of the electronic frailty index, as general practice records them (NHS England 2017); no scale is scored here
    frailtyLevel: choice(
      'frailty-level',
      'offer',
      {
        fit: 'Fit: no frailty',
        mild: 'Mild frailty',
        moderate: 'Moderate frailty',
        severe: 'Severe frailty',
        'not-assessed': 'Not assessed, or I do not know',
      },
      { title: 'Which level of frailty has been recorded?', description: 'Only if a clinician has recorded one.', 'x-name': 'the level of frailty' },
    ),
  },
};

const home: QuestionPage = {
  key: 'safer-home',
  title: 'Home and technology',
  questions: {
    // NG249, 1.3: home hazard assessment
    hazards: choices(
      'home-hazards',
      'confirm-singly',
      {
        stairs: 'Stairs or steps',
        floor: 'Loose rugs, wires or clutter',
        light: 'Poor light',
        bathroom: 'Getting in or out of the bath or shower',
        bed: 'Getting in or out of bed or a chair',
        outside: 'Uneven paths or the garden',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'What in or around the home might cause a fall?', description: 'Choose all that apply.', 'x-name': 'what in the home might cause a fall' },
    ),
    equipment,
    // TSA: the kinds of telecare in use
    technologyInUse: choices(
      'technology-in-use',
      'offer',
      {
        pendant: 'An alarm worn or carried',
        'fall-detector': 'A fall detector',
        sensors: 'Sensors for movement, bed or door',
        'smoke-or-gas': 'Smoke, heat or gas alarms that call somebody',
        medicines: 'A reminder or dispenser for medicines',
        location: 'A device that shows where they are',
        none: 'None',
        'not-known': 'I do not know',
      },
      { title: 'Which alarms or other technology does the person use?', description: 'Choose all that apply.', 'x-name': 'which technology the person uses' },
    ),
    // TSA: the person’s full agreement is sought before anything is put in
    technologyAgreed: choice(
      'technology-agreed',
      'never',
      {
        agreed: 'Yes',
        'to-be-discussed': 'They would like to talk about it',
        no: 'No',
        'not-asked': 'They were not asked',
      },
      { title: 'Does the person agree to more technology at home?', description: 'Nothing is put in without their agreement, or a decision in their best interests.', 'x-name': 'whether the person agrees to technology' },
    ),
    responders: text('alarm-responders', 'confirm-singly', 500, {
      title: 'Who can come when an alarm is raised?',
      description: 'Names and telephone numbers of people with a key. Do not write the code of a key safe here.',
      'x-name': 'who can come when an alarm is raised',
    }),
  },
};

/**
 * Falls and frailty, with assistive technology. After:
 * - NICE, “Falls: assessment and prevention in older people and in people 50 and over at higher risk”, NG249, 2025, www.nice.org.uk/guidance/ng249;
 * - NICE, “Falls”, quality standard QS86, 2015, updated 2025, www.nice.org.uk/guidance/qs86;
 * - NHS England, “Toolkit for general practice in supporting older people living with frailty”, 2017, www.england.nhs.uk: the words for levels of frailty;
 * - TSA, “Telecare and telehealth”, www.tsa-voice.org.uk/consumer-services/telecare-and-telehealth: kinds of technology, and agreement to it.
 * The Clinical Frailty Scale, whose owner licenses it, is not in it.
 */
export const fallsAndFrailty: FormDefinition = supplement({
  key: 'falls-and-frailty',
  title: 'Falls, frailty and technology at home',
  pages: [falls, home],
  conditions: [asks(answered('fallsInPastYear', 'one', 'two', 'three-or-more'), 'lastFall', 'consequences')],
  after: 'After NICE guideline NG249 and quality standard QS86',
  example: {
    fallsInPastYear: 'two',
    lastFall: 'In October, at night on the way to the toilet. Felt dizzy when he stood up.',
    consequences: ['could-not-get-up', 'fear'],
    riskFactors: ['dizziness', 'toilet', 'eyesight'],
    mobility: 'with-aid',
    frailtyLevel: 'moderate',
    hazards: ['light', 'bathroom'],
    equipment: 'A stick and one rail by the front door. No rails in the bathroom.',
    technologyInUse: ['pendant'],
    technologyAgreed: 'agreed',
    responders: 'His daughter, ten minutes away, 01632 960103. His neighbour has a key.',
  },
});
