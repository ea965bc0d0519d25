package concord.joint.web;

import concord.joint.JointEntry;
import concord.web.Once;
import concord.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The groups in which the rows of the joint list stand while they are sorted by state: one for each state. */
@Named
@RequestScoped
public class JointGroups {
    @Inject
    ShownMoment moment;

    @Inject
    JointPage page;

    @Inject
    Text text;

    private final Once<Map<String, List<JointEntry>>> groups = new Once<>(() -> found());

    private Map<String, List<JointEntry>> found() {
        return page.filter().of(moment.list()).stream().collect(Collectors.groupingBy(Wording::key));
    }

    /** @param state of a row that is shown: the last part of message keys */
    public GroupShown of(String state) {
        List<JointEntry> rows = groups.get().getOrDefault(state, List.of());
        return new GroupShown(
                text.of("sign." + state),
                text.of("joint.group." + state, rows.size()),
                state.equals(JointFilter.SOME) ? byHowMany(rows) : text.of("joint.group.says." + state));
    }

    private String byHowMany(List<JointEntry> rows) {
        Map<Long, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        JointEntry::listedBy, () -> new TreeMap<>(Collections.reverseOrder()), Collectors.counting()));
        int all = moment.list().openParties().size();
        return counts.entrySet().stream()
                .map(count -> text.of("joint.group.listed", count.getValue(), count.getKey(), all))
                .collect(Collectors.joining(" "));
    }
}
