package concord.account.web;

import concord.account.Origin;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From where requests come: before the proxies that this portal is said to stand behind. */
@ApplicationScoped
class Origins {
    @Inject
    @ConfigProperty(name = "concord.proxies")
    Optional<String> named;

    private TrustedProxies proxies = TrustedProxies.of("");

    @PostConstruct
    void read() {
        proxies = TrustedProxies.of(named.orElse(""));
    }

    Origin of(HttpServletRequest request) {
        String address =
                proxies.sender(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
        return new Origin(address, Objects.requireNonNullElse(request.getHeader("User-Agent"), "-"));
    }
}
