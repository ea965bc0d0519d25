-- What administrators ask for a delegation, that it counts no more or again, waits for the chair's consent.
create table delegation_request (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  kind varchar(16) not null,
  asked_by varchar(64) not null,
  asked_at datetime(6) not null,
  decided_by varchar(64),
  decided_at datetime(6),
  granted boolean,
  -- one waits at a time for each
  waits tinyint as (if(decided_at is null, 1, null)) persistent,
  unique (delegation_id, waits)
);
