-- By which rules the resemblances between what stands on the table were found: one row.
create table compared_by (
  id tinyint primary key,
  rules int not null
);
insert into compared_by values (1, 1);
