package concord.account;

import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Passwords;
import concord.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At the very first start: the sample delegations and accounts where samples are asked for (the launcher then listens
 * on loopback alone), else one administrator with a one-time password that the launcher has made up and prints.
 */
@Singleton
@Startup
public class FirstAccounts {
    private static final String SAMPLE_PASSWORD = "moscow-december-2015";

    @Inject
    @ConfigProperty(name = "concord.samples", defaultValue = "false")
    boolean samples;

    @Inject
    Clock clock;

    @Inject
    Accounts accounts;

    @Inject
    Delegations delegations;

    @PostConstruct
    void open() {
        if (accounts.any()) {
            System.clearProperty("concord.first.password");
        } else if (samples) {
            openSamples();
        } else {
            openFirst();
        }
    }

    private void openFirst() {
        String password = System.getProperty("concord.first.password");
        if (password != null) {
            add("administrator", "Administrator", new Seat(Role.ADMINISTRATOR, Optional.empty()), password);
            System.clearProperty("concord.first.password");
            System.setProperty("concord.first.account", "administrator");
        }
    }

    private void openSamples() {
        openSample("us", "United States", "Соединённые Штаты Америки");
        openSample("ru", "Russian Federation", "Российская Федерация");
        sample("chair", "Chair", new Seat(Role.CHAIR, Optional.empty()));
        sample("observer", "Observer", new Seat(Role.OBSERVER, Optional.empty()));
        sample("administrator", "Administrator", new Seat(Role.ADMINISTRATOR, Optional.empty()));
    }

    private void openSample(String code, String nameEn, String nameRu) {
        Delegation delegation = new Delegation(code, nameEn, nameRu, clock.instant());
        delegations.add(delegation);
        sample(code + ".head", "Head of delegation", new Seat(Role.HEAD, Optional.of(delegation)));
        sample(code + ".delegate", "Delegate", new Seat(Role.DELEGATE, Optional.of(delegation)));
    }

    private void sample(String userName, String fullName, Seat seat) {
        add(userName, fullName, seat, Passwords.oneTime()).replacePassword(SAMPLE_PASSWORD);
    }

    private Account add(String userName, String fullName, Seat seat, String password) {
        Account account = new Account(userName, fullName, seat, clock.instant());
        account.grant(seat, Passwords.hash(password), clock.instant());
        accounts.add(account);
        return account;
    }
}
