package concord.launch;

/** The portal can't start here. The sentence says why, and what to do about it. */
class CannotStart extends RuntimeException {
    CannotStart(String key, Object... args) {
        super(LauncherText.of(key, args));
    }

    CannotStart(Throwable cause, String key, Object... args) {
        super(LauncherText.of(key, args), cause);
    }
}
