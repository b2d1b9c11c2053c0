import type { Coding } from './fhir-types.js';

const of = (system: string, codes: Readonly<Record<string, string>>): Coding[] => Object.entries(codes).map(([code, display]) => ({ system, code, display }));

/** Short lists of FHIR itself (CC0) that Questionnaires name and do not bring with them. */
export const KNOWN_VALUE_SETS: Readonly<Record<string, readonly Coding[]>> = {
  'http://hl7.org/fhir/ValueSet/administrative-gender': of('http://hl7.org/fhir/administrative-gender', { male: 'Male', female: 'Female', other: 'Other', unknown: 'Unknown' }),
  'http://hl7.org/fhir/ValueSet/yesnodontknow': [
    ...of('http://terminology.hl7.org/CodeSystem/v2-0136', { Y: 'Yes', N: 'No' }),
    ...of('http://terminology.hl7.org/CodeSystem/data-absent-reason', { 'asked-unknown': 'Don’t know' }),
  ],
  'http://hl7.org/fhir/ValueSet/contact-point-system': of('http://hl7.org/fhir/contact-point-system', {
    phone: 'Phone', fax: 'Fax', email: 'Email', pager: 'Pager', url: 'URL', sms: 'SMS', other: 'Other',
  }),
  'http://hl7.org/fhir/ValueSet/name-use': of('http://hl7.org/fhir/name-use', {
    usual: 'Usual', official: 'Official', temp: 'Temp', nickname: 'Nickname', anonymous: 'Anonymous', old: 'Old', maiden: 'Name changed for Marriage',
  }),
  'http://hl7.org/fhir/ValueSet/address-use': of('http://hl7.org/fhir/address-use', {
    home: 'Home', work: 'Work', temp: 'Temporary', old: 'Old / Incorrect', billing: 'Billing',
  }),
};
