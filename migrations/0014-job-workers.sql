-- Which job workers are alive. A killed worker's jobs stay locked for four hours unless they are freed by name, so each one says that it lives
-- and any of them frees what the silent ones held.
create table job_worker (
  id      text primary key,
  beat_at timestamptz not null
);

create function free_jobs_of_silent_workers(p_silence interval) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_silent text[];
begin
  with gone as (delete from job_worker where beat_at < now() - p_silence returning id) select coalesce(array_agg(id), '{}') into v_silent from gone;
  if v_silent <> '{}' then perform graphile_worker.force_unlock_workers(v_silent); end if;
end $$;
