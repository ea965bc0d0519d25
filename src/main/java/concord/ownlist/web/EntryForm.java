package concord.ownlist.web;

import concord.ownlist.EntryContent;
import concord.shared.Designation;
import concord.shared.Name;
import concord.shared.NameKind;
import concord.shared.Particulars;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An entry as it is being edited: whatever was typed, right or wrong, so that a refusal loses nothing. */
public class EntryForm implements Serializable {
    private final List<NameRow> names = new ArrayList<>();
    private final List<DesignationRow> designations = new ArrayList<>();
    private final TextField regions = new TextField();
    private final TextField criterion = new TextField();
    private final TextField remarks = new TextField();
    private final TextField notes = new TextField();

    /** For a new entry. */
    static EntryForm blank() {
        EntryForm form = new EntryForm();
        form.names.add(new NameRow(NameKind.PRIMARY));
        form.designations.add(new DesignationRow());
        return form;
    }

    static EntryForm of(EntryContent content) {
        EntryForm form = new EntryForm();
        Particulars particulars = content.particulars();
        particulars.names().forEach(name -> form.names.add(new NameRow(name)));
        particulars.designations().forEach(act -> form.designations.add(new DesignationRow(act)));
        form.regions.show(String.join("\n", particulars.regions()));
        form.criterion.show(particulars.criterion());
        form.remarks.show(particulars.remarks());
        form.notes.show(content.privateNotes());
        return form;
    }

    public void addName() {
        names.add(new NameRow(NameKind.ALSO_KNOWN_AS));
    }

    public void addDesignation() {
        designations.add(new DesignationRow());
    }

    /** Takes what collides over from another text of the entry. */
    void take(Collision collision, EntryContent from) {
        EntryForm other = of(from);
        switch (collision.getField()) {
            case PRIMARY -> NameRows.takePrimary(names, other.names);
            case NAMES -> NameRows.take(names, other.names, collision::concerns);
            case DESIGNATIONS -> {
                designations.clear();
                designations.addAll(other.designations);
            }
            case REGIONS -> regions.setText(other.regions.getText());
            case CRITERION -> criterion.setText(other.criterion.getText());
            case REMARKS -> remarks.setText(other.remarks.getText());
            case NOTES -> notes.setText(other.notes.getText());
        }
    }

    /** What is wrong is said at its field. */
    boolean check() {
        names.forEach(NameRow::recognise);
        boolean shortLines = regions.lines().stream().allMatch(EntryLimits::isShort);
        regions.refuse(shortLines ? "" : "list_entry.refusal.long_region");
        long wrongActs = designations.stream()
                .filter(DesignationRow::counts)
                .filter(act -> !act.check())
                .count();
        long longTexts = Stream.of(criterion, remarks, notes)
                .filter(text -> !text.check())
                .count();
        return NameRows.check(names) && shortLines && wrongActs + longTexts == 0;
    }

    /** What is to be saved; only after {@link #check}. */
    EntryContent content() {
        List<Name> written = names.stream()
                .filter(NameRow::counts)
                .map(NameRow::name)
                .sorted(Comparator.comparing(Name::kind))
                .toList();
        List<Designation> acts = designations.stream()
                .filter(DesignationRow::counts)
                .map(DesignationRow::designation)
                .toList();
        return new EntryContent(
                new Particulars(written, acts, regions.lines(), criterion.value(), remarks.value()), notes.value());
    }

    public List<NameRow> getNames() {
        return names;
    }

    public List<DesignationRow> getDesignations() {
        return designations;
    }

    public TextField getRegions() {
        return regions;
    }

    public TextField getCriterion() {
        return criterion;
    }

    public TextField getRemarks() {
        return remarks;
    }

    public TextField getNotes() {
        return notes;
    }
}
