package concord.edition;

/** Reading stops: what is read is no edition. Never leaves the room: {@link Verification} tells it. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refused refused;

    Unreadable(String key, String... args) {
        super(key);
        refused = new Refused(key, args);
    }

    Unreadable(Throwable cause, String key, String... args) {
        super(key, cause);
        refused = new Refused(key, args);
    }

    Refused refused() {
        return refused;
    }
}
