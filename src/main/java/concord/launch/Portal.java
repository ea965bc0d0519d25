package concord.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** The container with the portal in it. */
final class Portal {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LoginPage loginPage;
    private final Path log;

    private Portal(LoginPage loginPage, Path log) {
        this.loginPage = loginPage;
        this.log = log;
    }

    /** Returns when the login page has answered. */
    static void start(Settings settings, War war, DataDirectory data) throws IOException, InterruptedException {
        Portal portal = new Portal(new LoginPage(settings.loginPage()), data.log("portal.%g.log"));
        String[] arguments = {
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            data.emptyContainer().toString(),
            "--prebootcommandfile",
            BootFiles.preBootCommands(data.temporary(), settings.address()).toString(),
            "--logproperties",
            BootFiles.logging(data.temporary(), portal.log).toString(),
            "--port",
            Integer.toString(settings.port()),
            "--contextroot",
            "/",
            "--deploy",
            war.file().toString()
        };
        FutureTask<Void> start = new FutureTask<>(() -> PayaraMicro.main(arguments), null);
        // A thread of its own: the container's threads inherit that they keep the process alive.
        new Thread(start, "start").start();
        portal.awaitAnswer(start);
    }

    /** The container says “ready” also when the portal in it failed: only the page itself counts. */
    private void awaitAnswer(FutureTask<Void> start) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!loginPage.answers()) {
            boolean failed = start.isDone() && isEmpty();
            if (failed || System.nanoTime() > deadline) {
                throw new CannotStart("refused.portal", log);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean isEmpty() {
        try {
            return PayaraMicro.getInstance()
                    .getRuntime()
                    .getDeployedApplicationNames()
                    .isEmpty();
        } catch (IllegalStateException notRunning) {
            return true;
        }
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
