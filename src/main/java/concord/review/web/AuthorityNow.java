package concord.review.web;

import concord.correspondence.AuthorityGiven;
import concord.correspondence.LetDelegatesJudge;
import concord.web.Once;
import concord.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who of the delegation judges in its name, in this request. */
@RequestScoped
class AuthorityNow {
    @Inject
    LetDelegatesJudge authority;

    @Inject
    Reader reader;

    private final Once<Optional<AuthorityGiven>> given = new Once<>(() -> authority.given());

    /** What lets delegates judge; empty while only heads do. */
    Optional<AuthorityGiven> given() {
        return given.get();
    }

    /** Whether what the reader says holds at once. */
    boolean isMine() {
        return reader.isHead() || given().isPresent();
    }
}
