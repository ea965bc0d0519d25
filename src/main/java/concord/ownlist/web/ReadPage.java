package concord.ownlist.web;

import concord.exchange.ListReading;
import concord.exchange.RowError;
import concord.ownlist.Field;
import concord.ownlist.file.Applied;
import concord.ownlist.file.KeepListFile;
import concord.ownlist.file.PreviewListFile;
import concord.shared.Refusal;
import concord.web.Pages;
import concord.web.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a list file into the own list: first a look at what it would do, then the deed. */
@Named
@ViewScoped
public class ReadPage implements Serializable {
    static final int MEGABYTE = 1024 * 1024;

    /** Room for about as many entries as a list file may have; less than the container would take. */
    static final int MOST_BYTES = 16 * MEGABYTE;

    /** One error of the file, in the reader's words. */
    public record ErrorRow(int line, String column, String sentence) implements Serializable {}

    @Inject
    KeepListFile files;

    @Inject
    PreviewListFile previews;

    @Inject
    HeldFile held;

    @Inject
    Pages pages;

    @Inject
    Text text;

    /** Whether a file was so large that it did not come here. */
    private boolean large;

    private transient @Nullable Part file;
    private String name = "";
    /** Of what was checked last; null if nothing waits to be read. */
    private @Nullable UUID upload;

    private List<ErrorRow> errors = List.of();
    private @Nullable Applied preview;

    public void open() {
        if (large) {
            refuseLarge();
        }
    }

    public void check() {
        forget();
        if (file == null || file.getSize() == 0) {
            pages.refuse("list_read.refusal.none");
        } else if (file.getSize() > MOST_BYTES) {
            refuseLarge();
        } else {
            name = file.getSubmittedFileName();
            upload = held.hold(bytes(file));
            look(upload);
        }
    }

    private void refuseLarge() {
        pages.refuse("list_read.refusal.large", MOST_BYTES / MEGABYTE);
    }

    private void look(UUID id) {
        ListReading reading = files.check(uploaded(id));
        errors = reading.errors().stream().map(this::row).toList();
        if (errors.isEmpty()) {
            preview = previews.preview(uploaded(id));
        } else {
            held.letGo(id);
        }
    }

    public void read() {
        if (upload != null) {
            Applied applied = files.read(uploaded(upload));
            forget();
            pages.done("list_read.done", applied.added(), applied.changed(), applied.unchanged());
            pages.redirect("/list/index.xhtml");
        }
    }

    public void forget() {
        if (upload != null) {
            held.letGo(upload);
        }
        upload = null;
        name = "";
        errors = List.of();
        preview = null;
    }

    /** What entries lose by it, one sentence for each field. */
    public List<String> getLosses() {
        List<String> sentences = new ArrayList<>();
        for (Field field : Field.values()) {
            int count = preview == null ? 0 : preview.losses().getOrDefault(field, 0);
            if (count > 0) {
                sentences.add(text.of("list_read.loses." + field.key(), count));
            }
        }
        return sentences;
    }

    private ErrorRow row(RowError error) {
        return new ErrorRow(
                error.line(), error.column(), text.of(error.key(), error.args().toArray()));
    }

    private InputStream uploaded(UUID id) {
        return held.find(id).orElseThrow(() -> new Refusal("list_read.refusal.other"));
    }

    private static byte[] bytes(Part part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isLarge() {
        return large;
    }

    public void setLarge(boolean large) {
        this.large = large;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    public List<ErrorRow> getErrors() {
        return errors;
    }

    public @Nullable Applied getPreview() {
        return preview;
    }
}
