package concord.account.web;

import concord.account.EnterPortal;
import concord.caller.AccountPrincipal;
import concord.web.PageHeaders;
import concord.web.Reader;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells the container at every request who is calling, from the login's row in the database; so a closed account, a
 * changed role or an ended login takes effect at the next request, on every node.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(LoginMechanism.class.getName());

    @Inject
    EnterPortal portal;

    @Inject
    Origins origins;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        PageHeaders.put(request, response);
        if (ToLogin.isStatic(request)) {
            return context.doNothing();
        }
        if (ToLogin.isRoot(request)) {
            return ToLogin.redirect(request, response, ToLogin.START_PAGE);
        }
        try {
            if (context.isAuthenticationRequest()
                    && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential typed) {
                return enter(typed, request, response, context);
            }
            return LoginCookie.in(request)
                    .flatMap(portal::whoIs)
                    .map(caller -> admit(caller, request, response, context))
                    .orElseGet(() -> refuse(request, response, context));
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "the database does not answer", e.getCausedByException());
            return Unavailable.say(response);
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        LoginCookie.in(request).ifPresent(portal::leave);
        LoginCookie.clear(request, response);
    }

    private AuthenticationStatus enter(
            UsernamePasswordCredential typed,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        Optional<String> token = portal.enter(typed.getCaller(), typed.getPasswordAsString(), origins.of(request));
        Optional<AccountPrincipal> caller = token.flatMap(portal::whoIs);
        if (token.isEmpty() || caller.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        LoginCookie.in(request).ifPresent(portal::leave);
        OwnSession.begin(request, caller.get().loginId());
        LoginCookie.set(token.get(), request, response);
        return context.notifyContainerAboutLogin(caller.get(), caller.get().groups());
    }

    private static AuthenticationStatus admit(
            AccountPrincipal caller,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        OwnSession.require(request, caller.loginId());
        if (caller.newcomer() && context.isProtected() && !ToLogin.isPasswordPage(request)) {
            return ToLogin.redirect(request, response, ToLogin.PASSWORD_PAGE);
        }
        request.setAttribute(Reader.CALLER, caller);
        return context.notifyContainerAboutLogin(caller, caller.groups());
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return context.isProtected()
                ? ToLogin.redirect(request, response, ToLogin.loginPageFor(request))
                : context.doNothing();
    }
}
