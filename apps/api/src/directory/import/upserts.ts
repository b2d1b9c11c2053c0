/**
 * Puts in or updates a batch by the publisher's ids: $1 the rows (jsonb), $2 the publisher, $3 the time. Rows that say what is held already
 * are left alone. A row that is kept here has no source and so meets none of these.
 */

export const UPSERT_ORGANISATIONS = `
  insert into organisation as held (id, kind, name, description, url, email, source, source_id, created_at, updated_at)
  select id, 'other', name, description, url, email, $2, source_id, $3, $3
  from jsonb_to_recordset($1::jsonb) as given (id uuid, source_id text, name text, description text, url text, email text)
  on conflict (source, source_id) do update
    set name = excluded.name, description = excluded.description, url = excluded.url, email = excluded.email, updated_at = excluded.updated_at
    where (held.name, held.description, held.url, held.email) is distinct from (excluded.name, excluded.description, excluded.url, excluded.email)`;

/**
 * Once somebody triages there, the team says whether it is open, whom it takes and where: the feed then brings words and contact only.
 * The left join makes a service whose organisation is missing an error rather than a row that is not there.
 */
export const UPSERT_SERVICES = `
  insert into service as held (id, organisation_id, name, description, category, state, referable, statutory_duty, self_referral, desk, criteria,
    on_call_always, coverage, required_supplements, languages, assured_until, url, email, phone, details, source, source_id, source_digest,
    version, created_at, updated_at)
  select given.id, o.id, given.name, given.description, given.category, given.state, false, false, false, false, given.criteria,
    false, given.coverage, '{}', given.languages, given.assured_until, given.url, given.email, given.phone, given.details, $2, given.source_id,
    given.source_digest, 1, $3, $3
  from jsonb_to_recordset($1::jsonb) as given (id uuid, source_id text, source_digest text, organisation_source_id text, name text,
    description text, category text, state text, criteria jsonb, coverage jsonb, languages text[], assured_until date, url text, email text,
    phone text, details jsonb)
  left join organisation o on o.source = $2 and o.source_id = given.organisation_source_id
  on conflict (source, source_id) do update
    set organisation_id = excluded.organisation_id, name = excluded.name, description = excluded.description, category = excluded.category,
        state = case when held.referable then held.state else excluded.state end,
        criteria = case when held.referable then held.criteria else excluded.criteria end,
        coverage = case when held.referable then held.coverage else excluded.coverage end,
        languages = excluded.languages, assured_until = excluded.assured_until, url = excluded.url, email = excluded.email,
        phone = excluded.phone, details = excluded.details, source_digest = excluded.source_digest,
        updated_at = excluded.updated_at
    where held.source_digest is distinct from excluded.source_digest`;
