#!/bin/bash
# Run once by the MariaDB image, when it has laid out the database: the schema's owner and the portal's own user.
# The portal's user may read and add. At each start the owner lets it change rows, table by table, but never the trail.
set -euo pipefail

literal() { # a password as SQL writes it
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

MYSQL_PWD=$MARIADB_ROOT_PASSWORD mariadb --user=root <<SQL
create database concord character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user concord_owner@'%' identified by $(literal "$CONCORD_DB_OWNER_PASSWORD");
grant all privileges on concord.* to concord_owner@'%' with grant option;
create user concord_portal@'%' identified by $(literal "$CONCORD_DB_PASSWORD");
grant select, insert on concord.* to concord_portal@'%';
SQL
