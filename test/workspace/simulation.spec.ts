import { root, runNode } from './checkout.js';

const simulate = (...args: string[]) => runNode(['bench/simulation/simulate.mjs', ...args], root);

describe('The simulation', () => {
  it('sends the same people again with the same seed, and others with another', async () => {
    const few = ['--referrals', '300', '--seed'];
    const [first, again, other] = [await simulate(...few, '7'), await simulate(...few, '7'), await simulate(...few, '8')];
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(again.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
    for (const figure of ['First choices that miss', 'Redirects a referral', 'Decided in the first service’s time', 'fewer first choices that miss']) expect(first.stdout).toContain(figure);
  });

  it('sends everybody rightly where all know the right service, and nobody moves', async () => {
    const { stdout } = await simulate('--referrals', '300', ...['knowsGp', 'knowsSocialWorker', 'knowsPolice', 'namesNeedKnowing'].flatMap((name) => ['--assume', `${name}=1`]), '--assume', 'decidesTo=1');
    expect(stdout).toMatch(/First choices that miss +0\.0 % +0\.0 %/);
    expect(stdout).toMatch(/Redirects a referral +0\.000 +0\.000/);
    expect(stdout).toMatch(/Came to a coordinator +0\.0 % +0\.0 %/);
  });

  it.each([[['--assume', 'luck=1'], 'There is no assumption "luck"'], [['--referrals', 'many'], '--referrals and --seed are whole numbers']])('refuses %j in one plain line', async (args, words) => {
    const { code, stderr } = await simulate(...args);
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain(words);
  });
});
