package concord.comment.web;

import concord.deed.AboutComment;
import concord.deed.Occurrence;
import concord.shared.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the browsers of an audience, and no others, that there is something for them; never what. Those that are open at
 * another node see it when they next ask.
 */
@ApplicationScoped
class TellComments {
    @Inject
    @Push(channel = "comments")
    PushContext all;

    @Inject
    @Push(channel = "own_comments")
    PushContext ofDelegations;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Occurrence happened) {
        if (happened.what() instanceof AboutComment deed) {
            if (deed.audience() == Audience.ALL) {
                all.send("changed");
            } else {
                ofDelegations.send("changed", readers(happened, deed));
            }
        }
    }

    private static Set<String> readers(Occurrence happened, AboutComment deed) {
        return Stream.concat(happened.delegation().stream(), deed.addressee().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
