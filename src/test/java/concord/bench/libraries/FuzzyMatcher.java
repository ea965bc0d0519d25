package concord.bench.libraries;

import com.intuit.fuzzymatcher.component.MatchService;
import com.intuit.fuzzymatcher.domain.Document;
import com.intuit.fuzzymatcher.domain.Element;
import com.intuit.fuzzymatcher.domain.ElementType;
import java.util.ArrayList;
import java.util.List;

/** com.intuit.fuzzymatcher with each name a document of one element, and no thresholds. */
public final class FuzzyMatcher implements NameScore {
    private final MatchService service = new MatchService();

    @Override
    public double of(String one, String other) {
        return best(List.of(one), List.of(other));
    }

    @Override
    public double best(List<String> names, List<String> others) {
        return service.applyMatchByDocId(documents("a", names), documents("b", others)).values().stream()
                .flatMap(List::stream)
                .mapToDouble(match -> match.getScore().getResult())
                .max()
                .orElse(0);
    }

    private static List<Document> documents(String side, List<String> names) {
        List<Document> documents = new ArrayList<>();
        for (String name : names) {
            Element.Builder<String> element = new Element.Builder<>();
            element.setValue(name);
            element.setType(ElementType.NAME);
            element.setThreshold(0);
            documents.add(new Document.Builder(side + documents.size())
                    .setThreshold(0)
                    .addElement(element.createElement())
                    .createDocument());
        }
        return documents;
    }
}
