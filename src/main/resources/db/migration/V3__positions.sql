-- A position on this version of an entry or a later one is not stale.
alter table tabled_entry add column substantive_number int not null default 1;
update tabled_entry set substantive_number = number;

-- What was done with positions: appended, never changed.
create table position_event (
  id uuid primary key,
  deed varchar(16) not null,
  position_id uuid not null,
  delegation_id uuid not null references delegation (id),
  seen json not null,
  statement json,
  by_silence boolean not null,
  done_by varchar(64) not null,
  done_at datetime(6) not null,
  revision bigint not null,
  index (revision),
  index (delegation_id, revision)
);

create table opened_position (
  position_id uuid not null,
  delegation_id uuid not null references delegation (id),
  opened_at datetime(6) not null,
  primary key (position_id, delegation_id)
);

create table prepared_position (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  entry_id uuid not null,
  seen json not null,
  statement json not null,
  prepared_by varchar(64) not null,
  prepared_at datetime(6) not null,
  ended_at datetime(6),
  index (delegation_id, ended_at, entry_id)
);
