-- Frozen: appended, never changed.
create table released_summary (
  number int primary key,
  -- of the joint list that the chair saw
  revision bigint not null,
  released_by varchar(64) not null,
  released_at datetime(6) not null,
  content json not null
);
