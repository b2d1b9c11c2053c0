/**
 * What brings people to be referred, made up: how often; how old they are; what else is the case of them; what they most need help
 * with, as the form asks it (`main-need`: nothing where no answer says it); which of the demo's services are right, the best first; and
 * which come to the mind of somebody who does not know. A service is right where its criteria are met too, those that only words can tell included.
 */
export const NEEDS = [
  { what: 'low mood', need: ({ is }) => (is('severe') ? 'mental-illness' : 'low-mood'), often: 14, ages: [12, 85], right: ({ age, is }) => (age < 18 ? ['camhs'] : is('severe') ? ['access-team'] : ['talking-therapies']), traits: { severe: 0.35 }, comesToMind: ['talking-therapies', 'access-team', 'camhs', 'crisis-team'] },
  { what: 'a crisis', need: () => 'mental-health-crisis', often: 6, ages: [14, 80], right: ({ age }) => (age < 16 ? ['camhs'] : ['crisis-team']), comesToMind: ['crisis-team', 'access-team', 'camhs'], priority: 'urgent' },
  { what: 'memory', need: () => 'memory', often: 7, ages: [55, 94], right: () => ['older-adults'], comesToMind: ['older-adults', 'access-team', 'adult-social-care'] },
  { what: 'falls', need: () => 'falls', often: 10, ages: [45, 95], facts: { 'falls-risk-factors': (draw) => draw.one([['none'], ['dizziness'], ['medicines']]), 'falls-in-past-year': (draw) => draw.one(['one', 'two', 'three-or-more']) }, right: ({ age }) => (age >= 65 ? ['falls'] : ['occupational-therapy', 'falls']), comesToMind: ['falls', 'occupational-therapy', 'community-nursing', 'adult-social-care'] },
  { what: 'help at home', need: () => 'daily-living', often: 12, ages: [20, 95], right: () => ['adult-social-care'], comesToMind: ['adult-social-care', 'occupational-therapy', 'community-nursing', 'early-help'] },
  { what: 'a wound', need: () => 'nursing', often: 8, ages: [25, 95], right: () => ['community-nursing'], comesToMind: ['community-nursing', 'urgent-response'] },
  { what: 'suddenly worse', need: () => 'suddenly-worse', often: 6, ages: [18, 95], right: () => ['urgent-response'], comesToMind: ['urgent-response', 'community-nursing', 'crisis-team'], priority: 'urgent' },
  { what: 'a child’s development', need: () => 'child-development', often: 6, ages: [1, 15], right: () => ['child-health'], comesToMind: ['child-health', 'camhs', 'early-help'] },
  { what: 'a child at risk', need: ({ age }) => (age < 18 ? 'child-at-risk' : 'adult-at-risk'), often: 5, ages: [0, 19], right: ({ age }) => (age < 18 ? ['mash'] : ['safeguarding-adults']), comesToMind: ['mash', 'early-help', 'safeguarding-adults'], priority: 'urgent' },
  { what: 'an adult at risk', need: ({ age }) => (age < 18 ? 'child-at-risk' : 'adult-at-risk'), often: 5, ages: [16, 95], right: ({ age }) => (age < 18 ? ['mash'] : ['safeguarding-adults']), comesToMind: ['safeguarding-adults', 'adult-social-care', 'mash'], priority: 'urgent' },
  { what: 'violence at home', need: () => undefined, often: 4, ages: [16, 70], right: () => ['domestic-abuse'], comesToMind: ['domestic-abuse', 'safeguarding-adults', 'housing-advice'], priority: 'soon' },
  { what: 'nowhere to live', need: ({ 'homelessness-status': status }) => (status === 'housed' ? 'money-or-food' : 'housing'), often: 5, ages: [18, 70], facts: { 'homelessness-status': (draw) => draw.one(['sleeping-rough', 'within-56-days', 'housed']), 'homelessness-agreement': () => ['to-referral'] }, right: ({ 'homelessness-status': status }) => (status === 'housed' ? ['social-prescribing'] : ['housing-advice']), comesToMind: ['housing-advice', 'social-prescribing', 'adult-social-care'] },
  { what: 'loneliness', need: () => 'loneliness', often: 5, ages: [18, 95], facts: { 'living-situation': (draw) => draw.one(['alone', 'with-others']) }, right: () => ['befriending', 'social-prescribing'], comesToMind: ['befriending', 'social-prescribing'] },
  { what: 'drinking', need: () => 'substance-use', often: 5, ages: [15, 75], right: ({ age }) => (age < 18 ? ['camhs'] : ['drug-alcohol']), comesToMind: ['drug-alcohol', 'access-team', 'crisis-team'] },
  { what: 'the last year of life', need: () => 'end-of-life', often: 3, ages: [30, 95], right: () => ['palliative-care'], comesToMind: ['palliative-care', 'community-nursing'], priority: 'soon' },
];
