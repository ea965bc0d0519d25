package concord.web;

import concord.caller.AccountPrincipal;
import concord.caller.Caller;
import concord.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Who reads the page, and in which language: the account's, else the browser's cookie, else what the browser asks for. */
@Named
@RequestScoped
public class Reader {
    /** The portal's languages; each names itself. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    /** The request attribute that keeps who is calling for the error page. */
    public static final String CALLER = "concord.caller";

    public static final String COOKIE = "concord_language";

    @Inject
    Caller caller;

    public Locale getLocale() {
        return account()
                .flatMap(AccountPrincipal::language)
                .or(Reader::cookie)
                .map(Locale::forLanguageTag)
                .filter(LANGUAGES::contains)
                .orElseGet(Reader::asked);
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public List<Locale> getLanguages() {
        return LANGUAGES;
    }

    /** The language’s own name for itself. */
    public String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    public boolean isKnown() {
        return account().isPresent();
    }

    public boolean isNewcomer() {
        return account().filter(AccountPrincipal::newcomer).isPresent();
    }

    public String getUserName() {
        return account().map(AccountPrincipal::getName).orElse("");
    }

    public String getDelegation() {
        return account().flatMap(known -> known.delegationName(getLocale())).orElse("");
    }

    /** Last part of the message key of the reader's role. */
    public String getRole() {
        return account().map(known -> known.role().key()).orElse("");
    }

    /** Whether the reader works on a list: as a delegate or a head. */
    public boolean isDelegate() {
        return is(Role.DELEGATE) || is(Role.HEAD);
    }

    public boolean isHead() {
        return is(Role.HEAD);
    }

    public boolean isChair() {
        return is(Role.CHAIR);
    }

    /** Whether the reader sees nothing but what is released. */
    public boolean isObserver() {
        return is(Role.OBSERVER);
    }

    /** Whether the reader sees what is on the table, not only what is released. */
    public boolean isAtTable() {
        return account().filter(known -> known.role().seesTable()).isPresent();
    }

    private boolean is(Role role) {
        return account().filter(known -> known.role() == role).isPresent();
    }

    Optional<AccountPrincipal> account() {
        return caller.principal().or(Reader::onTheWayOut);
    }

    /** The container forgets the caller before it shows the error page. */
    private static Optional<AccountPrincipal> onTheWayOut() {
        Object caller = web().getRequestMap().get(CALLER);
        return caller instanceof AccountPrincipal known ? Optional.of(known) : Optional.empty();
    }

    private static Optional<String> cookie() {
        Object cookie = web().getRequestCookieMap().get(COOKIE);
        return cookie instanceof Cookie chosen ? Optional.of(chosen.getValue()) : Optional.empty();
    }

    private static Locale asked() {
        Locale first = Objects.requireNonNullElse(web().getRequestLocale(), Locale.ENGLISH);
        return first.getLanguage().equals("ru") ? Locale.forLanguageTag("ru") : Locale.ENGLISH;
    }

    private static ExternalContext web() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
