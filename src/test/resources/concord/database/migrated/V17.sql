insert into counted_day values ('2015-11-15', 1, 2, 3, 4, 5, 6);
