package concord.inbox;

import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/**
 * Where mail is handed in. The line is encrypted, and the server shows a certificate for its name, unless it is this
 * machine.
 *
 * @param from the sender's address
 */
record MailAccount(String host, int port, Optional<String> user, Optional<String> password, String from) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    /** The port at which encryption begins with the first byte. */
    private static final int TLS_PORT = 465;

    private static final String PATIENCE = "20000";

    /** @param settings the value of a setting by its name, for example “concord.mail.host” */
    static Optional<MailAccount> from(Function<String, Optional<String>> settings) {
        return settings.apply("concord.mail.host")
                .map(host -> new MailAccount(
                        host,
                        settings.apply("concord.mail.port")
                                .map(Integer::valueOf)
                                .orElse(587),
                        settings.apply("concord.mail.user"),
                        settings.apply("concord.mail.password"),
                        settings.apply("concord.mail.from").orElse("concord@" + host)));
    }

    /** As Jakarta Mail names them. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        if (!HERE.contains(host)) {
            boolean fromTheFirstByte = port == TLS_PORT;
            properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(fromTheFirstByte));
            properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(!fromTheFirstByte));
            properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!fromTheFirstByte));
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        }
        return properties;
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
