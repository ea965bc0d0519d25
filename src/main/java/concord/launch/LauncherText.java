package concord.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, from its one file of sentences. */
final class LauncherText {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("concord.launch.launch", Locale.ROOT);

    private LauncherText() {}

    /** Numbers must come as text: a port is not a quantity. */
    static String of(String key, Object... args) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(args);
    }
}
