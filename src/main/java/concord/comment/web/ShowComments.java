package concord.comment.web;

import concord.comment.Comment;
import concord.comment.Subject;
import concord.delegation.Delegation;
import concord.shared.Audience;
import concord.web.Reader;
import concord.web.Text;
import concord.web.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comments in words, for one reader. */
@RequestScoped
class ShowComments {
    @Inject
    Text text;

    @Inject
    When when;

    @Inject
    Reader reader;

    CommentShown shown(Comment comment, CommentedEntries entries) {
        return new CommentShown(
                comment.id(),
                name(comment.author()),
                comment.writtenBy(),
                when.moment(comment.writtenAt()),
                audience(comment),
                about(comment, entries),
                comment.text(),
                comment.retractedAt()
                        .map(at -> text.of(
                                "comment.retracted",
                                name(comment.author()),
                                comment.retractedBy().isEmpty() ? "" : " (" + comment.retractedBy() + ")",
                                when.moment(at)))
                        .orElse(""),
                comment.own() && comment.retractedAt().isEmpty());
    }

    private String audience(Comment comment) {
        return comment.audience() == Audience.ONE && !comment.own()
                ? text.of("comment.to.you")
                : to(comment.audience(), comment.addressee().map(this::name).orElse(""));
    }

    /** @param addressee empty unless it is to one */
    String to(Audience audience, String addressee) {
        return text.of("comment.to." + audience.key(), addressee);
    }

    private String about(Comment comment, CommentedEntries entries) {
        String entry = entries.all().size() < 2
                ? ""
                : entries.all().stream()
                        .filter(one -> one.id().equals(comment.entryId()))
                        .map(this::label)
                        .findFirst()
                        .orElse("");
        String subject = comment.subject() == Subject.ENTRY
                ? ""
                : text.of("comment.subject." + comment.subject().key());
        return Stream.of(entry, subject).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** “United States: Abu Sayyaf Group”. */
    String label(CommentedEntries.One entry) {
        return text.of("comment.entry_of", entry.delegation(), "\u2068" + entry.name() + "\u2069");
    }

    String name(Delegation delegation) {
        return delegation.name(reader.getLocale());
    }
}
