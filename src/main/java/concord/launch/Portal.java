package concord.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The container with the portal in it. */
final class Portal {
    private static final Duration PATIENCE_WITH_CONTAINER = Duration.ofMinutes(5);
    private static final Duration PATIENCE_WITH_PAGE = Duration.ofSeconds(30);

    private Portal() {}

    /** Returns when the login page has answered. */
    static void start(Settings settings, War war, DataDirectory data) throws IOException, InterruptedException {
        String[] arguments = arguments(settings, war, data);
        System.setProperty(
                "concord.proxies", String.join(",", settings.listener().proxies()));
        FutureTask<Void> start = new FutureTask<>(() -> PayaraMicro.main(arguments), null);
        // A thread of its own: the container's threads inherit that they keep the process alive.
        new Thread(start, "start").start();
        Path log = data.log("portal.0.log");
        try {
            start.get(PATIENCE_WITH_CONTAINER.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new CannotStart(failure, "refused.portal", log);
        }
        // The container says “ready” also when the portal in it failed: only the page itself counts.
        if (!new PortalAnswer(settings.listener().loginPage()).answersWithin(PATIENCE_WITH_PAGE)) {
            throw new CannotStart("refused.portal", log);
        }
    }

    private static String[] arguments(Settings settings, War war, DataDirectory data) throws IOException {
        return new String[] {
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            data.emptyContainer().toString(),
            "--prebootcommandfile",
            BootFiles.preBootCommands(data.temporary(), settings.listener()).toString(),
            "--postbootcommandfile",
            BootFiles.postBootCommands(data.temporary()).toString(),
            "--logproperties",
            BootFiles.logging(data.temporary(), data.logs()).toString(),
            "--port",
            Integer.toString(settings.listener().port()),
            "--contextroot",
            "/",
            "--deploy",
            war.file().toString()
        };
    }

    /** Returns when the portal has stopped, whoever stopped it: the container hears the signal too. */
    static void stop() throws InterruptedException {
        try {
            PayaraMicro.getInstance().getRuntime().shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopping) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("Payara Micro Shutdown Hook")) {
                    thread.join(TimeUnit.MINUTES.toMillis(1));
                }
            }
        }
    }
}
