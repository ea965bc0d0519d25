package concord.bench;

import concord.bench.data.Data;
import concord.bench.data.EntryOf;
import concord.bench.data.LabelledEntries;
import concord.bench.libraries.Romanised;
import concord.names.ComparableForm;
import concord.names.Resemblance;
import concord.shared.Particulars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One comparison, of the primary names or of whole entries; JMH runs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComparisonBenchmark {
    /** The labelled pairs that are the same, or the first of each with the second of the next. */
    @Param({"the same", "any"})
    public String pairs;

    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    private final List<ComparableForm[]> names = new ArrayList<>();
    private final List<ComparableForm[]> entries = new ArrayList<>();
    private final List<String[]> texts = new ArrayList<>();
    private int next;

    @Setup
    public void prepare() throws IOException {
        Romanised romanised = new Romanised();
        List<LabelledEntries> matches = LabelledEntries.of(Data.given().orElseThrow()).stream()
                .filter(LabelledEntries::match)
                .toList();
        int further = pairs.equals("any") ? 1 : 0;
        for (int i = 0; i < matches.size(); i++) {
            Particulars one = matches.get(i).one();
            Particulars other = matches.get((i + further) % matches.size()).other();
            names.add(new ComparableForm[] {nameAlone(one), nameAlone(other)});
            entries.add(new ComparableForm[] {ComparableForm.of(one), ComparableForm.of(other)});
            texts.add(new String[] {romanised.text(one.primaryName()), romanised.text(other.primaryName())});
        }
    }

    private static ComparableForm nameAlone(Particulars entry) {
        return ComparableForm.of(List.of(EntryOf.primary(entry.primaryName())));
    }

    private <T> T one(List<T> of) {
        next = next + 1 < of.size() ? next + 1 : 0;
        return of.get(next);
    }

    @Benchmark
    public double jaroWinkler() {
        String[] pair = one(texts);
        return jaroWinkler.apply(pair[0], pair[1]);
    }

    @Benchmark
    public Resemblance preparedNames() {
        ComparableForm[] pair = one(names);
        return Resemblance.between(pair[0], pair[1]);
    }

    @Benchmark
    public Resemblance preparedEntries() {
        ComparableForm[] pair = one(entries);
        return Resemblance.between(pair[0], pair[1]);
    }
}
