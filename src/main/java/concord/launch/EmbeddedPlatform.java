package concord.launch;

import java.util.List;
import java.util.Locale;

/** The systems for which a database server can come with the launcher. */
final class EmbeddedPlatform {
    private static final List<String> KNOWN =
            List.of("linux amd64", "linux x86_64", "mac os x aarch64", "windows amd64", "windows x86_64");

    private EmbeddedPlatform() {}

    /** As Java names them in {@code os.name} and {@code os.arch}. */
    static void check(String system, String architecture) {
        String platform = (system.replaceFirst("^Windows.*", "Windows") + " " + architecture).toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(platform)) {
            throw refusal(system, architecture);
        }
    }

    static CannotStart refusal(String system, String architecture) {
        return new CannotStart("refused.platform", system, architecture);
    }
}
