package concord.joint.web;

import com.ibm.icu.text.ListFormatter;
import concord.joint.Agreement;
import concord.joint.JointEntry;
import concord.joint.JointList;
import concord.joint.ToAgree;
import concord.names.Reason;
import concord.names.Resemblance;
import concord.web.Reader;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What pages say of a joint entry, in the reader's language. */
@RequestScoped
public class Wording {
    /** In which closed delegations alone list it. */
    private static final String CLOSED = "closed";

    @Inject
    Text text;

    @Inject
    Reader reader;

    public Locale locale() {
        return reader.getLocale();
    }

    /** Of its state, in message keys and styles. */
    static String key(JointEntry row) {
        return row.listedBy() == 0 ? CLOSED : row.agreement().key();
    }

    public StateShown state(JointEntry row) {
        String key = key(row);
        if (row.agreement() == Agreement.LISTED_BY_SOME && !key.equals(CLOSED)) {
            String sign = row.listedBy() + "/" + row.standings().size();
            return new StateShown(key, sign, text.of("joint.state.listed_by", row.listedBy()));
        }
        return new StateShown(key, text.of("sign." + key), text.of("joint.state." + key));
    }

    String toAgree(JointList list, JointEntry row) {
        ToAgree sentence = ToAgree.of(row);
        String first = text.of(sentence.key(), sentence.delegations().size(), named(list, sentence.delegations()));
        return sentence.silent().isEmpty()
                ? first
                : text.of("joint.agree.beside", first, named(list, sentence.silent()));
    }

    private String named(JointList list, List<UUID> delegations) {
        return ListFormatter.getInstance(locale())
                .format(delegations.stream()
                        .flatMap(id -> list.party(id).stream())
                        .map(party -> party.name(locale()))
                        .toList());
    }

    /** What speaks for, or against, two entries being one organisation. */
    public List<String> reasons(Resemblance resemblance, boolean against) {
        return resemblance.reasons().stream()
                .filter(reason -> reason.against() == against)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Reason reason) {
        return text.of(reason.messageKey(), isolated(reason.left()), isolated(reason.right()), isolated(reason.by()));
    }

    /** A name inside a sentence, so that its direction does not disturb what stands around it. */
    public static String isolated(String name) {
        return Text.isolated(name);
    }
}
