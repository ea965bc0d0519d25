-- Adopted with two organisations; closed without result; open; adopted with none.
insert into round values
  ('0000004a-0000-0000-0000-000000000001', 2, 1, '{"afterWithdrawal":"STAYS","criteria":"Attacks on civilians","cutOff":"2015-11-30","kinds":"","lapsedHolds":"NO_OBJECTION","naming":"NAMED","scope":"For the talks","territory":"Syria","title":"First round","zone":"Europe/Vienna"}', '[{"code":"us","id":"0000000d-0000-0000-0000-000000000001","nameEn":"United States","nameRu":"Соединённые Штаты","open":true},{"code":"ru","id":"0000000d-0000-0000-0000-000000000002","nameEn":"Russian Federation","nameRu":"Российская Федерация","open":true}]', 'chair', '2015-11-10 14:00:00', '2015-11-14 15:00:00', null),
  ('0000004a-0000-0000-0000-000000000002', 1, 2, '{"afterWithdrawal":"LEAVES","criteria":"","kinds":"","lapsedHolds":"OBJECT","naming":"THROUGH_CHAIR","scope":"","territory":"","title":"Второй раунд","zone":"Asia/Amman"}', '[]', 'chair', '2015-11-15 10:00:00', '2015-11-20 10:00:00', repeat('незачем ', 1000)),
  ('0000004a-0000-0000-0000-000000000003', 0, 3, '{"afterWithdrawal":"STAYS","criteria":"","kinds":"","lapsedHolds":"NO_OBJECTION","naming":"NAMED_AFTER_CLOSING","scope":"","territory":"","title":"الجولة الثالثة","zone":"UTC"}', '[]', 'chair', '2015-11-21 10:00:00', null, null),
  ('0000004a-0000-0000-0000-000000000004', 1, 4, '{"afterWithdrawal":"STAYS","criteria":"","kinds":"","lapsedHolds":"NO_OBJECTION","naming":"NAMED","scope":"","territory":"","title":"Fourth round","zone":"UTC"}', '[]', 'chair', '2015-11-22 10:00:00', '2015-11-25 10:00:00', null);

insert into proposal values
  ('0000004b-0000-0000-0000-000000000001', '0000004a-0000-0000-0000-000000000001', 1, '[{"agreedName":{"kind":"PRIMARY","language":"en","script":"Latn","text":"Blue Front"},"entries":[{"entryId":"0000000e-0000-0000-0000-000000000001","number":3},{"entryId":"0000000e-0000-0000-0000-000000000006","number":1}],"presumed":true}]', 'chair', '2015-11-11 10:00:00', '2015-11-14 15:00:00'),
  ('0000004b-0000-0000-0000-000000000002', '0000004a-0000-0000-0000-000000000002', 1, '[]', 'chair', '2015-11-15 11:00:00', '2015-11-18 15:00:00'),
  ('0000004b-0000-0000-0000-000000000003', '0000004a-0000-0000-0000-000000000002', 2, '[]', 'chair', '2015-11-19 11:00:00', '2015-11-19 15:00:00');

-- Of the second text twice, the later deadline first.
insert into proposal_extension values
  ('0000004c-0000-0000-0000-000000000001', '0000004b-0000-0000-0000-000000000002', '2015-11-16 10:00:00', '2015-11-19 10:00:00', 'chair'),
  ('0000004c-0000-0000-0000-000000000002', '0000004b-0000-0000-0000-000000000002', '2015-11-16 11:00:00', '2015-11-18 20:00:00', 'chair');

-- Just before the deadline, at it; after the first and before the extended one; after that; withdrawn; offered.
insert into silence_break values
  ('0000004d-0000-0000-0000-000000000001', 1, '0000004b-0000-0000-0000-000000000001', '0000000d-0000-0000-0000-000000000001', 'OBJECTION', 'No', '2015-11-14 14:59:59.999999', 'us.head', '2015-11-14 14:59:59.999999', null),
  ('0000004d-0000-0000-0000-000000000002', 0, '0000004b-0000-0000-0000-000000000001', '0000000d-0000-0000-0000-000000000002', 'OBJECTION', 'Поздно', '2015-11-14 15:00:00', 'ru.head', null, null),
  ('0000004d-0000-0000-0000-000000000003', 0, '0000004b-0000-0000-0000-000000000002', '0000000d-0000-0000-0000-000000000001', 'AMENDMENT', repeat('иначе ', 1000), '2015-11-19 09:59:59', 'us.head', null, '2015-11-19 12:00:00'),
  ('0000004d-0000-0000-0000-000000000004', 0, '0000004b-0000-0000-0000-000000000002', '0000000d-0000-0000-0000-000000000002', 'AMENDMENT', 'Иначе', '2015-11-19 10:00:00', 'ru.head', null, null),
  ('0000004d-0000-0000-0000-000000000005', 0, '0000004b-0000-0000-0000-000000000003', '0000000d-0000-0000-0000-000000000002', 'OBJECTION', 'Нет', '2015-11-19 14:00:00', 'ru.head', null, null);

insert into adopted_edition values
  (1, '0000004a-0000-0000-0000-000000000001', '2015-11-14 15:00:00', '2015-11-14 15:01:00', repeat('a', 64), '{"edition":{"number":1,"organisations":[{"agreed_name":{"text":"Blue Front"}},{"agreed_name":{"text":"Красный берег"}}]},"format":"concord-edition-1"}'),
  (2, '0000004a-0000-0000-0000-000000000004', '2015-11-25 10:00:00', '2015-11-25 10:01:00', repeat('b', 64), '{"edition":{"number":2,"organisations":[]},"format":"concord-edition-1"}');

insert into edition_initial values
  ('0000004e-0000-0000-0000-000000000001', 1, '0000000d-0000-0000-0000-000000000001', 'us', repeat('a', 64), 'us.head', '2015-11-14 16:00:00');
