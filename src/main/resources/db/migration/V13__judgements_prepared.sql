-- What a delegate prepares to say of a pair of entries, until the head releases it or it is discarded.
create table prepared_judgement (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  own_entry_id uuid not null,
  other_entry_id uuid not null,
  verdict varchar(16) not null,
  extent varchar(16) not null,
  reason text not null,
  prepared_by varchar(64) not null,
  prepared_at datetime(6) not null,
  ended_at datetime(6),
  waiting tinyint as (if(ended_at is null, 1, null)) persistent,
  unique (delegation_id, own_entry_id, other_entry_id, waiting)
);

-- Whether delegates judge in the delegation's name, from a moment on; the latest counts, and none means that they do not.
create table judging_authority (
  id bigint auto_increment primary key,
  delegation_id uuid not null references delegation (id),
  given boolean not null,
  given_by varchar(64) not null,
  at datetime(6) not null,
  index (delegation_id, id)
);
