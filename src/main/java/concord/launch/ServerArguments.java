package concord.launch;

import java.nio.file.Path;
import java.util.List;

/** How the embedded server is to run: for this machine alone, in UTF-8 and UTC. */
final class ServerArguments {
    private ServerArguments() {}

    static List<String> of(DataDirectory data, int port, Path initFile) {
        return List.of(
                "--datadir=" + data.database(),
                "--tmpdir=" + data.temporary(),
                "--pid-file=" + LeftOverServer.pidFile(data),
                "--init-file=" + initFile,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // No socket file: its path could be longer than the system allows, and nobody needs it.
                "--socket=",
                // Nothing leaves this machine, and making a certificate at every start takes seconds.
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M");
    }
}
