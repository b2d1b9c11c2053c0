import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Schemas } from '../../api/client';
import { services } from '../../api/services';
import { useChangeService } from '../../api/start-referral';
import type { ReferSearch } from '../../app/refer-search';
import { Button } from '../../ui/button';
import { IdentityBanner } from '../../ui/identity-banner';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { FitQuestions } from '../fit/fit-questions';
import type { Known } from '../fit/known';
import { useFits } from '../fit/use-fits';
import { ServiceCard } from '../service/service-card';
import { filterOf } from '../service/service-input';
import { Back } from './back';
import { Refusal } from './refusal';
import { ServiceFilters } from './service-filters';
import { change, useTyped, type Found, type ServiceTyped } from './typed';
import { useFineFocus } from './use-fine-focus';
import { useRecentServices } from './use-recent-services';
import { useSettled } from './use-settled';

interface Props {
  readonly search: ReferSearch;
  readonly person: Found & { readonly id: string };
}

const SEARCH_ID = 'service-words';
const STANDS_STILL = 250;
const NOTHING: Known = {};

/** Which service: found as one types, each in its own words. */
export function ServiceStep({ search, person }: Props) {
  const { services: typed } = useTyped();
  const home = person.postcodeDistrict ?? null;
  const [goesToFirst, goToFirst] = useState(false);
  const navigate = useNavigate();
  useFineFocus(SEARCH_ID);
  const type = (changes: Partial<ServiceTyped>): void => change({ services: { ...typed, ...changes } });
  const changing = useChangeService();
  const choose = (serviceId: string): void => {
    if (search.draft === undefined) return void navigate({ to: '/refer', search: { ...search, service: serviceId, step: 'urgency' } });
    const draftId = search.draft;
    changing.mutate({ draftId, serviceId }, { onSuccess: () => void navigate({ to: '/refer/$draftId/check', params: { draftId } }) });
  };
  /** Enter goes to the first of what is found; Enter again chooses it. */
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    goToFirst(true);
  };
  return (
    <Page title="Which service?" before={
        <>
          {search.draft === undefined
            ? <Back search={{ ...search, step: undefined }} />
            : <Link className="onward-back" to="/refer/$draftId/check" params={{ draftId: search.draft }}>Back</Link>}
          <IdentityBanner person={person} />
          {changing.error !== null && <Refusal error={changing.error} onRetry={() => changing.reset()} />}
        </>
      }>
      <search aria-label="Find a service">
        <form onSubmit={submit} noValidate>
          <TextField
            id={SEARCH_ID} label="What help is needed, or the name of a service" hint="For example: low mood, falls, housing" value={typed.words} onChange={(words) => type({ words })}
            input={{ autoComplete: 'off', maxLength: 200, enterKeyHint: 'search' }}
          />
        </form>
        <ServiceFilters typed={typed} home={home} onType={type} />
      </search>
      <Services
        typed={typed} home={home} personId={person.id} onType={type} onChoose={choose} goesToFirst={goesToFirst} onWent={() => goToFirst(false)}
        onShowAll={() => type({ words: '', category: '', near: undefined, within: '', isOpenNow: false, showsSignposting: true })}
      />
    </Page>
  );
}

interface ServicesProps {
  readonly typed: ServiceTyped;
  readonly home: string | null;
  readonly personId: string;
  readonly onType: (changes: Partial<ServiceTyped>) => void;
  readonly onChoose: (serviceId: string) => void;
  readonly onShowAll: () => void;
  /** Focus is to go to the first service, as soon as what was typed has been answered. */
  readonly goesToFirst: boolean;
  readonly onWent: () => void;
}

function Services({ typed, home, personId, onType, onChoose, onShowAll, goesToFirst, onWent }: ServicesProps) {
  const words = useSettled(typed.words, STANDS_STILL);
  const near = useSettled(typed.near, STANDS_STILL);
  const filter = filterOf({ ...typed, words, near }, home);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useInfiniteQuery(services(filter));
  const recent = useRecentServices();
  const known = typed.known[personId] ?? NOTHING;
  const listed = data?.pages.flatMap(({ items }) => items) ?? [];
  const fits = useFits({ personId, known, q: filter.q, category: filter.category }, data && recent.isSettled ? [...recent.services, ...listed].map(({ id }) => id) : undefined);
  const list = useRef<HTMLDivElement>(null);
  const isAnswered = data !== undefined && !isPlaceholderData && recent.isSettled && fits.isSettled && fits.isCurrent && words === typed.words;
  useEffect(() => {
    if (!goesToFirst || !isAnswered) return;
    list.current?.querySelector('button')?.focus();
    onWent();
  }, [goesToFirst, isAnswered, onWent]);
  if (error !== null && data === undefined) return <Refusal error={error} onRetry={() => void refetch()} />;
  // shown together: what comes in late must not push away what is about to be pressed
  if (data === undefined || !recent.isSettled || !fits.isSettled) return <Loading what="services" />;
  const isAll = filter.q === undefined && filter.category === undefined && filter.openNow === undefined && filter.within === undefined;
  // what is not for this person is no shortcut: it stands below, and says why
  const lately = isAll ? recent.services.filter(({ id }) => fits.of(id)?.fits !== 'no') : [];
  // of those that fit, only what the list itself is narrowed to
  const best = fits.best.map(({ service }) => service).filter(({ id }) => (filter.openNow === undefined && filter.within === undefined) || listed.some((one) => one.id === id));
  const found = listed.filter(({ id }) => ![...lately, ...best].some((one) => one.id === id));
  const count = found.length + lately.length + best.length;
  const howMany = `${count}${hasNextPage ? ' or more' : ''} ${count === 1 ? 'service' : 'services'}`;
  const cards = (those: readonly Schemas['Service'][], isBrief: boolean) => (
    <ul className="onward-service-list">{those.map((service) => <ServiceCard key={service.id} service={service} fit={fits.of(service.id)} miles={listed.find(({ id }) => id === service.id)?.distanceMiles ?? null} district={home} isBrief={isBrief} askAbout={personId} onChoose={onChoose} />)}</ul>
  );
  return (
    <div ref={list}>
      <p role="status" className="nhsuk-u-visually-hidden">{howMany}</p>
      {best.length > 0 && <><h2 className="nhsuk-heading-m onward-above">Best for this person</h2>{cards(best, false)}</>}
      <FitQuestions questions={fits.questions} known={isAll ? NOTHING : known} onAnswer={(answers) => onType({ known: { ...typed.known, [personId]: answers } })} />
      {lately.length > 0 && <><h2 className="nhsuk-heading-m onward-above">Services you sent to lately</h2>{cards(lately, true)}</>}
      {found.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m onward-above">{lately.length > 0 ? 'All other services' : isAll ? 'All services' : best.length > 0 ? 'Others found' : 'Services found'} ({found.length}{hasNextPage && ' or more'})</h2>
          {filter.near !== undefined && <p>{filter.within === undefined ? `Those for ${filter.near} stand first.` : `Up to ${filter.within} ${filter.within === 1 ? 'mile' : 'miles'} from ${filter.near}${filter.q === undefined ? ', the nearest first' : ''}.`}</p>}
          {cards(found, false)}
        </>
      )}
      {count === 0 && <NothingFound onShowAll={onShowAll} />}
      {error !== null && <Refusal error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && <Button kind="secondary" onClick={() => void fetchNextPage()} isBusy={isFetchingNextPage}>{isFetchingNextPage ? 'Loading…' : 'Show more services'}</Button>}
    </div>
  );
}

function NothingFound({ onShowAll }: Pick<ServicesProps, 'onShowAll'>) {
  return (
    <div className="onward-inset">
      <h2 className="nhsuk-heading-s">No service was found</h2>
      <p>Try a simpler word, such as what the matter is. If you do not know where somebody belongs, choose the nearest: a referral that comes to the wrong place is moved onward, never sent back.</p>
      <Button kind="secondary" onClick={onShowAll}>Show every service</Button>
    </div>
  );
}
