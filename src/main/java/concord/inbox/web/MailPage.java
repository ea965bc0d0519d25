package concord.inbox.web;

import concord.inbox.KeepMail;
import concord.inbox.MailSettings;
import concord.web.Pages;
import concord.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the reader wants mail that something waits, and where to; a part of the page of the own account. */
@Named
@RequestScoped
public class MailPage {
    @Inject
    KeepMail mail;

    @Inject
    Reader reader;

    @Inject
    Pages pages;

    private String address = "";
    private boolean wanted;

    @PostConstruct
    void load() {
        MailSettings kept = mail.settings();
        address = kept.address();
        wanted = kept.wanted();
    }

    public void keep() {
        mail.keep(new MailSettings(address, wanted, reader.getLocale()));
        pages.done(wanted ? "inbox.mail.done.on" : "inbox.mail.done.off");
        pages.redirect("/account/index.xhtml");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address.strip();
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
