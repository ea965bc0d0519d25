package concord.launch;

import java.util.Map;
import java.util.Optional;

/** The environment's variables, by name. */
record Variables(Map<String, String> environment) {
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

    int port(String name, String otherwise) {
        String text = or(name, otherwise);
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("refused.port_number", name, text);
        }
        return Integer.parseInt(text);
    }

    /** Never shows what may be a password. */
    @Override
    public String toString() {
        return environment.keySet().toString();
    }
}
