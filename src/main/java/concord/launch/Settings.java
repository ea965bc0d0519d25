package concord.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for.
 *
 * @param address on which the portal listens
 * @param data where everything is kept that outlives the process
 * @param ownDatabase present where nothing shall be embedded and no sample shown
 */
record Settings(int port, String address, Path data, Optional<DatabaseAccess> ownDatabase) {
    private static final String LOOPBACK = "127.0.0.1";

    static Settings from(Map<String, String> environment, Path directory) {
        Variables variables = new Variables(environment);
        Optional<DatabaseAccess> own = ownDatabase(variables);
        return new Settings(
                port(variables.or("CONCORD_HTTP_PORT", "8080")),
                address(variables, own.isPresent()),
                directory.resolve(variables.or("CONCORD_DATA", "data")).normalize(),
                own);
    }

    /** Samples are for trying: with the embedded database, and never in an own one. */
    boolean samples() {
        return ownDatabase.isEmpty();
    }

    /** Where a browser on this machine finds the portal. */
    String url() {
        boolean local = address.equals(LOOPBACK) || address.equals("0.0.0.0");
        return "http://%s:%d/".formatted(local ? "localhost" : address, port);
    }

    /** The login page, by an address that needs no name to be resolved. */
    URI loginPage() {
        String host = address.equals("0.0.0.0") ? LOOPBACK : address;
        return URI.create("http://%s:%d/login.xhtml".formatted(host, port));
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("refused.port_number", text);
        }
        return Integer.parseInt(text);
    }

    /** The sample accounts have a published password, so nobody but this machine may reach them. */
    private static String address(Variables variables, boolean ownDatabase) {
        String address = variables.or("CONCORD_HTTP_ADDRESS", ownDatabase ? "0.0.0.0" : LOOPBACK);
        if (!ownDatabase && !address.equals(LOOPBACK)) {
            throw new CannotStart("refused.samples_address", address);
        }
        return address;
    }

    private static Optional<DatabaseAccess> ownDatabase(Variables variables) {
        return variables.get("CONCORD_DB_URL").map(url -> {
            if (!url.startsWith("jdbc:mariadb:")) {
                throw new CannotStart("refused.database_url", url);
            }
            DatabaseUser portal =
                    new DatabaseUser(variables.needed("CONCORD_DB_USER"), variables.needed("CONCORD_DB_PASSWORD"));
            Optional<DatabaseUser> owner = variables
                    .get("CONCORD_DB_OWNER_USER")
                    .map(name -> new DatabaseUser(name, variables.needed("CONCORD_DB_OWNER_PASSWORD")));
            return new DatabaseAccess(url, portal, owner.orElse(portal));
        });
    }

    private record Variables(Map<String, String> environment) {
        /** An empty variable counts as none, as in a compose file that passes on what is not set. */
        Optional<String> get(String name) {
            return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
        }

        String or(String name, String otherwise) {
            return get(name).orElse(otherwise);
        }

        String needed(String name) {
            return get(name).orElseThrow(() -> new CannotStart("refused.database_variable", name));
        }
    }
}
