-- Who must not learn what an aliased service is reads the directory by this name, in this order: the true name would show in both.
alter table service add column public_name_lower text generated always as (lower(coalesce(public_alias, name))) stored;
create index service_public_page on service (public_name_lower, id);

-- coverage: { "postcodeDistricts": ["BS5"], "locatedIn": ["BS1"] }. No districts: it serves everywhere. Searched with @> only.
create index service_coverage on service using gin (coverage jsonb_path_ops);
