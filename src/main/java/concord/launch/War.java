package concord.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The portal as Maven built it. */
record War(Path file) {
    static War from(String... args) {
        Path file = args.length > 0 ? Path.of(args[0]) : besideTheLauncher();
        if (!Files.isRegularFile(file)) {
            throw new CannotStart("refused.war", file.toAbsolutePath());
        }
        return new War(file.toAbsolutePath());
    }

    private static Path besideTheLauncher() {
        String jar = Optional.ofNullable(System.getProperty("java.class.path")).orElse("");
        return Path.of(jar).resolveSibling("concord.war");
    }
}
