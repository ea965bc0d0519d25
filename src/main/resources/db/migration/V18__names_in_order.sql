-- What is worked out of an entry's particulars, for its list to be searched and sorted by: by which rules it was made, and
-- where its name stands in the order of each language. The portal makes what other rules made anew when it starts.
alter table entry
  add made_by varchar(64) not null default '',
  add order_en varbinary(1000) not null default '',
  add order_ru varbinary(1000) not null default '',
  add index (delegation_id, order_en),
  add index (delegation_id, order_ru),
  drop index delegation_id_2;
