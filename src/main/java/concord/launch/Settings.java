package concord.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for.
 *
 * @param data where everything is kept that outlives the process
 * @param ownDatabase present where nothing shall be embedded and no sample shown
 * @param views present where somebody works on the views
 */
record Settings(Listener listener, Path data, Optional<DatabaseAccess> ownDatabase, Optional<SourceViews> views) {
    private static final String MAIL_PORT = "587";

    static Settings from(Map<String, String> environment, Path directory) {
        Variables variables = new Variables(environment);
        Optional<DatabaseAccess> own = ownDatabase(variables);
        variables.port("CONCORD_MAIL_PORT", MAIL_PORT); // the portal reads it by itself, when there is nobody to tell
        return new Settings(
                Listener.from(variables, own.isEmpty()),
                directory.resolve(variables.or("CONCORD_DATA", "data")).normalize(),
                own,
                views(variables, own.isPresent())
                        .map(views -> new SourceViews(directory.resolve(views).normalize())));
    }

    /** Only with samples: whoever can write there writes what the portal shows. */
    private static Optional<String> views(Variables variables, boolean ownDatabase) {
        Optional<String> views = variables.get("CONCORD_VIEWS");
        if (ownDatabase && views.isPresent()) {
            throw new CannotStart("refused.views_own_database");
        }
        return views;
    }

    /** Samples are for trying: with the embedded database, and never in an own one. */
    boolean samples() {
        return ownDatabase.isEmpty();
    }

    private static Optional<DatabaseAccess> ownDatabase(Variables variables) {
        return variables.get("CONCORD_DB_URL").map(url -> {
            DatabaseUser portal =
                    new DatabaseUser(variables.needed("CONCORD_DB_USER"), variables.needed("CONCORD_DB_PASSWORD"));
            Optional<DatabaseUser> owner = variables
                    .get("CONCORD_DB_OWNER_USER")
                    .map(name -> new DatabaseUser(name, variables.needed("CONCORD_DB_OWNER_PASSWORD")));
            return new DatabaseAccess(DatabaseUrl.checked(url), portal, owner.orElse(portal));
        });
    }
}
