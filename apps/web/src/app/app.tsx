import { ApiError, getJson, signOut } from '../api/client';
import type { Me } from '../api/types';
import { ReferralPage } from '../track/referral-page';
import { Failed, Loading } from '../ui/status';
import { useFetched } from '../ui/use-fetched';
import { Home } from './home';
import { Welcome } from './welcome';

/** The shell: who is signed in, and the page that the address names. */
export function App() {
  const me = useFetched('me', () => getJson<Me>('/api/me'));
  const isStranger = me.status === 'failed' && me.error instanceof ApiError && me.error.status === 401;
  const [, referralId] = /^\/referrals\/([0-9a-f-]{36})$/.exec(location.pathname) ?? [];
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">Skip to main content</a>
      <header className="onward-header">
        <div className="nhsuk-width-container onward-header__inside">
          <a href="/" className="onward-header__name">Onward</a>
          {me.status === 'ready' && <Person me={me.value} />}
        </div>
      </header>
      <main id="main" className="nhsuk-width-container nhsuk-main-wrapper">
        {me.status === 'loading' && <Loading />}
        {isStranger && <Welcome />}
        {me.status === 'failed' && !isStranger && <Failed error={me.error} />}
        {me.status === 'ready' && (referralId === undefined ? <Home me={me.value} /> : <ReferralPage id={referralId} />)}
      </main>
    </>
  );
}

function Person({ me }: { readonly me: Me }) {
  const leave = (): void => void signOut().then(() => location.assign('/'));
  return (
    <p className="onward-header__person">
      <span>{me.user.name}, {me.memberships[0]?.organisation.name}</span>
      <button type="button" onClick={leave}>Sign out</button>
    </p>
  );
}
