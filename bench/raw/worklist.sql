\set service random(1, 200)
select r.id, r.public_id, r.state, r.priority, r.submitted_at, r.version, p.family, p.given, p.nhs_number from referral r join person p on p.id = r.person_id where r.service_id = :service and r.state in ('SUBMITTED', 'TRIAGE', 'ACCEPTED', 'ASSESSMENT') order by r.priority, r.submitted_at, r.id limit 25;
