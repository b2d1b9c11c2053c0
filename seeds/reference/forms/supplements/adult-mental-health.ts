import type { FormDefinition } from '@onward/forms';
import { answered, choice, choices, text, type QuestionPage } from '../question.js';
import { asks, supplement } from './supplement.js';

const difficulty: QuestionPage = {
  key: 'difficulty',
  title: 'The difficulty now',
  questions: {
    // CG123, 1.3.2: how long, how severe, and what it keeps the person from doing
    duration: choice(
      'mental-health-duration',
      'never',
      {
        'under-two-weeks': 'Less than two weeks',
        'two-weeks-to-three-months': 'Two weeks to three months',
        'three-months-to-a-year': 'Three months to a year',
        'over-a-year': 'More than a year',
        'comes-and-goes': 'It comes and goes',
        'not-known': 'I do not know',
      },
      { title: 'How long has this been going on?', description: 'The difficulty that you refer the person for.', 'x-name': 'how long this has been going on' },
    ),
    effect: choices(
      'mental-health-effect',
      'confirm-singly',
      {
        'self-care': 'Washing, dressing or looking after their home',
        eating: 'Eating or drinking enough',
        sleep: 'Sleeping',
        'work-or-study': 'Working or studying',
        'caring-for-others': 'Looking after children or others',
        'going-out': 'Leaving home',
        people: 'Getting on with family and friends',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'What does it make hard for the person?', description: 'Choose all that apply.', 'x-name': 'what it makes hard for the person' },
    ),
    // CG178: what calls for an assessment without delay
    signs: choices(
      'mental-health-signs',
      'never',
      {
        voices: 'Hears or sees what others do not',
        beliefs: 'Holds frightening or unusual beliefs that nothing can shake',
        elated: 'Very high or driven, with hardly any sleep',
        withdrawn: 'Hardly speaks or moves, or has stopped eating or drinking',
        confused: 'Suddenly confused, which may be a physical illness',
        none: 'None of these',
        'not-known': 'I do not know',
      },
      { title: 'Have you seen or heard of any of these?', description: 'In the last four weeks. Choose all that apply.', 'x-name': 'what you have seen or heard of' },
    ),
  },
};

const safety: QuestionPage = {
  key: 'safety',
  title: 'Self-harm and safety',
  description: 'If the person has taken something or is injured, call 999 before you go on.',
  questions: {
    // NG225, 1.6: what happened is asked in words; no scale is used to foretell suicide
    selfHarm: choice(
      'self-harm',
      'never',
      {
        'last-week': 'Yes, in the last week',
        'last-year': 'Yes, in the last year',
        earlier: 'Yes, longer ago',
        thoughts: 'Thoughts of it only',
        no: 'No',
        'not-asked': 'Not asked, or not known',
      },
      {
        title: 'Has the person harmed themselves or tried to end their life?',
        description: 'It is safe to ask, and asking does not put the thought into anyone’s mind. Leave it if the person would rather not say.',
        'x-name': 'whether the person has harmed themselves',
      },
    ),
    selfHarmDetails: text('self-harm-details', 'never', 2_000, {
      title: 'What happened, and what helped?',
      description: 'When, how, whether it was treated, and what or who kept the person safe. In their words where you can.',
      'x-name': 'what happened, and what helped',
    }),
    // NG225, 1.11 (safety plans); CG136 (crisis plans and advance statements)
    safetyPlan: text('safety-plan', 'confirm-singly', 2_000, {
      title: 'Is there a safety plan or a crisis plan?',
      description: 'What it says, who is to be called, and where it is kept. Say so if there is none.',
      'x-name': 'the safety plan',
    }),
  },
};

const before: QuestionPage = {
  key: 'treatment',
  title: 'Treatment and circumstances',
  questions: {
    // CG123, 1.3.2: past experience of, and response to, treatments
    treatment: text('mental-health-treatment', 'confirm-singly', 3_000, {
      title: 'What treatment has the person had for this, and how did it go?',
      description: 'Talking therapies, groups, and medicines that were stopped and why. Leave out what the core form says already.',
      'x-name': 'the treatment so far',
    }),
    // CG178: physical health before and during treatment
    physicalChecks: text('physical-checks', 'offer', 2_000, {
      title: 'Which physical checks were done lately?',
      description: 'Blood tests, ECG, blood pressure and weight, with dates and what was found.',
      'x-name': 'the physical checks',
    }),
    // CG192: mental illness in pregnancy and the year after is seen sooner
    pregnancyOrBirth: choice(
      'pregnancy-or-birth',
      'confirm-singly',
      {
        pregnant: 'Pregnant',
        'birth-in-last-year': 'Gave birth in the last year',
        no: 'Neither',
        'not-known': 'I do not know',
      },
      { title: 'Is the person pregnant, or did they give birth in the last year?', description: 'They may be seen sooner, by a perinatal team.', 'x-name': 'whether the person is pregnant' },
    ),
    // CG123, 1.3.2: a history of domestic violence or abuse
    trauma: choice(
      'trauma-history',
      'confirm-singly',
      { yes: 'Yes', no: 'No', 'not-said': 'Not asked, or they would rather not say' },
      {
        title: 'Has the person lived through abuse, violence or another trauma that matters here?',
        description: 'Only if they told you and are content that you pass it on. What happened need not be said.',
        'x-name': 'whether the person has lived through trauma',
      },
    ),
    work: choice(
      'employment-status',
      'offer',
      {
        working: 'Working',
        'off-sick': 'Off sick from work',
        'looking-for-work': 'Looking for work',
        studying: 'Studying',
        caring: 'Caring for family or a home',
        'not-working': 'Not working, for health or other reasons',
        retired: 'Retired',
        'not-known': 'I do not know',
      },
      { title: 'Does the person work or study?', description: 'The main thing, if there are several.', 'x-name': 'whether the person works or studies' },
    ),
  },
};

/**
 * Adult mental health. After:
 * - NICE, “Common mental health problems: identification and pathways to care”, CG123, 2011, section 1.3, www.nice.org.uk/guidance/cg123;
 * - NICE, “Self-harm: assessment, management and preventing recurrence”, NG225, 2022, www.nice.org.uk/guidance/ng225;
 * - NICE, “Service user experience in adult mental health”, CG136, 2011, www.nice.org.uk/guidance/cg136;
 * - NICE, “Psychosis and schizophrenia in adults: prevention and management”, CG178, 2014, www.nice.org.uk/guidance/cg178;
 * - NICE, “Antenatal and postnatal mental health”, CG192, 2014, www.nice.org.uk/guidance/cg192.
 * The words are ours; no scored instrument is in it (PHQ-9, GAD-7 and others are forms of their own).
 */
export const adultMentalHealth: FormDefinition = supplement({
  key: 'adult-mental-health',
  title: 'Adult mental health',
  pages: [difficulty, safety, before],
  conditions: [asks(answered('selfHarm', 'last-week', 'last-year', 'earlier', 'thoughts'), 'selfHarmDetails')],
  after: 'After NICE guidelines CG123, CG136, CG178, CG192 and NG225',
  example: {
    duration: 'three-months-to-a-year',
    effect: ['eating', 'sleep', 'going-out'],
    signs: ['none'],
    selfHarm: 'thoughts',
    selfHarmDetails: 'Passing thoughts of not waking up, since June. Has told her sister, which helped.',
    safetyPlan: 'None yet. Her sister would be called first.',
    treatment: 'Six sessions of counselling after the birth of her son, which she found helpful.',
    physicalChecks: 'Full blood count, thyroid function and HbA1c in August: normal. Weight 51 kg, down 8 kg since June.',
    pregnancyOrBirth: 'no',
    trauma: 'not-said',
    work: 'retired',
  },
});
