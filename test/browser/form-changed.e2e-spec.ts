import type { FormDefinition } from '@onward/forms';
import { CORE_FORM, referral } from '../factories/referral-story.js';
import { aBrowserAndOnward } from './harness/index.js';

const TOLD = 'This form has changed since you began. Yours stays valid.';

describe('Somebody who refers while the form is changed', () => {
  const { onward, somebodyAt } = aBrowserAndOnward();

  const act = (path: string, version: number) => onward.as('admin').request('POST', `/api/forms/${CORE_FORM.key}/versions/${path}`, undefined, { version });

  it('is told so, on each page of questions and on the last, and sends what they began', async () => {
    const story = await referral(onward, { draft: true });
    const visit = await somebodyAt('desk');
    const path = `/refer/${story.id}`;
    await visit.signInAs('gp', `${path}/reason`);
    await visit.page.getByRole('button', { name: 'Save and continue' }).waitFor();
    expect(await visit.page.getByText(TOLD).count()).toBe(0);

    const { version: _, ...core } = (await onward.as('admin').get(`/api/forms/${CORE_FORM.key}`)).body as unknown as FormDefinition;
    await onward.as('admin').post('/api/forms', { ...core, title: 'The standard referral, revised' });
    expect((await act('2/publish', 1)).status).toBe(200);
    expect((await act('1/retire', 1)).status).toBe(200);

    for (const page of ['reason', 'check']) {
      await visit.page.goto(new URL(`${path}/${page}`, visit.page.url()).href);
      await visit.page.getByText(TOLD).waitFor();
    }
    await visit.tap(visit.button('Send referral'));
    await visit.page.waitForURL(/\/sent|\/referrals\//);
    expect((await onward.as('gp').get(`/api/referrals/${story.id}`)).body).toMatchObject({ state: 'submitted', form: { ...CORE_FORM, standing: 'retired' } });
  });
});
