-- One that waits with the longest reason, one that was discarded, and the pair of the latter anew.
insert into prepared_judgement
  (id, version, delegation_id, own_entry_id, other_entry_id, verdict, extent, reason, prepared_by, prepared_at, ended_at) values
  ('0000013a-0000-0000-0000-000000000001', 0, '0000000d-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000006', 'SAME', 'PART_OF', repeat('Я', 2000), 'us.delegate', '2015-11-16 10:00:00', null),
  ('0000013a-0000-0000-0000-000000000002', 1, '0000000d-0000-0000-0000-000000000002', '0000000e-0000-0000-0000-000000000006', '0000000e-0000-0000-0000-000000000001', 'DIFFERENT', 'WHOLE', '', 'ru.delegate', '2015-11-16 10:00:00', '2015-11-16 11:00:00'),
  ('0000013a-0000-0000-0000-000000000003', 0, '0000000d-0000-0000-0000-000000000002', '0000000e-0000-0000-0000-000000000006', '0000000e-0000-0000-0000-000000000001', 'UNSURE', 'WHOLE', '', 'ru.delegate', '2015-11-16 12:00:00', null);

insert into judging_authority (delegation_id, given, given_by, at) values
  ('0000000d-0000-0000-0000-000000000001', true, 'us.head', '2015-11-16 10:00:00'),
  ('0000000d-0000-0000-0000-000000000001', false, 'us.head', '2015-11-17 10:00:00');
