package concord.account;

import concord.caller.Seat;
import concord.delegation.Delegation;
import concord.delegation.Delegations;
import concord.security.Passwords;
import concord.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * At the very first start: the sample delegations and accounts where samples are asked for (the launcher then listens
 * on loopback alone), else one administrator with a one-time password that the launcher has made up and prints. It makes
 * up another at each start until somebody has logged in: the one before may never have been read.
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
    Logins logins;

    @Inject
    Delegations delegations;

    @PostConstruct
    void open() {
        String password = System.clearProperty("concord.first.password");
        List<Account> known = accounts.page("", 0, 2);
        if (known.isEmpty() && samples) {
            openSamples();
        } else if (password != null && isFirst(known, account -> logins.any(account.id()))) {
            System.setProperty(
                    "concord.first.account", openFirst(known, password).userName());
        }
    }

    /** Whether nobody has ever been in: there is no account at all, or just the first, whose password nobody has used. */
    static boolean isFirst(List<Account> known, Predicate<Account> entered) {
        return known.isEmpty() || (known.size() == 1 && known.get(0).oneTime() && !entered.test(known.get(0)));
    }

    private Account openFirst(List<Account> known, String password) {
        Seat seat = new Seat(Role.ADMINISTRATOR, Optional.empty());
        if (known.isEmpty()) {
            return add("administrator", "Administrator", seat, password);
        }
        known.get(0).grant(seat, Passwords.hash(password), clock.instant());
        return known.get(0);
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
