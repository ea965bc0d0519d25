package concord.launch;

/**
 * Where the database is and who may do what in it.
 *
 * @param url a JDBC address of a MariaDB server and schema
 * @param portal runs the portal
 * @param owner owns the schema and migrates it; may be the same
 */
record DatabaseAccess(String url, DatabaseUser portal, DatabaseUser owner) {
    /** Never shows the parameters of the address: one may be a password. */
    @Override
    public String toString() {
        return "%s as %s, owned by %s".formatted(DatabaseUrl.shown(url), portal, owner);
    }
}
