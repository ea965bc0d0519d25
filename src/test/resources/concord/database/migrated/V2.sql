-- The delegation that was closed before is open again; what is said of its entry, and what was said before and taken back.
insert into revision values (8, '2015-11-08 10:00:00');
update tabled_revision set revision = 8, at = '2015-11-08 10:00:00';

insert into seating values ('0000000d-0000-0000-0000-000000000003', 8, true);
update delegation set closed_at = null where code = 'un';

insert into judgement values
  ('0000002a-0000-0000-0000-000000000001', 1, '0000000d-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000006', 'UNSURE', 'WHOLE', '', 'us.delegate', '2015-11-07 11:00:00', null, 6, 7, null),
  ('0000002a-0000-0000-0000-000000000002', 1, '0000000d-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000001', '0000000e-0000-0000-0000-000000000006', 'SAME', 'CONTAINS', 'Одно и то же', 'us.head', '2015-11-07 12:00:00', '0000002a-0000-0000-0000-000000000001', 7, 8, 'us.head'),
  ('0000002a-0000-0000-0000-000000000003', 0, '0000000d-0000-0000-0000-000000000002', '0000000e-0000-0000-0000-000000000003', '0000000e-0000-0000-0000-000000000006', 'DIFFERENT', 'PART_OF', repeat('почему ', 1000), 'ru.delegate', '2015-11-08 10:00:00', null, 8, null, null);
