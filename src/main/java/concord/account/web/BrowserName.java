package concord.account.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser's own description in short, for somebody who looks for a login that is not theirs. Most browsers also name
 * others, so the order decides: whoever names itself last in the description is asked for first.
 */
final class BrowserName {
    private static final Map<String, String> BROWSERS = ordered(
            "YaBrowser/",
            "Yandex Browser",
            "OPR/",
            "Opera",
            "Edg",
            "Edge",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iOS",
            "iPad",
            "iPadOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    /** For example “Firefox · Windows”; empty if neither is recognised. */
    static String in(String description) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(known -> known.entrySet().stream()
                        .filter(mark -> description.contains(mark.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            known.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return known;
    }
}
