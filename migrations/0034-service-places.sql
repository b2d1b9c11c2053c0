-- Where a service can be gone to: each of its locations that has coordinates (Open Referral UK: degrees, WGS 84), kept as its entry says it.
create table service_place (
  service_id uuid not null references service (id),
  -- of its postcode: the places of a district tell where the district is
  district   text,
  latitude   double precision not null,
  longitude  double precision not null
);
create index service_place_service on service_place (service_id);
create index service_place_district on service_place (district) where district is not null;
create index service_place_box on service_place (latitude, longitude);

create function keep_places() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then delete from service_place where service_id = new.id; end if;
  insert into service_place (service_id, district, latitude, longitude)
    select new.id,
      (select upper(m[1]) from jsonb_path_query(l.value, '$.addresses[*].postalCode') a (code), regexp_match(a.code #>> '{}', '^\s*([A-Za-z]{1,2}[0-9][A-Za-z0-9]?)( ?[0-9][A-Za-z]{2})?\s*$') m where m is not null limit 1),
      (l.value ->> 'latitude')::double precision, (l.value ->> 'longitude')::double precision
    from jsonb_path_query(new.details, '$.locations[*] ? (@.latitude.type() == "number" && @.longitude.type() == "number")') l (value);
  return null;
end $$;
create trigger keep_places after insert or update of details on service for each row when (new.details ? 'locations') execute function keep_places();
create function no_places() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from service_place where service_id = new.id;
  return null;
end $$;
create trigger no_places after update of details on service for each row when (old.details ? 'locations' and not new.details ? 'locations') execute function no_places();

-- Miles over the ground between two points in degrees: haversine, on a sphere of the Earth's mean radius (3,958.8 miles; IUGG).
create function miles_between(p_latitude double precision, p_longitude double precision, p_other_latitude double precision, p_other_longitude double precision)
returns double precision language sql immutable parallel safe
  return 7917.6 * asin(least(1, sqrt(sin(radians(p_other_latitude - p_latitude) / 2) ^ 2
    + cos(radians(p_latitude)) * cos(radians(p_other_latitude)) * sin(radians(p_other_longitude - p_longitude) / 2) ^ 2)));
