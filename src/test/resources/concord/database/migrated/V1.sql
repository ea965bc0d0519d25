-- Rows as a portal of the first schema left them. Ids tell the table (d delegation, a account, e entry, f tabled entry).
insert into delegation values
  ('0000000d-0000-0000-0000-000000000001', 0, 'us', 'United States', 'Соединённые Штаты', '2015-10-01 08:00:00.000001', null),
  ('0000000d-0000-0000-0000-000000000002', 1, 'ru', 'Russian Federation', 'Российская Федерация', '2015-10-01 08:00:00.000002', null),
  ('0000000d-0000-0000-0000-000000000003', 2, 'un', 'United Nations', 'Организация Объединённых Наций', '2015-10-01 09:00:00', '2015-11-06 12:00:00'),
  ('0000000d-0000-0000-0000-000000000004', 7, 'abcdefghijklmnop', repeat('ن', 120), repeat('Я', 120), '2015-10-02 08:00:00', '2015-10-31 23:59:59.999999');

insert into account values
  ('0000000a-0000-0000-0000-000000000001', 3, 'us.head', 'Head of delegation', 'HEAD', '0000000d-0000-0000-0000-000000000001', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g', false, 'en', '2015-10-01 08:01:00', '2015-10-01 09:00:00', null, '2015-10-01 09:00:00', 0, null),
  ('0000000a-0000-0000-0000-000000000002', 0, 'ru.delegate', 'Делегат «Первый»', 'DELEGATE', '0000000d-0000-0000-0000-000000000002', repeat('h', 200), true, 'ru', '2015-10-01 08:02:00', '2015-10-01 09:00:00', null, null, 5, '2015-11-01 10:00:00.123456'),
  ('0000000a-0000-0000-0000-000000000003', 0, repeat('u', 64), repeat('د', 120), 'DELEGATE', '0000000d-0000-0000-0000-000000000003', null, true, null, '2015-10-01 08:03:00', null, null, null, 0, null),
  ('0000000a-0000-0000-0000-000000000004', 1, 'chair', 'Secretariat', 'CHAIR', null, 'hash', false, null, '2015-10-01 08:00:00', '2015-10-01 08:00:00', null, '2015-10-01 08:00:00', 0, null),
  ('0000000a-0000-0000-0000-000000000005', 1, 'observer', 'Observer', 'OBSERVER', null, 'hash', false, 'ru', '2015-10-01 08:00:00', '2015-10-01 08:00:00', '2015-11-30 18:00:00', null, 0, null),
  ('0000000a-0000-0000-0000-000000000006', 1, 'administrator', 'Administrator', 'ADMINISTRATOR', null, 'hash', false, 'en', '2015-10-01 08:00:00', '2015-10-01 08:00:00', null, null, 1, '2015-11-02 10:00:00');

insert into account_request values
  ('000000a1-0000-0000-0000-000000000001', 0, '0000000a-0000-0000-0000-000000000003', 'NEW_ACCOUNT', 'DELEGATE', '0000000d-0000-0000-0000-000000000003', repeat('h', 200), 'administrator', '2015-10-01 08:03:00', null, null, null),
  ('000000a1-0000-0000-0000-000000000002', 1, '0000000a-0000-0000-0000-000000000002', 'NEW_PASSWORD', 'DELEGATE', '0000000d-0000-0000-0000-000000000002', 'hash', 'administrator', '2015-10-03 08:00:00', 'ru.head', '2015-10-03 09:00:00', true),
  ('000000a1-0000-0000-0000-000000000003', 1, '0000000a-0000-0000-0000-000000000005', 'NEW_SEAT', 'CHAIR', null, null, 'administrator', '2015-10-04 08:00:00', 'chair', '2015-10-04 09:00:00', false),
  ('000000a1-0000-0000-0000-000000000004', 0, '0000000a-0000-0000-0000-000000000005', 'REOPENING', 'OBSERVER', null, null, 'administrator', '2015-12-01 08:00:00', null, null, null);

insert into login values
  ('000000a2-0000-0000-0000-000000000001', repeat('0', 64), '0000000a-0000-0000-0000-000000000001', '2015-11-01 08:00:00', '2015-11-01 08:55:00', null, '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', 'Firefox, Linux'),
  ('000000a2-0000-0000-0000-000000000002', repeat('f', 64), '0000000a-0000-0000-0000-000000000002', '2015-11-02 08:00:00', '2015-11-02 08:00:00', '2015-11-02 20:00:00', '192.0.2.1', repeat('b', 200));

-- A draft, a tabled one, one changed since, a withdrawn one, one set aside.
insert into entry values
  ('0000000e-0000-0000-0000-000000000001', 4, '0000000d-0000-0000-0000-000000000001', 1, 'Blue Front', '{"criterion":"attacks on civilians","designations":[{"authority":"Department of State","decidedOn":"1997-10-08","effectiveOn":"1997-10-10","instrument":"INA section 219","publishedOn":"1997-10-09","reference":"62 FR 52650"}],"names":[{"kind":"PRIMARY","language":"en","script":"Latn","text":"Blue Front"},{"kind":"ALSO_KNOWN_AS","language":"ar","script":"Arab","text":"الجبهة الزرقاء"},{"kind":"FORMERLY_KNOWN_AS","language":"und","script":"Latn","text":"Azure Front"},{"kind":"ACRONYM","language":"en","script":"Latn","text":"BF"},{"kind":"WEAK","language":"en","script":"Latn","text":"The Front"}],"regions":["Syria","الشام"],"remarks":"As in the first list."}', 'for the own delegation', '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"en","script":"Latn","text":"Blue Front"}],"regions":[],"remarks":""}', 2, 'CHANGED', '1997-10-08', 'blue front', '2015-11-03 11:00:00', 'us.delegate', null, null),
  ('0000000e-0000-0000-0000-000000000002', 2, '0000000d-0000-0000-0000-000000000002', 1, 'Синий фронт', '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"ru","script":"Cyrl","text":"Синий фронт"}],"regions":[],"remarks":""}', '', '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"ru","script":"Cyrl","text":"Синий фронт"}],"regions":[],"remarks":""}', 1, 'WITHDRAWN', null, 'синий фронт', '2015-11-05 10:00:00', 'ru.head', '2015-11-05 10:00:00', null),
  ('0000000e-0000-0000-0000-000000000003', 1, '0000000d-0000-0000-0000-000000000002', 2, 'Красный берег', '{"criterion":"","designations":[{"authority":"Верховный Суд Российской Федерации","instrument":"","reference":"ГКПИ 03-116"}],"names":[{"kind":"PRIMARY","language":"ru","script":"Cyrl","text":"Красный берег"}],"regions":[],"remarks":""}', repeat('заметка ', 20000), '{"criterion":"","designations":[{"authority":"Верховный Суд Российской Федерации","instrument":"","reference":"ГКПИ 03-116"}],"names":[{"kind":"PRIMARY","language":"ru","script":"Cyrl","text":"Красный берег"}],"regions":[],"remarks":""}', 1, 'TABLED', null, 'красный берег', '2015-11-02 10:00:00', 'ru.delegate', null, null),
  ('0000000e-0000-0000-0000-000000000004', 0, '0000000d-0000-0000-0000-000000000001', 2, repeat('山', 500), concat('{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"zh","script":"Hani","text":"', repeat('山', 500), '"}],"regions":[],"remarks":""}'), '', null, 0, 'DRAFT', null, repeat('山', 500), '2015-11-08 10:00:00', 'us.delegate', null, null),
  ('0000000e-0000-0000-0000-000000000005', 1, '0000000d-0000-0000-0000-000000000001', 3, 'Read by mistake', '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"en","script":"Latn","text":"Read by mistake"}],"regions":[],"remarks":""}', '', null, 0, 'SET_ASIDE', null, 'read by mistake', '2015-11-08 11:00:00', 'us.delegate', null, '2015-11-08 11:00:00');

-- Revision 2 tables two at once; 5 is a withdrawal; 6 left no version.
insert into tabled_entry values
  ('0000000f-0000-0000-0000-000000000001', 1, '0000000e-0000-0000-0000-000000000001', '0000000d-0000-0000-0000-000000000001', 1, '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"en","script":"Latn","text":"Blue Frnt"}],"regions":[],"remarks":""}', '2015-11-01 10:00:00', 'us.head', 1, 3, '2015-11-03 10:00:00.000003', false, null),
  ('0000000f-0000-0000-0000-000000000002', 0, '0000000e-0000-0000-0000-000000000001', '0000000d-0000-0000-0000-000000000001', 2, '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"en","script":"Latn","text":"Blue Front"}],"regions":[],"remarks":""}', '2015-11-03 10:00:00.000003', 'us.head', 3, null, null, false, null),
  ('0000000f-0000-0000-0000-000000000003', 1, '0000000e-0000-0000-0000-000000000002', '0000000d-0000-0000-0000-000000000002', 1, '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"ru","script":"Cyrl","text":"Синий фронт"}],"regions":[],"remarks":""}', '2015-11-02 10:00:00', 'ru.head', 2, 5, '2015-11-05 10:00:00', true, repeat('не ', 5000)),
  ('0000000f-0000-0000-0000-000000000004', 0, '0000000e-0000-0000-0000-000000000003', '0000000d-0000-0000-0000-000000000002', 1, '{"criterion":"","designations":[{"authority":"Верховный Суд Российской Федерации","instrument":"","reference":"ГКПИ 03-116"}],"names":[{"kind":"PRIMARY","language":"ru","script":"Cyrl","text":"Красный берег"}],"regions":[],"remarks":""}', '2015-11-02 10:00:01', 'ru.head', 2, null, null, false, null),
  ('0000000f-0000-0000-0000-000000000005', 0, '0000000e-0000-0000-0000-000000000006', '0000000d-0000-0000-0000-000000000003', 1, '{"criterion":"","designations":[],"names":[{"kind":"PRIMARY","language":"en","script":"Latn","text":"BLUE FRONT"}],"regions":[],"remarks":""}', '2015-11-04 10:00:00', 'un.head', 4, null, null, false, null);

update tabled_revision set revision = 7, at = '2015-11-07 10:00:00.000007' where id = 1;

insert into resemblance values
  ('0000000f-0000-0000-0000-000000000001', '0000000f-0000-0000-0000-000000000003', 0.84, 'LIKELY', '[{"against":false,"by":"","kind":"SIMILAR_SPELLING","left":"Blue Frnt","right":"Синий фронт"}]', 2, 3),
  ('0000000f-0000-0000-0000-000000000002', '0000000f-0000-0000-0000-000000000003', 0.97, 'CERTAIN', '[{"against":false,"by":"","kind":"SAME_MEANING","left":"Blue Front","right":"Синий фронт"}]', 3, 5),
  ('0000000f-0000-0000-0000-000000000002', '0000000f-0000-0000-0000-000000000005', 1, 'CERTAIN', '[{"against":false,"by":"","kind":"SAME_NAME","left":"Blue Front","right":"BLUE FRONT"}]', 4, null);

insert into trail_line values
  (1, '2015-10-01 08:00:00', 'administrator', null, 'ACCOUNT', 'account_created', '["us.head"]'),
  (2, '2015-11-01 10:00:00', 'us.head', '0000000d-0000-0000-0000-000000000001', 'TABLE', 'entry_tabled', '["Blue Frnt","1"]'),
  (9223372036854775000, '2015-11-02 10:00:00', repeat('a', 64), '0000000d-0000-0000-0000-000000000002', 'DELEGATION', repeat('d', 64), '["Синий фронт","النصرة"]');
