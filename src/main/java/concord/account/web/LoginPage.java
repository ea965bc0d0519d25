package concord.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import concord.caller.Caller;
import concord.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Logging in, and going on to the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {
    @Inject
    SecurityContext security;

    @Inject
    Caller caller;

    @Inject
    Pages pages;

    private String userName = "";
    private String password = "";
    private String from = "";

    public void login() {
        ExternalContext web = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) web.getRequest(),
                (HttpServletResponse) web.getResponse(),
                withParams()
                        .credential(new UsernamePasswordCredential(userName, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            pages.redirect(ToLogin.safe(from));
        } else {
            pages.refuse("login.refusal.wrong");
        }
    }

    /** Somebody who is logged in has no business here. */
    public void goOn() {
        if (caller.principal().filter(known -> !known.newcomer()).isPresent()) {
            pages.redirect(ToLogin.START_PAGE);
        }
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
