package concord.portal;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro, started once for all in-container classes of a run. Arquillian asks for a deployment before each class
 * and for its end after it; here the first stays for the others until Arquillian stops the container, after the last.
 */
public final class OneDeployment extends PayaraMicroDeployableContainer {
    private @Nullable Archive<?> deployed;
    private @Nullable ProtocolMetaData whereItIs;

    /** Tells Arquillian of it, by {@code META-INF/services}. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneDeployment.class);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData known = whereItIs;
        if (known == null || deployed == null) {
            known = super.deploy(archive);
            deployed = archive;
            whereItIs = known;
        } else if (!deployed.getContent().keySet().equals(archive.getContent().keySet())) {
            throw new DeploymentException("in-container classes share one war: " + InContainer.class.getName());
        }
        return known;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // it stays for the next class
    }

    @Override
    public void stop() throws LifecycleException {
        try {
            if (deployed != null) {
                super.undeploy(deployed);
            }
        } catch (DeploymentException e) {
            throw new LifecycleException("the container did not stop", e);
        }
    }
}
