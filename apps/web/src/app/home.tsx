import type { Me } from '../api/types';
import { SentList } from '../track/sent-list';
import { Worklist } from '../triage/worklist';

/** What this role came to see first. */
export function Home({ me }: { readonly me: Me }) {
  const services = me.memberships.flatMap((membership) => membership.services);
  if (me.permissions.includes('worklist.read') && services.length > 0) {
    return services.map((service) => <Worklist key={service.id} service={service} />);
  }
  if (me.permissions.includes('referral.create')) return <SentList />;
  return (
    <section>
      <h1 className="nhsuk-heading-l">Hello, {me.user.name}</h1>
      <p className="nhsuk-body">Your pages are not here yet. What your role may do is already in the API, described at <a href="/api/openapi.json">/api/openapi.json</a>.</p>
    </section>
  );
}
