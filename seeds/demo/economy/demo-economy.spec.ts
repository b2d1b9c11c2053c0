import { judge, lintCriteria } from '@onward/forms';
import { addWorkingMinutes, OFFICE_HOURS } from '@onward/workflow';
import { REFERENCE_FORMS } from '../../reference/index.js';
import { demoEconomy } from './demo-economy.js';
import { PERSONAS } from './personas.js';

const economy = demoEconomy('https://demo.example');
const { organisations, services, users, memberships, agreement } = economy;
const organisationKeys = new Set(organisations.map(({ key }) => key));
const serviceKeys = new Set(services.map(({ key }) => key));
const referable = services.filter((service) => service.referable !== false);

describe('Avershire', () => {
  it('has ids that are UUIDv7, each once, and the same every time', () => {
    const ids = [...organisations, ...services, ...users, ...memberships, agreement].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(demoEconomy('https://demo.example')).toEqual(economy);
  });
  it('names nothing twice', () => {
    for (const keys of [organisations.map(({ key }) => key), services.map(({ key }) => key), users.map(({ subject }) => subject), services.map(({ name }) => name)]) {
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
  it('refers to nothing that is not there', () => {
    for (const { parent } of organisations) if (parent !== undefined) expect(organisationKeys).toContain(parent);
    for (const { organisation, alternative } of services) {
      expect(organisationKeys).toContain(organisation);
      if (alternative !== undefined) expect(serviceKeys).toContain(alternative);
    }
    for (const { organisation, services: worksFor } of memberships) {
      expect(organisationKeys).toContain(organisation);
      for (const key of worksFor) expect(serviceKeys).toContain(key);
    }
    for (const party of agreement.parties) expect(organisationKeys).toContain(party);
  });
  it('has an open service for each thing that the form lets a person most need help with', () => {
    const [core] = REFERENCE_FORMS.filter(({ kind }) => kind === 'core');
    const asked = (core?.schema.properties?.['mainNeed'] as { readonly enum: readonly string[] }).enum.filter((need) => need !== 'not-known');
    const takes = (need: string) => referable.filter(({ state = 'open', criteria }) =>
      state === 'open' && criteria.some((criterion) => criterion.facts?.includes('main-need') && judge(criterion, [{ 'main-need': need, age: 30 }]) === 'met'));
    expect(asked.filter((need) => takes(need).length === 0)).toEqual([]);
  });
  it('asks only for supplements that there are, and each of them is asked for', () => {
    const asked = new Set(services.flatMap(({ supplements = [] }) => supplements));
    expect([...asked].toSorted()).toEqual(REFERENCE_FORMS.filter(({ kind }) => kind === 'supplement').map(({ key }) => key).toSorted());
  });
  it('is a forest: parents come before their children', () => {
    const seen = new Set<string>();
    for (const { key, parent } of organisations) {
      if (parent !== undefined) expect(seen).toContain(parent);
      seen.add(key);
    }
  });
  it('has one coordinators’ desk, and two coordinators at it', () => {
    const desks = services.filter(({ desk }) => desk);
    expect(desks).toHaveLength(1);
    const there = memberships.filter(({ role, services: worksFor }) => role === 'coordinator' && worksFor.includes(desks[0]?.key ?? ''));
    expect(there.map(({ key }) => key)).toEqual(['coordinator', 'coordinator-2']);
  });
  it('has a triager for every service that takes referrals', () => {
    for (const { key } of referable) expect(memberships.some(({ role, services: worksFor }) => role === 'triager' && worksFor.includes(key))).toBe(true);
  });
  it('has a person for every one of the eleven personas, each with one membership', () => {
    expect(PERSONAS.map(({ key }) => key)).toEqual([
      'gp', 'police', 'social-worker', 'self-line', 'triager', 'triager-2', 'coordinator', 'service-manager', 'commissioner', 'governance', 'admin',
    ]);
    for (const { subject, role, organisation, services: worksFor, does } of PERSONAS) {
      const theirs = memberships.filter(({ key }) => key === subject);
      expect(theirs).toHaveLength(1);
      expect(theirs[0]).toMatchObject({ role, services: worksFor });
      expect(organisations.find(({ id }) => id === theirs[0]?.organisationId)?.name).toBe(organisation);
      expect(does).toMatch(/^[A-Z].*\.$/);
    }
  });
  it('shows what a directory may hold: a duty, self-referral, an alias, one paused, one closed, some for signposting, one entry out of date', () => {
    expect(services.filter(({ statutoryDuty }) => statutoryDuty).map(({ key }) => key)).toEqual(['safeguarding-adults', 'mash']);
    expect(services.filter(({ selfReferral }) => selfReferral).length).toBeGreaterThan(5);
    expect(services.filter(({ publicAlias }) => publicAlias).map(({ key }) => key)).toContain('sexual-health');
    expect(services.filter(({ state }) => state === 'paused')).toHaveLength(1);
    expect(services.filter(({ state }) => state === 'closed')).toHaveLength(1);
    expect(services.filter(({ referable: takes, desk }) => takes === false && !desk).length).toBeGreaterThan(0);
    expect(services.filter(({ assuredForDays }) => assuredForDays < 0)).toHaveLength(1);
    expect(services.length).toBeGreaterThanOrEqual(25);
  });
  it('says in words whom each service is for, and keeps hours in which time passes', () => {
    for (const { criteria, description, hours = OFFICE_HOURS } of referable) {
      expect(criteria.length).toBeGreaterThan(0);
      expect(lintCriteria(criteria)).toEqual([]);
      expect(description.length).toBeGreaterThan(60);
      expect(addWorkingMinutes(new Date('2026-03-10T10:00:00Z'), 60, hours).getTime()).toBeGreaterThan(0);
    }
  });
  it('is nowhere: its codes, telephones and postcodes are nobody’s', () => {
    for (const { odsCode } of organisations) if (odsCode !== undefined) expect(odsCode).toContain('-');
    for (const { phone } of [...organisations, ...services]) if (phone !== undefined) expect(phone).toMatch(/^01632 960\d{3}$/);
    for (const { districts } of services) for (const district of districts ?? []) expect(district).toMatch(/^QW[1-6]$/);
  });
});
