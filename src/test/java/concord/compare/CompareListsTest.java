package concord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import concord.compare.FoundPair.Listed;
import concord.names.Band;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareListsTest {
    @Test
    void prints_a_line_for_each_pair_under_the_titles() throws IOException {
        StringWriter out = new StringWriter();

        CompareLists.print(
                List.of(new FoundPair(
                        new Listed("one", "Army, \"Green\""), new Listed("two", "Армия"), .9, Band.LIKELY, false)),
                out);

        assertThat(out).hasToString("""
                list_a,name_a,list_b,name_b,score,band,joined
                one,"Army, ""Green""\",two,Армия,0.900,likely,false
                """);
    }
}
