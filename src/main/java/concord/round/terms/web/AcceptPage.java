package concord.round.terms.web;

import concord.round.terms.AnswerTerms;
import concord.web.Asked;
import concord.web.Asking;
import concord.web.KeptText;
import concord.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a head can say to terms of reference that are in circulation: read back first. */
@Named
@ViewScoped
public class AcceptPage implements Asking, Serializable {
    @Inject
    AnswerTerms answer;

    @Inject
    TermsPage page;

    @Inject
    ReadTermsBack back;

    @Inject
    Pages pages;

    private KeptText text = new KeptText("");
    private final Asked asked = new Asked();

    @PostConstruct
    void about() {
        text = new KeptText("terms:" + page.getId());
    }

    /** Reads a deed back; nothing is said yet. */
    public void ask(String deed) {
        if (deed.equals("answer")) {
            answer.refuseUnfinished(text.getText());
        }
        asked.ask(deed, List.of(text.getText()), back.of(deed, page.view(), text.getText()));
    }

    /** Says what was read back; a text that was changed since is read back first. */
    @Override
    public void go() {
        String deed = asked.getDeed();
        if (deed.equals("answer") && !asked.isRead(deed, List.of(text.getText()))) {
            ask(deed);
            return;
        }
        switch (deed) {
            case "accept" -> answer.accept(page.about());
            case "take_back" -> answer.takeBack(page.about());
            default -> answer.answer(page.about(), text.getText());
        }
        pages.saved(text.getKeepKey());
        page.done(deed);
    }

    /** What the delegation has said as the page is shown: last part of message keys; empty if it is not asked. */
    public String getOwn() {
        return page.getShown().answers().stream()
                .filter(TermsShown.AnswerRow::own)
                .findFirst()
                .map(TermsShown.AnswerRow::said)
                .orElse("");
    }

    @Override
    public Asked getAsked() {
        return asked;
    }

    public KeptText getText() {
        return text;
    }
}
