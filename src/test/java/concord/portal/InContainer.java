package concord.portal;

import concord.correspondence.RecomparisonProbe;
import concord.inbox.InboxProbe;
import concord.joint.PastProbe;
import concord.round.RoundProbe;
import concord.round.TalksProbe;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is tested in the real container, in the war as Maven built it and the probes added, on the real database. All such
 * classes share one deployment ({@link OneDeployment}) and one database, in any order: each finds or makes rows of its
 * own and asks for nothing that another may have left. What the clock was set to ends with each test.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public abstract class InContainer {
    @ArquillianResource
    private URL address;

    @Deployment(testable = false)
    public static WebArchive portal() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/concord.war"))
                .addClasses(ProbeDoor.class, ClockUnderTest.class, ClockUnderTest.Hands.class)
                .addClasses(UseCaseProbe.class, Arguments.class, Deeds.class)
                .addClasses(RoundProbe.class, TalksProbe.class, PastProbe.class, InboxProbe.class)
                .addClasses(RecomparisonProbe.class)
                .addClasses(AskedUseCases.class, AskedUseCases.Page.class, AskedUseCases.Door.class)
                .addAsWebInfResource("ejb-jar.xml");
    }

    protected Visitor anybody() {
        return new Visitor(root());
    }

    protected Visitor loggedIn(String userName) {
        return Visitor.loggedIn(root(), userName);
    }

    /** What the probe of that name says to whoever asks. */
    protected static String ask(Visitor visitor, String probe, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("probe", probe);
        return visitor.post("favicon.ico", all).body();
    }

    /** From now on it is that moment, until it is set again or the test ends. */
    protected void setClock(Instant moment) {
        ask(anybody(), "clock", Map.of("moment", moment.toString()));
    }

    @AfterEach
    void the_clock_goes_on() {
        ask(anybody(), "clock", Map.of("moment", ""));
    }

    private URI root() {
        try {
            return address.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
