alter table round add without_result boolean not null default false;
update round set without_result = true where closed_reason is not null;

-- As its delegation was told; a deadline that is extended afterwards changes nothing of it.
alter table silence_break add late boolean not null default false;
update silence_break b join proposal p on p.id = b.proposal_id set b.late = b.received_at >= greatest(p.deadline,
  coalesce((select max(e.deadline) from proposal_extension e where e.proposal_id = p.id), p.deadline));

-- One voice of each delegation.
alter table silence_break
  add standing tinyint as (if(late or withdrawn_at is not null, null, 1)) persistent,
  add unique (proposal_id, delegation_id, standing);

create table proposal_taken_back (
  proposal_id uuid primary key references proposal (id),
  reason text not null,
  taken_back_at datetime(6) not null,
  taken_back_by varchar(64) not null
);

alter table adopted_edition add organisations int not null default 0;
update adopted_edition set organisations = json_length(content, '$.edition.organisations');

create table nomination (
  id uuid primary key,
  version bigint not null,
  round_id uuid not null references round (id),
  delegation_id uuid not null references delegation (id),
  entry_id uuid not null,
  nominated_at datetime(6) not null,
  nominated_by varchar(64) not null,
  withdrawn_at datetime(6),
  standing tinyint as (if(withdrawn_at is null, 1, null)) persistent,
  unique (round_id, delegation_id, entry_id, standing)
);
