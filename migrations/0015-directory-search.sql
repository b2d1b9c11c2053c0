-- Who must not learn what an aliased service is reads the directory by this name, in this order: the true name would show in both.
alter table service add column public_name_lower text generated always as (lower(coalesce(public_alias, name))) stored;
create index service_public_page on service (public_name_lower, id);

-- coverage: { "postcodeDistricts": ["BS5"], "locatedIn": ["BS1"] }. No districts: it serves everywhere, or does not say where.
create index service_coverage on service using gin (coverage jsonb_path_ops);
alter table service add column serves_everywhere boolean generated always as (coalesce(jsonb_typeof(coverage -> 'postcodeDistricts'), 'null') = 'null') stored;
create index service_everywhere on service (name_lower, id) where serves_everywhere;
create index service_public_everywhere on service (public_name_lower, id) where serves_everywhere;
