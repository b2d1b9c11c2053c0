\set person random(1, :people)
\set service random(1, 200)
\set priority random(1, 3)
begin;
insert into referral (person_id, service_id, state, priority, content) values (:person, :service, 'SUBMITTED', :priority, '{"form":"core","reason":"Needs help with daily living after a fall. Needs help with daily living after a fall. Needs help with daily living after a fall. Needs help with daily living after a fall. ","answers":{"q1":"0cc175b9c0f1b6a831c399e269772661","q2":3,"q3":"92eb5ffee6ae2fec3ad71c777531578f","mobility":"walks with frame","risk":["falls","isolation","medication"],"notes":"4a8a08f09d37b73795649038408b5f334a8a08f09d37b73795649038408b5f334a8a08f09d37b73795649038408b5f334a8a08f09d37b73795649038408b5f33"},"referrer":{"org":"ODS1234","name":"Dr 12"}}'::jsonb) returning id \gset
insert into referral_event (referral_id, seq, type, actor_id, to_state, data) values (:id, 1, 'SUBMITTED', 7, 'SUBMITTED', '{"comment":"x"}'::jsonb);
insert into outbox (topic, key, payload) values ('referral.submitted', :id, '{"id":1}'::jsonb);
commit;
