package concord.bench.libraries;

import concord.shared.Particulars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Lucene's own ranking (BM25) over the trigrams of every romanised name, each name a document; the best name counts. */
public final class TrigramRanking implements Ranking {
    private static final String NAME = "name";
    private static final String ENTRY = "entry";
    private static final String PLACE = "place";

    /** Documents looked at: entries have several names. */
    private static final int DOCUMENTS = 2000;

    private final Romanised romanised = new Romanised();
    private final Directory directory = new ByteBuffersDirectory();
    private List<Particulars> all = List.of();

    @Override
    public void fill(List<Particulars> entries) {
        all = entries;
        IndexWriterConfig anew = new IndexWriterConfig(Trigrams.analyzer()).setOpenMode(OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, anew)) {
            for (int entry = 0; entry < entries.size(); entry++) {
                List<String> names = Ranking.texts(entries.get(entry));
                for (int place = 0; place < names.size(); place++) {
                    writer.addDocument(document(romanised.text(names.get(place)), entry, place));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String name, int entry, int place) {
        Document document = new Document();
        document.add(new TextField(NAME, Trigrams.padded(name), Field.Store.NO));
        document.add(new StoredField(ENTRY, entry));
        document.add(new StoredField(PLACE, place));
        return document;
    }

    @Override
    public List<Integer> nearest(String name) {
        return nearest(name, (entry, place) -> true);
    }

    @Override
    public List<Integer> nearestWithout(int held, String name) {
        List<String> names = Ranking.texts(all.get(held));
        return nearest(
                name,
                (entry, place) ->
                        entry != held || place == 0 || !names.get(place).equals(name));
    }

    private List<Integer> nearest(String name, BiPredicate<Integer, Integer> counts) {
        Set<Integer> nearest = new LinkedHashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            StoredFields fields = reader.storedFields();
            for (ScoreDoc hit : new IndexSearcher(reader).search(query(name), DOCUMENTS).scoreDocs) {
                Document document = fields.document(hit.doc);
                int entry = document.getField(ENTRY).numericValue().intValue();
                int place = document.getField(PLACE).numericValue().intValue();
                if (counts.test(entry, place)) {
                    nearest.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nearest.stream().limit(MOST).toList();
    }

    private Query query(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Trigrams.counts(romanised.text(name))
                .keySet()
                .forEach(gram -> query.add(new TermQuery(new Term(NAME, gram)), Occur.SHOULD));
        return query.build();
    }
}
