package concord.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What CONCORD_PROXY names: addresses, never names, since a name can lead elsewhere tomorrow. */
final class Proxies {
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

    private Proxies() {}

    static List<String> named(String text) {
        return Stream.of(text.split("[,\\s]+", -1))
                .filter(range -> !range.isEmpty())
                .map(Proxies::checked)
                .toList();
    }

    private static String checked(String range) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            throw new CannotStart("refused.proxy", range);
        }
        try {
            int bits = InetAddress.getByName(parts.group(1)).getAddress().length * 8;
            if (parts.group(2) != null && Integer.parseInt(parts.group(2)) > bits) {
                throw new CannotStart("refused.proxy", range);
            }
            return range;
        } catch (UnknownHostException none) {
            throw new CannotStart(none, "refused.proxy", range);
        }
    }
}
