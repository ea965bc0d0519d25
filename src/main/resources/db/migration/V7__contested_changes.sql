-- That a delegation holds a change to be substantive that its editor called editorial.
create table contested_change (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  entry_id uuid not null,
  number int not null,
  reason text not null,
  contested_by varchar(64) not null,
  contested_at datetime(6) not null,
  revision bigint not null,
  until_revision bigint,
  taken_back_by varchar(64),
  index (entry_id),
  index (revision),
  index (until_revision)
);

-- A delegation prepares one position on an entry: of two that wait, the later one was seen last.
update prepared_position earlier join prepared_position later
  on earlier.delegation_id = later.delegation_id and earlier.entry_id = later.entry_id
  and earlier.ended_at is null and later.ended_at is null
  and (earlier.prepared_at < later.prepared_at
    or earlier.prepared_at = later.prepared_at and earlier.id < later.id)
  set earlier.ended_at = later.prepared_at;
alter table prepared_position
  add column waits boolean as (if(ended_at is null, true, null)) virtual,
  add unique (delegation_id, entry_id, waits);
