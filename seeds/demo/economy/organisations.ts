import type { ReferrerKind } from '@onward/forms';

/**
 * Avershire, its town Kestlewick and the villages about it are on no map. Codes: real ODS codes are letters and digits only, so a hyphen
 * keeps the demo's apart from all there are and will be. Telephone numbers are of the ranges that Ofcom keeps for drama (01632 960000 to
 * 960999, 07700 900000 to 900999); addresses on the internet end in .example (RFC 2606).
 */
export interface DemoOrganisation {
  readonly key: string;
  readonly parent?: string;
  readonly kind: ReferrerKind;
  readonly name: string;
  readonly odsCode?: string;
  readonly description?: string;
  readonly phone?: string;
}

const health: readonly DemoOrganisation[] = [
  { key: 'icb', kind: 'other', name: 'Avershire Integrated Care Board', odsCode: 'AV-ICB', description: 'Plans and pays for health care in Avershire.' },
  { key: 'tallow-hill', parent: 'icb', kind: 'gp-practice', name: 'Tallow Hill Surgery', odsCode: 'AV-GP1', phone: '01632 960101' },
  { key: 'millrace', parent: 'icb', kind: 'gp-practice', name: 'Millrace Lane Medical Centre', odsCode: 'AV-GP2', phone: '01632 960102' },
  { key: 'st-osric', parent: 'icb', kind: 'gp-practice', name: 'St Osric’s Practice', odsCode: 'AV-GP3', phone: '01632 960103' },
  { key: 'hospitals', kind: 'nhs-trust', name: 'Avershire Hospitals', odsCode: 'AV-T1', description: 'Kestlewick General Hospital and the clinics that belong to it.' },
  { key: 'paediatric-ward', parent: 'hospitals', kind: 'nhs-trust', name: 'Kestlewick General, Heron Ward (children)' },
  { key: 'older-ward', parent: 'hospitals', kind: 'nhs-trust', name: 'Kestlewick General, Curlew Ward (older people)' },
  { key: 'child-health', parent: 'hospitals', kind: 'nhs-trust', name: 'Avershire Hospitals, child health' },
  { key: 'sexual-health', parent: 'hospitals', kind: 'nhs-trust', name: 'Avershire Hospitals, sexual health' },
  { key: 'mental-health', kind: 'nhs-trust', name: 'Avershire Mental Health', odsCode: 'AV-T2', description: 'Mental health care for people of all ages.' },
  { key: 'mh-access', parent: 'mental-health', kind: 'nhs-trust', name: 'Avershire Mental Health, access team' },
  { key: 'mh-crisis', parent: 'mental-health', kind: 'nhs-trust', name: 'Avershire Mental Health, crisis team' },
  { key: 'mh-children', parent: 'mental-health', kind: 'nhs-trust', name: 'Avershire Mental Health, children and young people' },
  { key: 'mh-older', parent: 'mental-health', kind: 'nhs-trust', name: 'Avershire Mental Health, older people' },
  { key: 'community', kind: 'nhs-trust', name: 'Avershire Community Health', odsCode: 'AV-T3', description: 'Nursing, therapy and urgent care at home.' },
  { key: 'ambulance', kind: 'ambulance', name: 'Avershire Ambulance', odsCode: 'AV-T4' },
];

const publicBodies: readonly DemoOrganisation[] = [
  { key: 'police', kind: 'police', name: 'Avershire Police', description: 'If somebody is in danger now, call 999.' },
  { key: 'police-town', parent: 'police', kind: 'police', name: 'Avershire Police, Kestlewick neighbourhood team' },
  { key: 'police-wold', parent: 'police', kind: 'police', name: 'Avershire Police, Wold neighbourhood team' },
  { key: 'police-custody', parent: 'police', kind: 'police', name: 'Avershire Police, Kestlewick custody' },
  { key: 'council', kind: 'local-authority', name: 'Avershire Council', description: 'Social care, housing and public health.' },
  { key: 'adult-care', parent: 'council', kind: 'local-authority', name: 'Avershire Council, adult social care' },
  { key: 'children-care', parent: 'council', kind: 'local-authority', name: 'Avershire Council, children’s social care' },
  { key: 'housing', parent: 'council', kind: 'local-authority', name: 'Avershire Council, housing' },
  { key: 'school', kind: 'education', name: 'Kestlewick Weir School', phone: '01632 960150' },
  {
    key: 'spa', kind: 'other', name: 'Avershire Single Point of Access',
    description: 'Looks after every referral that has got stuck. Shared by the health trusts, the council and the police.',
  },
  { key: 'self-line', kind: 'self', name: 'Self-referral line', description: 'Speaks for people who referred themselves.' },
];

const voluntary: readonly DemoOrganisation[] = [
  { key: 'hospice', kind: 'voluntary', name: 'Lapwing House Hospice', odsCode: 'AV-V1', phone: '01632 960160' },
  { key: 'good-company', kind: 'voluntary', name: 'Good Company Kestlewick', phone: '01632 960161' },
  { key: 'carers', kind: 'voluntary', name: 'Avershire Carers’ Circle', phone: '01632 960162' },
  { key: 'larder', kind: 'voluntary', name: 'The Kestlewick Larder', phone: '01632 960163' },
  { key: 'safe-harbour', kind: 'voluntary', name: 'Avershire Domestic Abuse Support', phone: '01632 960164' },
  { key: 'recovery', kind: 'voluntary', name: 'Avershire Recovery', phone: '01632 960165' },
];

export const ORGANISATIONS: readonly DemoOrganisation[] = [...health, ...publicBodies, ...voluntary];
