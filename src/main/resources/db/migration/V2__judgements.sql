-- When each revision was made, so that the joint list can be shown as of any moment.
create table revision (
  number bigint primary key,
  at datetime(6) not null,
  index (at)
);
insert into revision select revision, max(tabled_at) from tabled_entry group by revision;
insert ignore into revision select until_revision, max(until_at) from tabled_entry where until_revision is not null group by until_revision;
insert ignore into revision select revision, at from tabled_revision;

-- From which revision on a delegation is open or closed.
create table seating (
  delegation_id uuid not null references delegation (id),
  revision bigint not null,
  open boolean not null,
  primary key (delegation_id, revision),
  index (revision)
);
insert into seating
  select d.id, (select coalesce(max(r.number), 0) from revision r where r.at <= d.closed_at), false
  from delegation d where d.closed_at is not null;

create table judgement (
  id uuid primary key,
  version bigint not null,
  delegation_id uuid not null references delegation (id),
  own_entry_id uuid not null,
  other_entry_id uuid not null,
  verdict varchar(16) not null,
  extent varchar(16) not null,
  reason text not null,
  judged_by varchar(64) not null,
  judged_at datetime(6) not null,
  former_id uuid references judgement (id),
  revision bigint not null,
  until_revision bigint,
  revoked_by varchar(64),
  index (delegation_id, own_entry_id, other_entry_id),
  index (own_entry_id, other_entry_id),
  index (revision),
  index (until_revision)
);
